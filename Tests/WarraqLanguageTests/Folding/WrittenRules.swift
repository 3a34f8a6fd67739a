// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage

/// What each rule should do, written down by hand.
enum WrittenRules {
    /// Scalars and what they become, nothing where they go, in the order in which the rules apply.
    static let all: [(key: String, rules: FoldingProfile.Rules, text: String)] = [
        ("tatweel", .tatweel, "640>"), ("zeroWidth", .zeroWidth, "200B> FEFF>"),
        ("bidi", .bidi, "200E> 200F> 202A-202E> 2066-2069>"), ("nonJoiner", .nonJoiner, "200C>"),
        (
            "formatCharacters", .formatCharacters,
            "AD> 600-605> 61C> 6DD> 70F> 890-891> 8E2> 180E> 200B-200F> 202A-202E> 2060-2064> 2066-206F> FEFF> FFF9-FFFB>"
        ),
        ("spaces", .spaces, "A0>20 1680>20 2000-200A>20 202F>20 205F>20 3000>20"), ("hamzaAbove", .hamzaAbove, "654>"),
        ("tashkeel", .tashkeel, "64B-652>"), ("otherMarks", .otherMarks, "653-65F>"),
        ("daggerAlef", .daggerAlef, "670>"),
        ("quranicMarks", .quranicMarks, "6D6-6DC> 6DE-6E8> 6EA-6ED>"), ("madda", .madda, "622>627"),
        ("hamzaAlefs", .hamzaAlefs, "623>627 625>627"), ("otherAlefs", .otherAlefs, "671-673>627 675>627"),
        ("hamzaCarriers", .hamzaCarriers, "624>648 626>64A"),
        ("persianHamzaCarriers", .persianHamzaCarriers, "624>648 626>6CC"), ("alefMaksura", .alefMaksura, "649>64A"),
        ("tehMarbuta", .tehMarbuta, "629>647"), ("urduHeh", .urduHeh, "647>6C1 629>6C3 6C0>6C2"),
        ("urduHamza", .urduHamza, "6C2>6C1 6C3>6C1 6D3>6D2"), ("kurdishTehMarbuta", .kurdishTehMarbuta, "629>6D5"),
        ("kurdishReh", .kurdishReh, "692>695"), ("hehYeh", .hehYeh, "6C0>647"), ("hehGoal", .hehGoal, "6C1>647"),
        ("yehBarree", .yehBarree, "6D2>64A"),
        ("arabicYeh", .arabicYeh, "649>6CC 64A>6CC"), ("arabicKaf", .arabicKaf, "643>6A9"),
        ("persianLetters", .persianLetters, "6CC>64A 6A9>643"),
        ("punctuation", .punctuation, "60C>2C 60D>2C 61B>3B 61F>3F 66A>25 66B>2E 66C>2C 6D4>2E"),
        (
            "digits", .digits,
            "660>30 661>31 662>32 663>33 664>34 665>35 666>36 667>37 668>38 669>39 "
                + "6F0>30 6F1>31 6F2>32 6F3>33 6F4>34 6F5>35 6F6>36 6F7>37 6F8>38 6F9>39"
        ),
        ("presentationForms", .presentationForms, ""),
    ]

    /// The same as scalars.
    static let expected = all.map { scalars($0.text) }

    private static func scalars(_ text: String) -> [Unicode.Scalar: String] {
        var result: [Unicode.Scalar: String] = [:]
        for entry in text.split(separator: " ") {
            let sides = entry.split(separator: ">", omittingEmptySubsequences: false)
            let ends = sides[0].split(separator: "-").compactMap { UInt32($0, radix: 16) }
            let new = UInt32(sides[1], radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
            for value in ends[0]...(ends.last ?? ends[0]) { Unicode.Scalar(value).map { result[$0] = new } }
        }
        return result
    }
}
