// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Finds the next byte that ends a run, sixteen bytes at a time.
enum ByteSearch {
    /// The next `<`, `&`, carriage return or U+0000, or the end.
    static func textEnd(_ input: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while at + ByteBlock.width <= input.count {
            let block = ByteBlock(input, at: at)
            let marks =
                block.equal(to: 0x3C) | block.equal(to: 0x26) | (block.equal(to: 0x0D) | block.equal(to: 0))
            if !marks.isEmpty { return at + marks.first }
            at += ByteBlock.width
        }
        while at < input.count {
            let byte = input[at]
            if byte == 0x3C || byte == 0x26 || byte == 0x0D || byte == 0 { return at }
            at += 1
        }
        return at
    }

    /// The next carriage return or U+0000, or the end.
    static func firstNullOrReturn(_ input: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while at + ByteBlock.width <= input.count {
            let block = ByteBlock(input, at: at)
            let marks = block.equal(to: 0x0D) | block.equal(to: 0)
            if !marks.isEmpty { return at + marks.first }
            at += ByteBlock.width
        }
        while at < input.count, input[at] != 0x0D, input[at] != 0 { at += 1 }
        return at
    }

    /// The next `byte`, or the end.
    static func first(_ byte: UInt8, _ input: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while at + ByteBlock.width <= input.count {
            let marks = ByteBlock(input, at: at).equal(to: byte)
            if !marks.isEmpty { return at + marks.first }
            at += ByteBlock.width
        }
        while at < input.count, input[at] != byte { at += 1 }
        return at
    }

    /// The next `quote`, `&`, carriage return or U+0000, or the end.
    static func valueEnd(_ quote: UInt8, _ input: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while at + ByteBlock.width <= input.count {
            let block = ByteBlock(input, at: at)
            let marks =
                block.equal(to: quote) | block.equal(to: 0x26) | (block.equal(to: 0x0D) | block.equal(to: 0))
            if !marks.isEmpty { return at + marks.first }
            at += ByteBlock.width
        }
        while at < input.count {
            let byte = input[at]
            if byte == quote || byte == 0x26 || byte == 0x0D || byte == 0 { return at }
            at += 1
        }
        return at
    }

    /// The next `<`, carriage return, U+0000 or, where they matter, dash, or the end.
    static func scriptEnd(_ input: Span<UInt8>, from start: Int, dashes: Bool) -> Int {
        let dash: UInt8 = dashes ? 0x2D : 0x3C
        var at = start
        while at + ByteBlock.width <= input.count {
            let block = ByteBlock(input, at: at)
            let marks =
                block.equal(to: 0x3C) | block.equal(to: dash) | (block.equal(to: 0x0D) | block.equal(to: 0))
            if !marks.isEmpty { return at + marks.first }
            at += ByteBlock.width
        }
        while at < input.count {
            let byte = input[at]
            if byte == 0x3C || byte == dash || byte == 0x0D || byte == 0 { return at }
            at += 1
        }
        return at
    }
}
