// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqPipelines

/// Shows what is wrong with a pipeline file.
enum Findings {
    static func print(_ check: PipelineCheck, to terminal: Terminal) {
        for finding in check.findings {
            terminal.line(terminal.highlighted(Terminal.escaped(Diagnostics.render(finding, in: check.sources))))
        }
    }
}
