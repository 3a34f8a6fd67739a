// SPDX-License-Identifier: Apache-2.0

import WarraqPipelines

extension String {
    /// How many columns of a terminal the text takes: 0 for marks and format characters, 2 for East Asian wide characters and
    /// emoji (UAX #11), 1 for all others.
    var columns: Int { unicodeScalars.reduce(0) { $0 + TerminalText.width(of: $1) } }

    /// The text with spaces after it, up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }

    /// The longest beginning that takes no more than so many columns.
    func prefix(columns limit: Int) -> String {
        var (kept, width) = (UnicodeScalarView(), 0)
        for scalar in unicodeScalars {
            width += TerminalText.width(of: scalar)
            if width > limit { break }
            kept.append(scalar)
        }
        return String(kept)
    }
}
