// SPDX-License-Identifier: Apache-2.0

import WarraqEngine

/// Shows how far a run is: one line that is written over on a terminal, a plain line now and then elsewhere.
struct ProgressLine {
    /// Elsewhere than on a terminal, one line in so many seconds.
    private static let plainInterval = 10.0

    private let terminal: Terminal
    private var nextPlainLine = plainInterval
    private var isShown = false

    init(_ terminal: Terminal) { self.terminal = terminal }

    mutating func show(_ progress: RunProgress) {
        let text = ProgressLine.text(progress)
        if terminal.isInteractive {
            terminal.write("\r\u{1B}[K" + String(text.prefix(terminal.width - 1)))
            isShown = true
        } else if progress.seconds >= nextPlainLine {
            terminal.line(text)
            nextPlainLine += ProgressLine.plainInterval
        }
    }

    /// Takes the line away.
    func clear() {
        if isShown { terminal.write("\r\u{1B}[K") }
    }

    static func text(_ progress: RunProgress) -> String {
        let ledger = progress.ledger
        let bytes = ledger.bytesRead - progress.resumedBytes
        let rate = progress.seconds > 0 ? Double(bytes) / progress.seconds : 0
        var parts = ["\(ledger.read.grouped) documents", "\((rate / 1e6).rounded(digits: 1)) MB/s"]
        parts.append("\((ledger.dropped + ledger.failed).grouped) rejected")
        if let total = progress.totalBytes, total > 0 {
            parts.append("\(min(100, 100 * ledger.bytesRead / total)) %")
            if rate > 0 { parts.append("\(clock(Double(max(0, total - ledger.bytesRead)) / rate)) left") }
        }
        return parts.joined(separator: "  ")
    }

    private static func clock(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 359_999).rounded(.up))
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
    }
}
