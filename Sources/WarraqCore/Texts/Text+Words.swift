// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

extension Text {
    /// The words of the text as `WarraqUnicode` defines them: segments of UAX #29 with a letter or digit, Han by character.
    public var words: Words { Words(utf8: utf8) }

    /// The words of a text, found as they are asked for.
    public struct Words: Sequence, Sendable {
        let utf8: Bytes

        /// How many words there are; 0 for an empty text.
        ///
        /// - Complexity: O(bytes). Allocates nothing.
        public var count: Int { TextSegmentation.countWords(in: utf8.span) }

        /// Begins at the first word.
        public func makeIterator() -> Iterator { Iterator(utf8: utf8, cursor: WordCursor()) }

        /// Goes from word to word.
        public struct Iterator: IteratorProtocol {
            let utf8: Bytes
            var cursor: WordCursor

            /// The next word: its range in UTF-8 offsets of the text.
            public mutating func next() -> Word? {
                let bytes = utf8
                return cursor.next(in: bytes.span)
            }
        }
    }
}
