// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Replaces single scalars by fixed texts, or drops them; the table of a stage whose rules look at nothing else.
struct ScalarReplacements: TextPass {
    /// Whether a byte is ASCII that changes, or the first one of a scalar that may.
    private var leads = [Bool](repeating: false, count: 256)
    /// For each 256 scalars the number of a page, or 0 if none of them changes.
    private var pageNumbers = [UInt16](repeating: 0, count: 0x1100)
    /// 256 entries a page: 0 for a scalar that stays, else one more than its place in `texts`.
    private var pages = [UInt16](repeating: 0, count: 256)
    private var texts: [[UInt8]] = []

    /// Compiles rules; a scalar's text is what becomes of it, empty where it is dropped.
    init(_ rules: [Unicode.Scalar: String]) {
        var places: [String: UInt16] = [:]
        for (scalar, text) in rules where text.unicodeScalars.elementsEqual([scalar]) == false {
            let page = Int(scalar.value >> 8)
            if pageNumbers[page] == 0 {
                pageNumbers[page] = UInt16(pages.count / 256)
                pages += [UInt16](repeating: 0, count: 256)
            }
            if places[text] == nil {
                texts.append(Array(text.utf8))
                places[text] = UInt16(texts.count)
            }
            pages[Int(pageNumbers[page]) * 256 + Int(scalar.value & 0xFF)] = places[text] ?? 0
            if let lead = UTF8.encode(scalar)?.first { leads[Int(lead)] = true }
        }
    }

    func mayChange(_ text: Span<UInt8>) -> Bool { next(in: text, from: 0) != nil }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) {
        text.reserveCapacity(text.count + source.count)
        var copied = 0
        while let found = next(in: source, from: copied) {
            text.append(copying: source.extracting(copied..<found.range.lowerBound))
            text.append(contentsOf: texts[found.text])
            copied = found.range.upperBound
        }
        text.append(copying: source.extracting(copied..<source.count))
    }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        text.reserveCapacity(text.count + source.count)
        var (copied, recorded) = (0, 0)
        while let found = next(in: source, from: copied) {
            text.append(copying: source.extracting(copied..<found.range.lowerBound))
            text.append(contentsOf: texts[found.text])
            copied = found.range.upperBound
            // A scalar of the same length stands as copied; several that have as many bytes would cut it.
            let new = texts[found.text]
            if new.count == found.range.count, new.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) { continue }
            alignment.copy(recorded..<found.range.lowerBound)
            alignment.replace(found.range, targetCount: texts[found.text].count)
            recorded = copied
        }
        text.append(copying: source.extracting(copied..<source.count))
        alignment.copy(recorded..<source.count)
    }

    /// The next scalar that changes, and the place of its text.
    @inline(__always)
    private func next(in source: Span<UInt8>, from start: Int) -> (range: Range<Int>, text: Int)? {
        let leads = leads.span
        var position = start
        while position < source.count {
            if !leads[Int(source[position])] {
                position &+= 1
                continue
            }
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: source)
            let page = Int(pageNumbers[Int(scalar.value >> 8)])
            let place = pages[page &* 256 | Int(scalar.value & 0xFF)]
            if place > 0 { return (position..<position + length, Int(place) - 1) }
            position &+= length
        }
        return nil
    }
}

extension [Unicode.Scalar: String] {
    /// Adds a rule for all scalars of some ranges.
    mutating func set(_ ranges: ClosedRange<UInt32>..., to text: String) {
        for value in ranges.joined() {
            if let scalar = Unicode.Scalar(value) { self[scalar] = text }
        }
    }

    /// Adds a rule for each scalar of a string.
    mutating func set(_ scalars: String, to text: String) {
        for scalar in scalars.unicodeScalars { self[scalar] = text }
    }
}
