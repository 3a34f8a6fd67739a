// SPDX-License-Identifier: Apache-2.0

/// The named character references, found by name.
struct NamedReferences: Sendable {
    /// Sorted entries: where the name lies in `names`, and its code points (the second is 0 where there is one).
    private struct Entry {
        let start: UInt32
        let length: UInt8
        let first: UInt32
        let second: UInt32
    }

    /// The longest name without its semicolon has this many bytes.
    static var longestName: Int { 31 }
    /// The longest name that may stand without a semicolon.
    static var longestBareName: Int { 6 }

    static let all = NamedReferences(parsing: NamedReferenceData.entries)

    private var names: [UInt8] = []
    private var entries: [Entry] = []
    /// Where the names of each first letter start among the entries.
    private var firstLetters = [UInt16](repeating: 0, count: 129)

    private init(parsing text: StaticString) {
        for item in text.description.split(separator: ",") {
            let parts = item.split(separator: "=")
            guard parts.count == 2 else { continue }
            let name = parts[0].utf8.drop { $0 == 0x20 }
            let values = parts[1].split(separator: "+").map { UInt32($0, radix: 16) ?? 0 }
            entries.append(
                Entry(
                    start: UInt32(names.count), length: UInt8(name.count), first: values[0],
                    second: values.count > 1 ? values[1] : 0))
            names.append(contentsOf: name)
        }
        for entry in entries { firstLetters[Int(names[Int(entry.start)]) + 1] += 1 }
        for letter in 1..<firstLetters.count { firstLetters[letter] += firstLetters[letter - 1] }
    }

    var count: Int { entries.count }

    /// The code points of the reference whose name, semicolon included, is `range` of `input`; the second is 0 where
    /// there is one only.
    func find(_ input: Span<UInt8>, _ range: Range<Int>) -> (first: UInt32, second: UInt32)? {
        let letter = Int(input[range.lowerBound])
        guard letter < 128 else { return nil }
        var low = Int(firstLetters[letter])
        var high = Int(firstLetters[letter + 1])
        while low < high {
            let middle = (low + high) / 2
            let order = compare(entries[middle], input, range)
            if order == 0 { return (entries[middle].first, entries[middle].second) }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Below, equal to or above 0, as the entry's name lies before, at or after the bytes.
    private func compare(_ entry: Entry, _ input: Span<UInt8>, _ range: Range<Int>) -> Int {
        let length = min(Int(entry.length), range.count)
        for step in 0..<length {
            let (own, other) = (names[Int(entry.start) + step], input[range.lowerBound + step])
            if own != other { return Int(own) - Int(other) }
        }
        return Int(entry.length) - range.count
    }
}
