// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// What each byte of a single-byte encoding becomes.
struct SingleByteTable: Sendable {
    /// For each byte its UTF-8 in the lower 24 bits, their number in the next three, and the highest bit for no character.
    private let entries: [UInt32]
    /// How many bytes are decoded before the buffer is looked at again.
    private static let piece = 1 << 13

    /// The table of an encoding; nil for those that have none.
    static func table(of kind: CharacterEncoding.Kind) -> SingleByteTable? {
        switch kind {
        case .singleByte(let number): all[number]
        case .userDefined: all[all.count - 1]
        default: nil
        }
    }

    /// One for each number, and the one of private characters.
    private static let all: [SingleByteTable] = {
        let table = EncodingTables.single
        let tables = (0..<table.count / 128).map { number in
            SingleByteTable { table[number * 128 + $0] }
        }
        return tables + [SingleByteTable { 0xF780 + UInt16($0) }]
    }()

    /// - Parameter scalar: The code point of each byte from 80 on, counted from 0.
    private init(_ scalar: (Int) -> UInt16) {
        entries = (0..<256).map { SingleByteTable.entry($0 < 128 ? UInt32($0) : UInt32(scalar($0 - 128))) }
    }

    private static func entry(_ scalar: UInt32) -> UInt32 {
        var (packed, count) = (UInt32(0), UInt32(0))
        for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
            packed |= UInt32(byte) << (8 * count)
            count += 1
        }
        return packed | count << 24 | (scalar == 0xFFFD ? 1 << 31 : 0)
    }

    /// Decodes behind the text there is; returns how many bytes are no characters.
    func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) -> Int {
        var run = Run(target: text.count)
        while run.position < bytes.count {
            let end = Swift.min(run.position + SingleByteTable.piece, bytes.count)
            // Four bytes are stored for each, and the next ones overwrite what was too many.
            let room = run.target + (end - run.position) * 3 + 16
            if text.count < room { text.append(contentsOf: repeatElement(0, count: room - text.count)) }
            var output = text.mutableSpan
            decode(bytes, to: end, &run, &output)
        }
        text.removeLast(text.count - run.target)
        return run.errors
    }

    /// How far the decoding has come.
    private struct Run {
        var position = 0
        var target: Int
        var errors = 0
    }

    /// Decodes bytes without a branch on any of them, save where sixteen are ASCII.
    @inline(__always)
    private func decode(_ bytes: Span<UInt8>, to end: Int, _ run: inout Run, _ output: inout MutableSpan<UInt8>) {
        let entries = entries.span
        var (position, target, errors) = (run.position, run.target, UInt32(0))
        while position < end {
            if position &+ 16 <= end && ByteBlock(bytes, at: position).atLeast(0x80).isEmpty {
                output.copy16(bytes, position, to: target)
                position &+= 16
                target &+= 16
                continue
            }
            let stop = Swift.min(position &+ 16, end)
            while position < stop {
                let entry = entries[Int(bytes[position])]
                output.store4(entry, at: target)
                errors &+= entry &>> 31
                target &+= Int(entry &>> 24) & 7
                position &+= 1
            }
        }
        (run.position, run.target) = (position, target)
        run.errors += Int(errors)
    }
}

extension MutableSpan<UInt8> {
    /// Stores four bytes, the lowest first; the store checks its bounds.
    @inline(__always)
    mutating func store4(_ packed: UInt32, at offset: Int) {
        var bytes = unsafe mutableBytes
        bytes.storeBytes(of: packed.littleEndian, toByteOffset: offset, as: UInt32.self)
    }

    /// Copies sixteen bytes; load and store check their bounds.
    @inline(__always)
    mutating func copy16(_ bytes: Span<UInt8>, _ position: Int, to offset: Int) {
        let block = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
        var raw = unsafe mutableBytes
        raw.storeBytes(of: block, toByteOffset: offset, as: SIMD16<UInt8>.self)
    }
}
