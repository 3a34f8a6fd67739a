// SPDX-License-Identifier: Apache-2.0

/// Finds the places of a text where a date may begin: digits of any script, and 月 and 年 behind Han numerals.
enum DateTriggers {
    /// Returns the first byte at or after an offset where a digit or a sign may stand, or the end of the text.
    ///
    /// Sixteen bytes at a time; what is reported is looked at again by the caller, so false alarms only cost time.
    static func next(in text: Span<UInt8>, from offset: Int) -> Int {
        var position = offset
        while position + 17 <= text.count {
            let here = ByteLanes(text, at: position)
            let following = ByteLanes(text, at: position + 1)
            let arabic = here.equals(0xD9) & following.within(0xA0...0xA9)
            let persian = here.equals(0xDB) & following.within(0xB0...0xB9)
            // Devanagari and Bengali (E0 A5, E0 A7), Thai (E0 B9), fullwidth (EF BC).
            let indic = (here.equals(0xA5) | here.equals(0xA7)) & following.within(0xA6...0xAF)
            let eastern = (here.equals(0xB9) | here.equals(0xBC)) & following.within(0x90...0x99)
            // 月 is E6 9C 88, 年 is E5 B9 B4.
            let han = (here.equals(0x9C) & following.equals(0x88)) | (here.equals(0xB9) & following.equals(0xB4))
            let found = here.within(0x30...0x39) | arabic | persian | indic | eastern | han
            if !found.isZero { return first(in: text, from: position) }
            position += 16
        }
        return first(in: text, from: position)
    }

    /// The same, byte by byte.
    private static func first(in text: Span<UInt8>, from offset: Int) -> Int {
        var position = offset
        while position < text.count {
            let byte = text[position]
            if (0x30...0x39).contains(byte) { return position }
            if byte >= 0x80, position + 1 < text.count {
                let following = text[position + 1]
                switch byte {
                case 0xD9: if (0xA0...0xA9).contains(following) { return position }
                case 0xDB: if (0xB0...0xB9).contains(following) { return position }
                case 0xA5, 0xA7: if (0xA6...0xAF).contains(following) { return start(position, in: text) }
                case 0xB9:
                    if (0x90...0x99).contains(following) || following == 0xB4 { return start(position, in: text) }
                case 0xBC: if (0x90...0x99).contains(following) { return start(position, in: text) }
                case 0x9C: if following == 0x88 { return start(position, in: text) }
                default: break
                }
            }
            position += 1
        }
        return text.count
    }

    /// The first byte of the character whose second byte was found.
    private static func start(_ position: Int, in text: Span<UInt8>) -> Int {
        position > 0 && text[position - 1] >= 0xE0 ? position - 1 : position
    }
}
