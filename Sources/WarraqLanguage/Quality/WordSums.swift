// SPDX-License-Identifier: Apache-2.0

/// What the words of a text add up to.
struct WordSums {
    private(set) var words = 0
    private(set) var halfWords = 0
    private(set) var characters = 0
    private(set) var optionalMarks = 0
    /// Words with a letter.
    private(set) var alphabetic = 0
    /// Words in capitals.
    private(set) var capitalWords = 0
    /// Digits and capitals; only where words are folded.
    private(set) var digits = 0
    private(set) var capitals = 0

    /// Adds words.
    mutating func add(_ forms: Span<WordForm>) {
        var sums = self
        sums.words &+= forms.count
        for index in 0..<forms.count {
            sums.characters &+= forms[index].characters
            sums.optionalMarks &+= Int(forms[index].optionalMarks)
            sums.digits &+= Int(forms[index].digits)
            sums.capitals &+= Int(forms[index].capitals)
            sums.alphabetic &+= forms[index].hasLetter ? 1 : 0
            sums.capitalWords &+= forms[index].isCapitals ? 1 : 0
            sums.halfWords &+= forms[index].isHalf ? 1 : 0
        }
        self = sums
    }
}
