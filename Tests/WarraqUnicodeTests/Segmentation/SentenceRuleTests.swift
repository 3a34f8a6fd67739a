// SPDX-License-Identifier: Apache-2.0

import Testing

/// The rules of UAX #29 one by one, in cases of our own; `|` stands where a boundary is.
@Suite("Sentence boundaries, rule by rule")
struct SentenceRuleTests {
    @Test(
        "each rule",
        arguments: [
            ("SB1", ""), ("SB3", "One\r\n|Two"), ("SB4", "One\n|Two\u{2029}|\u{308}Three"),
            ("SB5", "One.\u{308} |Two"), ("SB6", "Version 3.2 is out. |Good."), ("SB6", "٣.٢ مليون"),
            ("SB7", "The U.S.A. |Today"), ("SB8", "approx. five, etc. and so on. |Next"), ("SB8", "e.g. (1) a"),
            ("SB8a", "Ten a.m., he said. |So."), ("SB8a", "What?! |No..."), ("SB9", "(\"Stop!\") |He did."),
            ("SB10", "One.  \n|Two"), ("SB11", "هل وصل؟ |نعم، وصل. |ثم ذهب"), ("SB11", "这是一句。|这是两句！|三"),
            ("SB11", "यह पहला है। |यह दूसरा है।"), ("SB11", "Да. |Нет? |Может быть!"), ("SB998", "no end at all, none"),
            ("SB998", "นี่คือประโยค และอีกประโยค"),
        ])
    func rules(rule: String, marked: String) {
        let parts = marked.unicodeScalars.split(separator: "|").map { String($0) }
        let segmented = SegmentedBytes(parts.joined())
        let sentences = segmented.sentences.map(segmented.text)
        #expect(sentences.map { Array($0.unicodeScalars) } == parts.map { Array($0.unicodeScalars) }, "\(rule)")
    }

    @Test(
        "only sentences that hold a letter or digit are counted",
        arguments: [("", 0), ("...\n---\n", 0), ("One. Two!\n\n***\n3.", 3), ("نعم. لا؟", 2)])
    func counts(text: String, count: Int) {
        #expect(SegmentedBytes(text).countedSentences == count)
    }
}
