// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@testable import WarraqEncodings

@Suite("what rules readings out")
struct MisreadBoundsTests {
    private static let repair = MojibakeRepair()

    private static let words = [
        "العربية", "Привет", "ελληνικά", "שלום", "ภาษาไทย", "日本語の", "中文，", "한국어", "café", "Straße", "ışığı", "phường",
        "the", "x", " ", "—", "“", "1948", "\u{0}", "👍", "é", "Ñ",
    ]

    /// Words, some of them misread in some way, and characters by chance.
    private func line(_ random: inout SplitMix) -> String {
        var line = ""
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let word = Self.words.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1: line += word
            case 2, 3:
                let misreading = Misreading.all.randomElement(using: &random) ?? Misreading.all[0]
                line += TextDecoder(misreading.wrongEncoding).decode(Array(word.utf8))
            case 4:
                let bytes = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    UInt8.random(in: 0x20...0xFF, using: &random)
                }
                line += TextDecoder(Misreading.all[0].wrongEncoding).decode(bytes)
            default:
                for _ in 0..<4 {
                    if let scalar = Unicode.Scalar(UInt32.random(in: 0x80...0x2200, using: &random)) {
                        line.unicodeScalars.append(scalar)
                    }
                }
            }
            if Bool.random(using: &random) { line += " " }
        }
        return line
    }

    @Test("the best reading is the one that is found by judging all of them, one after the other")
    func bestReading() {
        let repair = Self.repair
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var (random, found) = (SplitMix(state: seed), 0)
        for _ in 0..<4000 {
            let line = line(&random)
            let text = Array(line.utf8)
            var piece = MisreadPiece(wrongEncodings: repair.wrongEncodings)
            piece.load(text.span, text.indices)
            var best: (reading: Int, gain: Int, stretches: [MisreadPiece.Stretch])?
            for reading in repair.readings.indices {
                let findings = piece.findings(repair.readings[reading]).alone
                let sum = findings.reduce(0) { $0 + $1.gain }
                let gain = piece.isCertain ? sum * 2 : sum
                if gain > best?.gain ?? 0 { best = (reading, gain, findings) }
            }
            let signs = MisreadSigns(text.span, text.indices, repair.signTable)
            let first = Bool.random(using: &random) ? repair.readings.indices.randomElement(using: &random) : nil
            let quick = signs.isEmpty ? nil : repair.bestReading(&piece, signs, first: first)
            #expect(
                quick?.reading == best?.reading && quick?.gain == best?.gain
                    && quick?.findings.alone.map(\.range) == best?.stretches.map(\.range),
                "seed \(seed): \(line)")
            if best != nil { found += 1 }
        }
        #expect(found > 400, "seed \(seed): too few lines have a reading for this to say anything")
    }

    @Test("a reading as UTF-8 needs a pair, one by single bytes three in a row, others with ASCII between")
    func signs() throws {
        func allowed(_ text: String) -> Set<String> {
            let bytes = Array(text.utf8)
            let signs = MisreadSigns(bytes.span, bytes.indices, Self.repair.signTable)
            return Set(Self.repair.readings.filter { signs.allow($0) }.map(\.misreading.description))
        }
        #expect(allowed("phường ở đây, ışığı, déjà").isEmpty)
        #expect(allowed("x Ã© x").contains("utf-8 read as windows-1252"))
        #expect(!allowed("x Ã© x").contains("windows-1256 read as windows-1252"))
        #expect(allowed("ÇáÚ").contains("windows-1256 read as windows-1252"))
        #expect(!allowed("Çá Ú").contains("windows-1256 read as windows-1252"))
        #expect(allowed("ÇaáaÚ").contains("shift_jis read as windows-1252"))
        #expect(!allowed("Çaáaa\u{DA}").contains("shift_jis read as windows-1252"))
    }
}
