// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage

/// One line of a crawled page that is not blank, and what it looks like.
///
/// Small, since a page may have millions of them.
struct CrawlLine {
    /// How the line ends, closing quotes and brackets aside.
    enum Ending: UInt8 {
        /// With a letter, a comma, anything else.
        case open
        /// With a full stop of some script.
        case sentence
        /// With a question or an exclamation mark.
        case question
        /// With a colon.
        case colon
    }

    private let start: UInt32
    private let end: UInt32
    /// How many words it has; at most 255, since more make no difference.
    let words: UInt8
    let ending: Ending
    /// Whether it begins with a bullet or a number of a list.
    let isBulleted: Bool
    /// Whether a blank line, or nothing, stands before it.
    let startsBlock: Bool
    /// What it announces, if it begins with a cue of ``WarraqLanguage/Cues``.
    let cue: CueKind?
    /// How the cue stands in the line.
    let form: CueForm?
    /// Whether it is a date line.
    let isDate: Bool
    /// Whether it is running text: a sentence, or so long that it can be nothing else.
    var isProse: Bool

    /// Without white space at both ends.
    var range: Range<Int> { Int(start)..<Int(end) }
    var byteCount: Int { Int(end - start) }
    /// Whether it stands there as text, not as a cue or a date.
    var isPlain: Bool { cue == nil && !isDate }
    /// Whether it is a heading: what follows it may belong to something else than the article.
    var isHeading: Bool {
        switch cue {
        case .source, .tags, .end, .comments: true
        case .readAlso: form == .whole
        case .related, .mostRead: form != .labelled
        default: false
        }
    }

    /// So many words make running text without a full stop.
    static let proseWords = 25
    /// So many words make running text if it ends with a full stop or a colon.
    static let sentenceWords = 5
    /// So many words make running text of a question.
    static let questionWords = 12

    init(range: Range<Int>, shape: LineShape, startsBlock: Bool, cue: CueMatch?, isDate: Bool) {
        (start, end) = (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound))
        words = UInt8(clamping: shape.words)
        (ending, isBulleted, self.startsBlock) = (shape.ending, shape.isBulleted, startsBlock)
        (self.cue, form, self.isDate) = (cue?.kind, cue?.form, isDate)
        let least =
            switch ending {
            case .sentence, .colon: CrawlLine.sentenceWords
            case .question: CrawlLine.questionWords
            case .open: CrawlLine.proseWords
            }
        isProse = cue == nil && !isDate && shape.words >= least
    }
}
