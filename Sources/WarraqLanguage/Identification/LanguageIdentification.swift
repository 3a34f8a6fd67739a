// SPDX-License-Identifier: Apache-2.0

/// The language of a text, as found by ``LanguageIdentifier``.
public struct LanguageIdentification: Equatable, Sendable {
    /// BCP 47 tag of the language that is most likely, or `und` where nothing tells.
    public let language: String
    /// BCP 47 tag of the next likely language; nil where no other of the script is known.
    public let second: String?
    /// ISO 15924 code of the script with the most letters (a character of Chinese, Japanese or Korean counts as two), `Jpan` for
    /// Japanese, or `Zyyy` without letters.
    public let script: String
    /// How likely the language is right, from 0 (undecided) to 1, times the share of the script among the letters; with
    /// four decimals.
    public let score: Double
    /// How many bytes of the text were read.
    public let bytesRead: Int

    /// Creates a result.
    public init(language: String, second: String? = nil, script: String, score: Double, bytesRead: Int) {
        (self.language, self.second, self.script, self.score) = (language, second, script, score)
        self.bytesRead = bytesRead
    }
}
