// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Finds the lines of texts that are no prose by the rules of C4, one text after the other, with the same buffers.
public struct LineCleaner {
    /// What is to go from a text.
    public struct Cut: Sendable, Hashable {
        /// The bytes, half-open: a whole line with its end, or a mark in brackets.
        public let range: Range<Int>
        /// Why the line goes; nil for a mark.
        public let reason: LineRules.Reason?
    }

    private let rules: LineRules
    private let removesCitations: Bool
    private var survey = LineSurvey()
    private var phrases = PhraseSearch()
    private var tokens = TokenScan()

    /// Makes a cleaner.
    ///
    /// - Parameter removesCitations: Whether `[12]`, `[edit]` and their like go from the lines that stay.
    public init(_ rules: LineRules = LineRules(), removesCitations: Bool = true) {
        (self.rules, self.removesCitations) = (rules, removesCitations)
    }

    /// What is to go, in order.
    ///
    /// - Parameter text: Valid UTF-8.
    /// - Complexity: O(bytes).
    public mutating func cuts(_ text: Span<UInt8>) -> [Cut] {
        survey.find(text)
        if rules.removesJavascript || rules.removesPolicies {
            phrases.search(text)
            survey.take(phrases)
        }
        tokens.scan(text, TokenScan.Needs(), nil, lines: &survey.lines)
        var (cuts, start): ([Cut], Int) = ([], 0)
        for line in survey.lines {
            if let reason = rules.reason(line) {
                cuts.append(Cut(range: start..<line.end, reason: reason))
            } else if removesCitations {
                addMarks(of: line.content, text, &cuts)
            }
            start = line.end
        }
        survey.release(above: QualityMeter.bufferLimit)
        return cuts
    }

    private func addMarks(of content: Range<Int>, _ text: Span<UInt8>, _ cuts: inout [Cut]) {
        var offset = content.lowerBound
        while offset < content.upperBound {
            if text[offset] == 0x5B, let mark = Citations.mark(at: offset, text, before: content.upperBound) {
                cuts.append(Cut(range: mark, reason: nil))
                offset = mark.upperBound
            } else {
                offset += 1
            }
        }
    }
}
