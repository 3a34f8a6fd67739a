// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Writes the characters of a reader as UTF-8, and keeps account of where they were.
struct CharacterDecoding: Sendable {
    /// How many U+FFFD stand for bytes that are no characters.
    var repairs = 0
    /// How many bytes of the source were decoded.
    private(set) var sourceCount = 0
    /// Where characters came from in encodings without gaps; nil if nobody asks.
    private var characters: CharacterMapBuilder?
    /// Where they came from in UTF-8, which is copied but for repairs, and where bytes belong to no character.
    private var runs: AlignmentBuilder?
    /// A bit for each byte of a piece: whether a character begins there.
    private var marks: [UInt64] = []

    /// How many bytes are decoded before the buffer is looked at again.
    private static let piece = 1 << 13

    init(recordsAlignment: Bool, of encoding: CharacterEncoding) {
        guard recordsAlignment else { return }
        switch encoding.kind {
        case .utf8, .iso2022JP: runs = AlignmentBuilder()
        case .singleByte, .userDefined: characters = CharacterMapBuilder(marksSource: false)
        default:
            characters = CharacterMapBuilder(marksSource: true)
            marks = [UInt64](repeating: 0, count: CharacterDecoding.piece / 64 + 2)
        }
    }

    /// The alignment of all that was appended; nil if it was not recorded.
    func alignment() -> Alignment? {
        characters?.finish() ?? runs?.finish(sourceCount: sourceCount)
    }

    /// Appends UTF-8, repaired.
    mutating func append(utf8 bytes: Span<UInt8>, to text: inout [UInt8]) {
        var copied = sourceCount
        let base = sourceCount
        var builder = runs.take()
        repairs += UTF8Repair.repair(bytes, into: &text) { target, source in
            builder?.copy(copied..<source.lowerBound + base)
            builder?.replace(source.lowerBound + base..<source.upperBound + base, targetCount: target.count)
            copied = source.upperBound + base
        }
        sourceCount += bytes.count
        builder?.copy(copied..<sourceCount)
        runs = builder
    }

    /// Appends text of a single-byte encoding.
    mutating func append(_ bytes: Span<UInt8>, _ table: SingleByteTable, to text: inout [UInt8]) {
        let start = text.count
        repairs += table.decode(bytes, into: &text)
        sourceCount += bytes.count
        characters?.append(text: text.span.extracting(start..<text.count))
    }

    /// Appends U+FFFD for the first bytes of a text that is not to be decoded, and nothing for the rest.
    mutating func append(undecoded bytes: Span<UInt8>, to text: inout [UInt8]) {
        if bytes.isEmpty { return }
        if sourceCount == 0 {
            repairs += 1
            text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            characters?.append(text: text.span.extracting(text.count - 3..<text.count))
        }
        for start in stride(from: 0, to: bytes.count, by: 64) {
            let bits: [UInt64] = [sourceCount == 0 && start == 0 ? 1 : 0]
            characters?.append(source: bits.span, count: Swift.min(64, bytes.count - start))
        }
        sourceCount += bytes.count
    }

    /// Appends the characters that begin before `end`.
    ///
    /// - Returns: Where the last one ends.
    mutating func append<Reader: CharacterReader>(
        _ bytes: Span<UInt8>, to end: Int, _ reader: inout Reader, to text: inout [UInt8]
    ) -> Int {
        var run = CharacterRun(target: text.count)
        while run.position < end {
            let (start, textStart) = (run.position, run.target)
            let stop = Swift.min(start + CharacterDecoding.piece, end)
            // No byte becomes more than three, and what is stored may be longer than the character.
            let room = run.target + (stop - start) * 3 + 16
            if text.count < room { text.append(contentsOf: repeatElement(0, count: room - text.count)) }
            if Reader.hasSwitches, runs != nil {
                appendRuns(bytes, to: stop, &reader, &run, &text)
                continue
            }
            for index in marks.indices { marks[index] = 0 }
            decode(bytes, to: stop, &reader, &run, &text)
            guard var builder = characters.take() else { continue }
            builder.append(text: text.span.extracting(textStart..<run.target))
            builder.append(source: marks.span, count: run.position - start)
            for second in run.seconds { builder.join(run.target - second) }
            characters = builder
            run.seconds.removeAll()
        }
        text.removeLast(text.count - run.target)
        repairs += run.errors
        sourceCount += run.position
        return run.position
    }

    /// Decodes the characters that begin before `end`, and sixteen at once where they are ASCII.
    @inline(__always)
    private mutating func decode<Reader: CharacterReader>(
        _ bytes: Span<UInt8>, to end: Int, _ reader: inout Reader, _ run: inout CharacterRun, _ text: inout [UInt8]
    ) {
        var output = text.mutableSpan
        var marks = marks.mutableSpan
        let (start, records) = (run.position, !marks.isEmpty)
        while run.position < end {
            if Reader.keepsASCII, run.position &+ 16 <= end,
                ByteBlock(bytes, at: run.position).atLeast(0x80).isEmpty
            {
                if records { marks.set(0xFFFF, at: run.position &- start) }
                output.copy16(bytes, run.position, to: run.target)
                run.position &+= 16
                run.target &+= 16
                continue
            }
            let block = run.position
            let stop = Swift.min(block &+ 16, end)
            var bits: UInt64 = 0
            while run.position < stop {
                let character = reader.character(bytes, run.position)
                bits |= 1 &<< UInt64(truncatingIfNeeded: run.position &- block)
                run.store(character, &output)
                run.position &+= character.length
            }
            if records { marks.set(bits, at: block &- start) }
        }
    }

    /// Decodes the characters that begin before `end`, and says of each where it was.
    private mutating func appendRuns<Reader: CharacterReader>(
        _ bytes: Span<UInt8>, to end: Int, _ reader: inout Reader, _ run: inout CharacterRun, _ text: inout [UInt8]
    ) {
        var output = text.mutableSpan
        while run.position < end {
            let target = run.target
            let character = reader.character(bytes, run.position)
            run.store(character, &output)
            let source = sourceCount + run.position..<sourceCount + run.position + character.length
            if source.count == 1 && run.target == target + 1 {
                runs?.copy(source)
            } else {
                runs?.replace(source, targetCount: run.target - target)
            }
            run.position += character.length
        }
    }
}

extension MutableSpan<UInt64> {
    /// Sets up to 16 bits from an offset on; the words go on for 64 bits behind it.
    @inline(__always)
    fileprivate mutating func set(_ bits: UInt64, at offset: Int) {
        let (word, shift) = (offset &>> 6, UInt64(truncatingIfNeeded: offset & 63))
        self[word] |= bits &<< shift
        if shift > 48 { self[word &+ 1] |= bits &>> (64 &- shift) }
    }
}
