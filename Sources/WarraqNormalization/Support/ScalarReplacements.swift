// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Replaces single scalars by fixed texts, or drops them; the table of a stage whose rules look at nothing else.
struct ScalarReplacements: TextPass {
    /// Whether a byte is ASCII that changes, or the first one of a scalar that may.
    private var leads = [Bool](repeating: false, count: 256)
    /// For each 256 scalars the number of a page, or 0 if none of them changes.
    private var pageNumbers = [UInt16](repeating: 0, count: 0x1100)
    /// 256 entries a page: 0 for a scalar that stays, else one more than its place in `texts`, and whether it counts as copied.
    private var pages = [UInt16](repeating: 0, count: 256)
    private var texts: [ReplacementText] = []
    /// The most bytes that one byte becomes.
    private var growth = 1

    /// A scalar that becomes another one of the same length.
    private static let copied: UInt16 = 0x8000
    /// How many bytes are rewritten before the buffers are looked at again.
    private static let chunk = 1 << 12

    /// Compiles rules; a scalar's text, of at most sixteen bytes, is what becomes of it, empty where it is dropped.
    init(_ rules: [Unicode.Scalar: String]) {
        var places: [String: UInt16] = [:]
        for (scalar, text) in rules where text.unicodeScalars.elementsEqual([scalar]) == false {
            let page = Int(scalar.value >> 8)
            if pageNumbers[page] == 0 {
                pageNumbers[page] = UInt16(pages.count / 256)
                pages += [UInt16](repeating: 0, count: 256)
            }
            if places[text] == nil {
                texts.append(ReplacementText(text))
                places[text] = UInt16(texts.count)
                growth = max(growth, text.utf8.count)
            }
            // A scalar of the same length stands as copied; several that have as many bytes would cut it.
            let isCopied = text.unicodeScalars.count == 1 && text.utf8.count == UTF8.width(scalar)
            let place = places[text] ?? 0
            pages[Int(pageNumbers[page]) * 256 + Int(scalar.value & 0xFF)] = place | (isCopied ? Self.copied : 0)
            if let lead = UTF8.encode(scalar)?.first { leads[Int(lead)] = true }
        }
    }

    func mayChange(_ text: Span<UInt8>) -> Bool {
        var position = 0
        while position < text.count {
            position = nextLead(in: text, from: position)
            if position == text.count { return false }
            let found = entry(in: text, at: position)
            if found.entry != 0 { return true }
            position &+= found.length
        }
        return false
    }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) {
        var bulk = AlignmentBuilder.Bulk()
        _ = run(source, into: &text, &bulk, records: false)
    }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        alignment.store { run(source, into: &text, &$0, records: true) }
    }

    private func run(
        _ source: Span<UInt8>, into text: inout [UInt8], _ bulk: inout AlignmentBuilder.Bulk, records: Bool
    ) -> ReplacementWriter {
        var writer = ReplacementWriter(textCount: text.count, bulk)
        while writer.position < source.count {
            let end = Swift.min(writer.position + Self.chunk, source.count)
            let room = writer.target + (end - writer.position + 4) * growth + ReplacementWriter.slack
            if text.count < room {
                let free = Swift.max(room, writer.target + (source.count - writer.position) * 5 / 4) - text.count
                text.append(contentsOf: repeatElement(0, count: free))
            }
            if records { bulk.reserve(writer.breakpointCount + 2 * (end - writer.position) + 2) }
            var output = text.mutableSpan
            var breakpoints = bulk.storage.mutableSpan
            rewrite(source, to: end, &writer, &output, &breakpoints, records: records)
        }
        if records {
            bulk.reserve(writer.breakpointCount + 1)
            var breakpoints = bulk.storage.mutableSpan
            writer.close(&breakpoints)
        }
        text.removeLast(text.count - writer.target)
        return writer
    }

    @inline(__always)
    private func rewrite(
        _ source: Span<UInt8>, to end: Int, _ shared: inout ReplacementWriter, _ output: inout MutableSpan<UInt8>,
        _ breakpoints: inout MutableSpan<Breakpoint>, records: Bool
    ) {
        let (leads, texts) = (leads.span, texts.span)
        var writer = shared
        while writer.position < end {
            var next = writer.position
            while next < end {
                if !leads[Int(source[next])] {
                    next &+= 1
                    continue
                }
                let found = entry(in: source, at: next)
                if found.entry == 0 {
                    next &+= found.length
                    continue
                }
                writer.copy(source, to: next, &output, &breakpoints, records: records)
                let text = texts[Int(found.entry & ~Self.copied) &- 1]
                let isCopied = found.entry & Self.copied != 0
                writer.replace(
                    found.length, by: text, isCopied: isCopied, &output, &breakpoints, records: records)
                next = writer.position
            }
            writer.copy(source, to: next, &output, &breakpoints, records: records)
        }
        shared = writer
    }

    @inline(__always)
    private func nextLead(in source: Span<UInt8>, from start: Int) -> Int {
        let leads = leads.span
        var position = start
        while position < source.count, !leads[Int(source[position])] { position &+= 1 }
        return position
    }

    @inline(__always)
    private func entry(in source: Span<UInt8>, at offset: Int) -> (entry: UInt16, length: Int) {
        let (scalar, length) = UnicodeProperties.scalar(at: offset, in: source)
        let page = Int(pageNumbers[Int(scalar.value >> 8)])
        return (pages[page &* 256 | Int(scalar.value & 0xFF)], length)
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
