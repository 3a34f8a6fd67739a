// SPDX-License-Identifier: Apache-2.0

import WarraqEngine

/// Shows how far a run is: one line that is written over on a terminal, a plain line now and then elsewhere.
struct ProgressLine {
    /// Elsewhere than on a terminal, one line in so many seconds.
    private static let plainInterval = 10.0

    private let terminal: Terminal
    private let limit: Int?
    private let isOverwriting: Bool
    private var nextPlainLine = plainInterval
    private var isShown = false

    /// - Parameters:
    ///   - limit: How many records are read at most, which decides about the time left.
    ///   - sharesScreen: Whether documents are written to the same terminal, between which a line cannot stand.
    init(_ terminal: Terminal, limit: Int? = nil, sharesScreen: Bool = false) {
        (self.terminal, self.limit) = (terminal, limit)
        isOverwriting = terminal.isCapable && !sharesScreen
    }

    /// Shows the progress, where it is time to.
    mutating func show(_ progress: RunProgress) {
        if isOverwriting {
            // Written over first and cleared behind, so that it does not flicker.
            terminal.write("\r" + ProgressLine.text(progress, limit: limit, width: terminal.width - 1) + "\u{1B}[K")
            isShown = true
        } else if progress.seconds >= nextPlainLine {
            terminal.line(ProgressLine.text(progress, limit: limit))
            nextPlainLine = progress.seconds + ProgressLine.plainInterval
        }
    }

    /// Says that the run stops, which takes as long as the documents that are being worked at.
    mutating func showStopping() {
        guard isOverwriting else { return }
        let text = "stopping after the documents at work; interrupt again to end at once"
        terminal.write("\r" + text.prefix(columns: terminal.width - 1) + "\u{1B}[K")
        isShown = true
    }

    /// Takes the line away.
    mutating func clear() {
        if isShown { terminal.write("\r\u{1B}[K") }
        isShown = false
    }

    /// The line: documents, speed, what was dropped and failed, share and time left; on a narrow terminal without what matters least.
    static func text(_ progress: RunProgress, limit: Int? = nil, width: Int = .max) -> String {
        let ledger = progress.ledger
        let bytes = ledger.bytesRead - progress.resumedBytes
        let rate = progress.seconds > 0 ? Double(bytes) / progress.seconds / 1e6 : 0
        var parts: [(text: String, weight: Int)] = [
            ("\(ledger.read.grouped) documents", 4), ("\(rate.rounded(digits: 1)) MB/s", 2),
            ("\(ledger.dropped.grouped) dropped, \(ledger.failed.grouped) failed", 1),
        ]
        if let (share, left) = estimate(progress, limit) {
            parts.append(("\(Int(100 * share)) %", 3))
            if let left { parts.append(("\(left.clock) left", 5)) }
        }
        func line() -> String { parts.map(\.text).joined(separator: "  ") }
        while parts.count > 1, line().columns > width, let least = parts.map(\.weight).min() {
            parts.removeAll { $0.weight == least }
        }
        return line().prefix(columns: width)
    }

    /// The share that is done and the seconds that are left, by bytes of input or by the limit, whichever comes first.
    private static func estimate(_ progress: RunProgress, _ limit: Int?) -> (share: Double, left: Double?)? {
        let ledger = progress.ledger
        let byBytes = progress.totalBytes.flatMap { $0 > 0 ? Double(ledger.bytesRead) / Double($0) : nil }
        let byRecords = limit.flatMap { $0 > 0 ? Double(ledger.read) / Double($0) : nil }
        guard let share = [byBytes, byRecords].compactMap({ $0 }).max().map({ min(1, $0) }) else { return nil }
        let done = ledger.bytesRead - progress.resumedBytes
        guard share > 0, done > 0, ledger.bytesRead > 0 else { return (share, nil) }
        // As many bytes as there are for the rest of the share, at the speed of this run.
        let rest = Double(ledger.bytesRead) / share * (1 - share)
        return (share, rest / (Double(done) / progress.seconds))
    }
}
