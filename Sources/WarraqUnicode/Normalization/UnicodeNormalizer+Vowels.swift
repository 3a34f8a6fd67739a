// SPDX-License-Identifier: Apache-2.0

extension UnicodeNormalizer {
    /// Tells whether anything but the order of Arabic vowel signs may have to change to bring a text into NFC.
    ///
    /// For callers that drop the signs U+064B–0652 and U+0670 anyway and need not have them put in order first.
    ///
    /// - Parameter text: Valid UTF-8.
    /// - Complexity: O(bytes). Allocates nothing.
    package static func mayComposeBesidesVowels(_ text: Span<UInt8>) -> Bool {
        var position = 0
        while position < text.count {
            while position <= text.count &- NormalizationBlock.width,
                NormalizationBlock(text, at: position).isCleanNFCBesidesVowels
            {
                position &+= 16
            }
            // A scalar may go on behind the blocks.
            while position < text.count, text[position] & 0xC0 == 0x80 { position &+= 1 }
            let end = Swift.min(position &+ 16, text.count)
            while position < end {
                let scalar = DecodedScalar(in: text, at: position)
                let record = NormalizationRecord(scalar.value)
                let isVowel = scalar.value == 0x670 || scalar.value &- 0x64B < 8
                if record.bits & NormalizationRecord.questionable(in: .nfc) != 0 { return true }
                if record.combiningClass != 0, !isVowel { return true }
                position &+= scalar.length
            }
        }
        return false
    }
}
