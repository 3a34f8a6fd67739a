// SPDX-License-Identifier: Apache-2.0

/// The named fields of a header as WARC and HTTP have them: a name, a colon, a value, one a line.
///
/// Lines end with a line feed, before which a carriage return may stand. A line that begins with a blank goes on with the value before
/// it. Lines without a colon are passed over, names are compared without case, and the header ends with an empty line.
struct HeaderFields {
    private struct Field {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// Where what follows the empty line begins; nil if there is no empty line.
    private(set) var end: Int?
    private let bytes: ArraySlice<UInt8>
    private var fields: [Field] = []

    /// Fields of a header at most; hostile input has any number.
    private static let maxFields = 4_096

    /// Reads fields from an index of the slice on.
    init(_ bytes: ArraySlice<UInt8>, from start: Int) {
        self.bytes = bytes
        var next = start
        while next < bytes.endIndex, end == nil {
            let lineFeed = bytes[next...].firstIndex(of: 0x0A)
            var line = next..<(lineFeed ?? bytes.endIndex)
            next = lineFeed.map { $0 + 1 } ?? bytes.endIndex
            while let last = bytes[line].last, last == 0x0D { line.removeLast() }
            if line.isEmpty, lineFeed != nil { end = next } else { add(line) }
        }
    }

    /// The value of the first field of this name, which is given in small letters.
    func value(_ name: StaticString) -> String? { values(name).first }

    /// The values of all fields of this name, which is given in small letters; broken UTF-8 is repaired.
    func values(_ name: StaticString) -> [String] {
        fields.filter { isName($0.name, name) }.map { field in
            // Lines that were folded become one.
            let text = bytes[field.value].map { $0 < 0x20 ? 0x20 : $0 }
            return String(decoding: text, as: UTF8.self)
        }
    }

    private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { wanted in
            for (offset, index) in range.enumerated() where unsafe wanted[offset] != bytes[index].asSmallLetter {
                return false
            }
            return true
        }
    }

    private mutating func add(_ line: Range<Int>) {
        let content = trimmed(line)
        guard !content.isEmpty, fields.count < Self.maxFields else { return }
        if content.lowerBound > line.lowerBound {
            if let last = fields.indices.last {
                fields[last].value = fields[last].value.lowerBound..<content.upperBound
            }
            return
        }
        guard let colon = bytes[content].firstIndex(of: 0x3A) else { return }
        fields.append(
            Field(name: trimmed(content.lowerBound..<colon), value: trimmed(colon + 1..<content.upperBound)))
    }

    /// The range without the blanks around it.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }
}

extension UInt8 {
    /// The byte, or the small letter if it is a capital of ASCII.
    var asSmallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Range where Bound == Int {
    /// Takes the last element away; the range is not empty.
    fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
