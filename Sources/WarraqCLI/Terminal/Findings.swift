// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqPipelines

/// Shows what is wrong with a pipeline file.
enum Findings {
    /// All findings as people read them, in colour where the terminal has it; empty if there are none.
    static func text(_ check: PipelineCheck, for terminal: Terminal) -> String {
        check.findings.map {
            let text = Terminal.escaped(Diagnostics.render($0, in: check.sources))
            return terminal.highlighted(terminal.isInteractive ? foldingHints(text, width: terminal.width) : text)
                + "\n"
        }.joined()
    }

    /// The message with hints on as many lines as they need; the line from the file stays as it is.
    static func foldingHints(_ message: String, width: Int) -> String {
        let mark = "   = "
        return message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix(mark), String(line).columns > width else { return String(line) }
            let lines = Prose.wrapped(String(line.dropFirst(mark.count)), width: width - mark.count)
            return mark + lines.split(separator: "\n").joined(separator: "\n     ")
        }.joined(separator: "\n")
    }

    /// Says after the accounts that warnings stand above them; nil without warnings.
    static func reminder(_ findings: [PipelineError]) -> String? {
        let count = findings.count { $0.isWarning }
        return count == 0 ? nil : "\(count.grouped) warning\(count == 1 ? "" : "s") about the pipeline file: see above"
    }

    /// How many there are: `2 errors, 1 warning`, or `no errors`.
    static func summary(_ findings: [PipelineError]) -> String {
        let warnings = findings.count { $0.isWarning }
        let errors = findings.count - warnings
        let first = errors == 0 ? "no errors" : errors == 1 ? "1 error" : "\(errors.grouped) errors"
        return first + (warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : ", \(warnings.grouped) warnings")
    }
}
