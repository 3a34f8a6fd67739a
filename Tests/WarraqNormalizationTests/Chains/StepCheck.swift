// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqEncodings
import WarraqTesting
import WarraqUnicode

/// Checks a chain stage by stage, for stages whose result depends on what stands around a word.
///
/// Of each stage it is asked whether every word of its text comes from what it becomes of; of the chain, whether the origin of
/// every word lies in the origin of what it comes from.
struct StepCheck {
    let chain: StageChain

    /// What is wrong; nil if nothing is.
    func complaint(_ start: Document) -> String? {
        var document = start
        for link in chain.links {
            let before = document
            let source = document.text.string
            var alone = Document(
                origin: Origin(uri: "b", range: 0..<source.utf8.count),
                text: Text(validUTF8: Array(source.utf8)[...], base: 0))
            link.run(&alone)
            link.run(&document)
            if alone.text.string != document.text.string { return "\(link.name): the text depends on the way home" }
            for word in alone.text.words {
                let range = word.utf8Range
                if let complaint = originComplaint(range, alone, document, before) {
                    return "\(link.name): \(complaint)"
                }
                if let span = alone.text.originalSpan(of: range),
                    let complaint = wordComplaint(range, span, alone, source, link)
                {
                    return "\(link.name): \(complaint)"
                }
            }
        }
        return nil
    }

    /// Whether a word's origin by the stage cuts nothing, and holds its origin by the chain.
    private func originComplaint(
        _ range: Range<Int>, _ alone: Document, _ document: Document, _ before: Document
    ) -> String? {
        guard let span = alone.text.originalSpan(of: range) else { return "no origin" }
        guard let origin = document.text.originalSpan(of: range) else { return "no origin in the file" }
        let isWhole = before.text.isScalarBoundary(span.lowerBound) && before.text.isScalarBoundary(span.upperBound)
        if !isWhole { return "an origin cuts a scalar" }
        guard let through = before.text.originalSpan(of: span) else { return "no origin of the origin" }
        let isInside = through.lowerBound <= origin.lowerBound && origin.upperBound <= through.upperBound
        return isInside ? nil : "the origin of '\(alone.text.string(in: range))' lies outside"
    }

    private func wordComplaint(
        _ range: Range<Int>, _ span: Range<Int>, _ document: Document, _ source: String, _ link: StageChain.Link
    ) -> String? {
        let word = document.text.string(in: range)
        let text = Array(source.utf8)
        switch link.check {
        case .alone:
            let part = String(decoding: text[span], as: UTF8.self)
            let again = StageChain(links: [link]).normalized(part)
            return StageChain.isSame(again, word) ? nil : "'\(word)' comes from '\(part)'"
        case .withNeighbours:
            let part = String(decoding: text[StepCheck.upToSpace(span, text)], as: UTF8.self)
            let result = Array(document.text.utf8)
            let around = String(decoding: result[StepCheck.upToSpace(range, result)], as: UTF8.self)
            let again = StageChain(links: [link]).normalized(part)
            return StageChain.isSame(again, around) ? nil : "'\(around)' comes from '\(part)'"
        case .byRepairs:
            let repaired = RepairedText(source)
            guard repaired.text == document.text.string else { return "other repairs" }
            let expected = repaired.origin(of: range)
            return span == expected ? nil : "'\(word)' comes from \(span), not \(expected)"
        }
    }

    /// The range and what stands around it without ASCII white space.
    private static func upToSpace(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start > 0, text[start - 1] > 0x20 { start -= 1 }
        while end < text.count, text[end] > 0x20 { end += 1 }
        return start..<end
    }
}

/// A text repaired layer by layer, as a row of pieces that each know where they come from.
private struct RepairedText {
    private struct Piece {
        let bytes: [UInt8]
        let origin: Range<Int>
    }

    private var pieces: [Piece] = []
    var text: String { String(decoding: pieces.flatMap(\.bytes), as: UTF8.self) }
    private static let repair = MojibakeRepair()

    init(_ source: String) {
        var offset = 0
        for scalar in source.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            pieces.append(Piece(bytes: bytes, origin: offset..<offset + bytes.count))
            offset += bytes.count
        }
        for _ in 0..<4 {
            let bytes = pieces.flatMap(\.bytes)
            let repairs = Self.repair.repairs(in: bytes.span)
            if repairs.isEmpty { return }
            apply(repairs)
        }
    }

    private mutating func apply(_ repairs: [MojibakeRepair.Repair]) {
        var next: [Piece] = []
        var index = 0
        var offset = 0
        for repair in repairs {
            while offset < repair.utf8Range.lowerBound {
                next.append(pieces[index])
                offset += pieces[index].bytes.count
                index += 1
            }
            let start = pieces[index].origin.lowerBound
            var end = start
            while offset < repair.utf8Range.upperBound {
                end = pieces[index].origin.upperBound
                offset += pieces[index].bytes.count
                index += 1
            }
            next.append(Piece(bytes: repair.replacement, origin: start..<end))
        }
        pieces = next + pieces[index...]
    }

    /// Where a range of the text comes from.
    func origin(of range: Range<Int>) -> Range<Int> {
        var offset = 0
        var start = Int.max
        var end = 0
        for piece in pieces {
            if offset < range.upperBound, offset + piece.bytes.count > range.lowerBound {
                start = Swift.min(start, piece.origin.lowerBound)
                end = Swift.max(end, piece.origin.upperBound)
            }
            offset += piece.bytes.count
        }
        return start..<end
    }
}
