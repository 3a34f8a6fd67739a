// SPDX-License-Identifier: Apache-2.0

extension FoldingProfile {
    /// Single rules; a profile is a set of them.
    ///
    /// ``FoldingSwitch`` tells the code points of each.
    public struct Rules: OptionSet, Sendable, Hashable {
        /// One bit for each rule.
        public let rawValue: UInt64

        /// Creates a set from its bits.
        public init(rawValue: UInt64) {
            self.rawValue = rawValue
        }

        private init(bit: Int) { rawValue = 1 << UInt64(bit) }

        /// Letters and ligatures of U+FB50–FDFF and U+FE70–FEFF become the letters they stand for.
        ///
        /// By the compatibility decompositions of Unicode 15.0. A mark that is shown on a space (U+FE70, U+FC5E …)
        /// becomes the mark alone, because the space would cut the word it is written in.
        public static let presentationForms = Rules(bit: 0)
        /// U+0640, which only stretches a word, goes.
        public static let tatweel = Rules(bit: 1)
        /// Zero-width space and byte order mark go.
        public static let zeroWidth = Rules(bit: 2)
        /// Marks of writing direction go.
        public static let bidi = Rules(bit: 3)
        /// No-break and other space separators (general category Zs) become U+0020.
        public static let spaces = Rules(bit: 4)
        /// Vowel signs, shadda and sukun go.
        public static let tashkeel = Rules(bit: 5)
        /// Combining madda, hamzas and other marks of U+0653–065F go.
        public static let otherMarks = Rules(bit: 6)
        /// The small alef above goes.
        public static let daggerAlef = Rules(bit: 7)
        /// Quranic marks go, without the signs U+06DD and U+06E9.
        public static let quranicMarks = Rules(bit: 8)
        /// Alef with madda becomes alef.
        public static let madda = Rules(bit: 9)
        /// Alef with hamza above or below becomes alef.
        public static let hamzaAlefs = Rules(bit: 10)
        /// Alef wasla and alefs with wavy or high hamza become alef.
        public static let otherAlefs = Rules(bit: 11)
        /// Waw and yeh with hamza lose it.
        public static let hamzaCarriers = Rules(bit: 12)
        /// Alef maksura becomes yeh.
        public static let alefMaksura = Rules(bit: 13)
        /// Teh marbuta becomes heh.
        public static let tehMarbuta = Rules(bit: 14)
        /// Digits of the Arabic and the Persian row become 0 to 9.
        public static let digits = Rules(bit: 15)
        /// Persian yeh and kaf become Arabic ones.
        public static let persianLetters = Rules(bit: 16)
        /// Arabic punctuation becomes ASCII.
        public static let punctuation = Rules(bit: 17)

        /// Arabic yeh and alef maksura become Persian yeh.
        public static let arabicYeh = Rules(bit: 18)
        /// Arabic kaf becomes Persian kaf.
        public static let arabicKaf = Rules(bit: 19)
        /// Yeh with hamza becomes Persian yeh, waw with hamza waw.
        public static let persianHamzaCarriers = Rules(bit: 20)
        /// Heh with yeh above becomes heh.
        public static let hehYeh = Rules(bit: 21)
        /// Yeh barree becomes Arabic yeh.
        public static let yehBarree = Rules(bit: 22)
        /// Heh goal becomes heh.
        public static let hehGoal = Rules(bit: 23)
        /// The combining hamza above goes.
        public static let hamzaAbove = Rules(bit: 24)

        /// Arabic heh, teh marbuta and Persian heh with yeh become those of Urdu.
        public static let urduHeh = Rules(bit: 25)
        /// Heh goal with hamza and Urdu teh marbuta become heh goal, yeh barree with hamza yeh barree.
        public static let urduHamza = Rules(bit: 26)

        /// Teh marbuta becomes the Kurdish vowel ae.
        public static let kurdishTehMarbuta = Rules(bit: 27)
        /// Reh with small v below becomes reh with small v above.
        public static let kurdishReh = Rules(bit: 28)
        /// All format characters (general category Cf) go.
        public static let formatCharacters = Rules(bit: 29)
        /// The non-joiner goes.
        public static let nonJoiner = Rules(bit: 30)

        /// Heh at the end of a word, or before a non-joiner, becomes the Kurdish vowel ae: one that looks around.
        public static let kurdishHeh = Rules(bit: 31)
        /// Do-chashmee heh becomes heh, save at the end of a word: one that looks around.
        public static let kurdishDoachashmee = Rules(bit: 32)
        /// Do-chashmee heh becomes heh, also at the end of a word: one that looks around.
        public static let kurdishFinalDoachashmee = Rules(bit: 33)
        /// Reh at the beginning of a word becomes reh with small v: one that looks around.
        public static let kurdishInitialReh = Rules(bit: 34)

        /// ``zeroWidth`` and ``bidi``.
        public static let invisibles: Rules = [.zeroWidth, .bidi]
        /// All marks.
        public static let marks: Rules = [.tashkeel, .otherMarks, .daggerAlef, .quranicMarks]
        /// Those that look at what stands around a character.
        public static let context: Rules = [
            .kurdishHeh, .kurdishDoachashmee, .kurdishFinalDoachashmee, .kurdishInitialReh,
        ]
        /// All alefs.
        public static let alefs: Rules = [.madda, .hamzaAlefs, .otherAlefs]
    }
}
