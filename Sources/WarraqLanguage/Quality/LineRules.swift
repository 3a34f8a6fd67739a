// SPDX-License-Identifier: Apache-2.0

/// Which lines C4 keeps, in the writing of any language.
///
/// The rules are tried in this order; the first one that a line breaks is the reason. A blank line breaks none.
public struct LineRules: Sendable, Hashable {
    /// Why a line goes.
    public enum Reason: String, CaseIterable, Sendable {
        /// It has a word that is too long.
        case longWord = "long_word"
        /// It does not end a sentence, or ends in three dots.
        case noEnd = "no_end"
        /// It has too few words.
        case fewWords = "few_words"
        /// It holds 'javascript'.
        case javascript
        /// It is about cookies, privacy or terms of use.
        case policy
    }

    /// The most characters of a word; nil for no limit.
    public var maxWordCharacters: Int? = 1000
    /// Whether a line must end a sentence, or with a quotation mark, and not with three dots.
    public var needsEnd = true
    /// The fewest words.
    public var minWords = 3
    /// Whether lines with 'javascript' go.
    public var removesJavascript = true
    /// Whether lines with one of the six phrases about cookies, privacy and terms of use go.
    public var removesPolicies = true

    /// The rules of C4.
    public init() {}

    /// Why a line goes; nil if it stays.
    func reason(_ line: LineFacts) -> Reason? {
        if line.isBlank { return nil }
        if let most = maxWordCharacters, line.longestWord > most { return .longWord }
        if needsEnd, line.ending.isThreeDots || !(line.ending.isSentence || line.ending.isQuote) { return .noEnd }
        if line.words < minWords { return .fewWords }
        if removesJavascript, line.phrases.contains(.javascript) { return .javascript }
        return removesPolicies && line.phrases.contains(.policy) ? .policy : nil
    }
}
