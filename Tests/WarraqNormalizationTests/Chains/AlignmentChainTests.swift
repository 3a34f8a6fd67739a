// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqEncodings
import WarraqNormalization
import WarraqTesting
import WarraqUnicode

/// Random chains of all normalization stages over random text of many scripts, decoded from random encodings: the way home holds.
///
/// `WARRAQ_CHAIN_CASES` sets how many, `WARRAQ_CHAIN_SEED` tries one again.
@Suite("Alignment through chains of stages")
struct AlignmentChainTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let cases = environment["WARRAQ_CHAIN_CASES"].flatMap(Int.init) ?? 10_000
    private static let seed = environment["WARRAQ_CHAIN_SEED"].flatMap(UInt64.init) ?? SeededGenerator.anySeed()

    @Test("each word comes from bytes that decode and normalize to it, and tags stay on their words", arguments: 0..<8)
    func chains(part: Int) throws {
        let seed = Self.seed &+ UInt64(part)
        print("chains: seed \(Self.seed), part \(part)")
        var random = SeededGenerator(seed: seed)
        for round in 0..<Self.cases / 8 {
            let links = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                StageChain.all[Int.random(in: 0..<StageChain.all.count, using: &random)]
            }
            let source = Source(using: &random)
            let trial = Trial(chain: StageChain(links: links), source: source)
            if let complaint = trial.complaint() {
                Issue.record(
                    "seed \(Self.seed), part \(part), round \(round): \(complaint)\n\(trial.chain)\n\(source.text.debugDescription)"
                )
                return
            }
        }
    }

    /// Bytes in some encoding, and the text that they are.
    private struct Source {
        let encoding: CharacterEncoding
        var bytes: [UInt8]
        let text: String

        init(using random: inout SeededGenerator) {
            var text = ""
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                if Bool.random(using: &random) {
                    text += RandomTexts.text(of: Int.random(in: 1...10, using: &random), using: &random)
                } else {
                    let sample = ContractTexts.languages[
                        Int.random(in: 0..<ContractTexts.languages.count, using: &random)
                    ].text
                    let start = Int.random(in: 0..<sample.unicodeScalars.count, using: &random)
                    text += String(String.UnicodeScalarView(sample.unicodeScalars.dropFirst(start).prefix(12)))
                }
                text += Bool.random(using: &random) ? " " : "\n"
            }
            let labels = [
                "utf-8", "utf-8", "utf-16le", "windows-1256", "windows-1251", "windows-1252", "shift_jis", "gb18030",
            ]
            encoding = CharacterEncoding(label: labels[Int.random(in: 0..<labels.count, using: &random)]) ?? .utf8
            switch encoding.name {
            case "utf-8": bytes = Array(text.utf8)
            case "utf-16le": bytes = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            default:
                // Any bytes are some text.
                bytes = (0..<Int.random(in: 1...50, using: &random)).map { _ in
                    Int.random(in: 0..<3, using: &random) == 0
                        ? [0x20, 0x0A, 0x61, 0x2D, 0x41][Int.random(in: 0..<5, using: &random)]
                        : UInt8.random(in: 0x80...0xFF, using: &random)
                }
            }
            self.text = TextDecoder(encoding).decode(bytes)
        }
    }

    /// One chain over one text.
    private struct Trial {
        let chain: StageChain
        let source: Source

        /// What is wrong; nil if nothing is.
        func complaint() -> String? {
            var (text, alignment) = ([UInt8](), Alignment())
            TextDecoder(source.encoding).decode(source.bytes.span, into: &text, alignment: &alignment)
            var document = Document(
                origin: Origin(uri: "a", range: 0..<source.bytes.count),
                text: Text(validUTF8: text[...], alignment: alignment, base: 0))
            for word in document.text.words {
                document.tags.append(
                    TextTag(layer: "w", label: document.text.string(in: word.utf8Range), utf8Range: word.utf8Range))
            }
            let before = document
            chain.process(&document)
            // Untracked text must become the same.
            if chain.normalized(source.text) != document.text.string { return "the text differs without a way home" }
            if UTF8Validation.firstInvalidOffset(in: document.text.utf8.span) != nil { return "no UTF-8" }
            for word in document.text.words {
                if let complaint = wordComplaint(word.utf8Range, document, before) { return complaint }
            }
            for tag in document.tags {
                if let complaint = tagComplaint(tag, document) { return complaint }
            }
            if chain.looksAround { return StepCheck(chain: chain).complaint(before) }
            let lost = before.tags.filter { !chain.normalized($0.label).isEmpty }.count
            if document.tags.count < lost { return "\(lost) tags should be left, \(document.tags.count) are" }
            return nil
        }

        private func wordComplaint(_ range: Range<Int>, _ document: Document, _ before: Document) -> String? {
            guard let span = document.text.originalSpan(of: range) else { return "no origin" }
            let word = document.text.string(in: range)
            guard span.lowerBound >= 0, span.upperBound <= source.bytes.count else {
                return "'\(word)' comes from outside"
            }
            let decoded = TextDecoder(source.encoding).decode(Array(source.bytes[span]))
            let hasBroken = source.text.unicodeScalars.contains("\u{FFFD}")
            if !hasBroken, decoded.unicodeScalars.contains("\u{FFFD}") {
                return "'\(word)' comes from a part of a character"
            }
            if chain.looksAround { return nil }
            let again = chain.normalized(decoded)
            return StageChain.isSame(again, word) ? nil : "'\(word)' comes from '\(decoded)', which becomes '\(again)'"
        }

        /// What a tag's text came from, if that is what it marked at first with nothing more than marks and format characters at its ends.
        private func grownOrigin(of tag: TextTag, _ document: Document) -> String? {
            guard let span = document.originalSpan(of: tag) else { return nil }
            let origin = TextDecoder(source.encoding).decode(Array(source.bytes[span]))
            let (scalars, label) = (Array(origin.unicodeScalars), Array(tag.label.unicodeScalars))
            for start in 0...max(0, scalars.count - label.count) where scalars[start...].starts(with: label) {
                let rest = scalars[..<start] + scalars[(start + label.count)...]
                if rest.allSatisfy({ $0.properties.isDefaultIgnorableCodePoint || $0.properties.isGraphemeExtend }) {
                    return origin
                }
            }
            return nil
        }

        private func tagComplaint(_ tag: TextTag, _ document: Document) -> String? {
            let range = tag.utf8Range
            guard range.lowerBound >= 0, range.upperBound <= document.text.utf8Count, !range.isEmpty else {
                return "a tag leaves the text"
            }
            guard document.text.isScalarBoundary(range.lowerBound), document.text.isScalarBoundary(range.upperBound)
            else {
                return "a tag cuts a scalar"
            }
            if chain.looksAround { return nil }
            let (again, marked) = (chain.normalized(tag.label), document.text.string(in: range))
            if StageChain.isSame(again, marked) { return nil }
            // Marks that change places are one run: a tag that ends between them has grown to all of them.
            if let origin = grownOrigin(of: tag, document), StageChain.isSame(chain.normalized(origin), marked) {
                return nil
            }
            return "the tag of '\(tag.label)' marks '\(marked)', not '\(again)'"
        }
    }
}

extension StageChain {
    /// Whether what a part of the source becomes by itself is what stands in the text, or holds it or is held by it where several words
    /// come from one character or a character from several words.
    static func isSame(_ again: String, _ text: String) -> Bool {
        let (again, text) = (Array(again.trimmed.utf8), Array(text.trimmed.utf8))
        if again.isEmpty || text.isEmpty { return again.isEmpty && text.isEmpty }
        return holds(again, text) || holds(text, again)
    }

    private static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        guard whole.count >= part.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
    }
}

extension String {
    fileprivate var trimmed: String {
        let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
