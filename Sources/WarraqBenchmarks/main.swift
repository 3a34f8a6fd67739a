// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

// The benchmarks take names, so a command of another kind is told apart before they are read.
if CommandLine.arguments.dropFirst().first == "pages" {
    PagesCommand.main(Array(CommandLine.arguments.dropFirst(2)))
} else {
    BenchmarkCommand.main()
}
