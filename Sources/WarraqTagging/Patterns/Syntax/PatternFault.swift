// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a pattern, and where in it.
struct PatternFault: Error, Equatable {
    /// What is wrong, after the words "the pattern".
    let message: String
    /// What to write instead; nil if there is nothing to say.
    let hint: String?
    /// The part that is wrong: a range of Unicode scalars of the pattern as the user wrote it.
    let scalars: Range<Int>

    init(_ message: String, hint: String? = nil, at scalars: Range<Int>) {
        (self.message, self.hint, self.scalars) = (message, hint, scalars)
    }
}
