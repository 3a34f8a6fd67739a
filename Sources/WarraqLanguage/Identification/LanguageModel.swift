// SPDX-License-Identifier: Apache-2.0

internal import CWarraqLanguageTables
import WarraqUnicode

/// The n-gram rows of the languages of one script, in the embedded model.
///
/// `Generator/generate.py` of `CWarraqLanguageTables` writes the model and says how it is laid out.
struct LanguageModel: Sendable {
    /// BCP 47 tags by lane, and behind them those of languages without n-grams, which words alone tell from their relatives.
    let languages: [String]
    /// How many languages have n-grams.
    let laneCount: Int
    /// The code of each scalar below ``codeLimit``: a symbol of n-grams, or ``separator``, ``cut`` or ``transparent``.
    let codes: [UInt16]
    /// Whether the marks of the script are left out of words, rather than cutting them.
    let marksJoin: Bool
    /// Words that tell close languages of the model apart.
    let families: [TelltaleWords]
    private let slotStart: Int
    private let slotMask: UInt64
    private let rowStart: Int
    private let stride: Int

    /// What ends a word: no letter.
    static let separator: UInt16 = 0
    /// A mark inside a word that ends a run of letters for n-grams.
    static let cut: UInt16 = 0xFFD
    /// A letter that occurs in no n-gram.
    static let foreign: UInt16 = 0xFFE
    /// A mark inside a word that n-grams leave out.
    static let transparent: UInt16 = 0xFFF
    /// Above lie no letters of the model's scripts, except foreign ones.
    static let codeLimit = 0x2080
    /// The natural logarithm that one step of a row stands for.
    static let step = 0.35

    /// The model of a script, or nil if there are no n-grams for it.
    static subscript(_ script: Script) -> LanguageModel? {
        switch script {
        case .latin: latin
        case .cyrillic: cyrillic
        case .arabic: arabic
        case .devanagari: devanagari
        default: nil
        }
    }

    private static let latin = LanguageModel(at: 0, marksJoin: true, families: CloseLanguages.latin)
    private static let cyrillic = LanguageModel(at: 1, marksJoin: true)
    private static let arabic = LanguageModel(at: 2, marksJoin: true)
    private static let devanagari = LanguageModel(at: 3, marksJoin: false, families: CloseLanguages.devanagari)

    private init(at number: Int, marksJoin: Bool, families: [CloseLanguages] = []) {
        let header = (0..<16).map { Int(Self.word(at: number * 64 + $0 * 4)) }
        let lanes = (0..<header[0]).map { lane in
            let scalars = (0..<2).map { Unicode.Scalar(Self.byte(at: header[10] + lane * 2 + $0)) }
            return String(String.UnicodeScalarView(scalars))
        }
        stride = header[1]
        slotMask = 1 << UInt64(header[2]) - 1
        (slotStart, rowStart) = (header[3], header[4])
        let alphabet = ModelAlphabet(header[6]..<header[7], header[8]..<header[9], marksJoin: marksJoin)
        let codes = (0..<UInt32(Self.codeLimit)).map(alphabet.code)
        let languages = lanes + families.flatMap(\.languages).filter { !lanes.contains($0) }
        self.families = families.map { TelltaleWords($0, languages: languages, laneCount: lanes.count, codes: codes) }
        (self.languages, self.codes, laneCount) = (languages, codes, lanes.count)
        self.marksJoin = marksJoin
    }

    /// Finds the row of an n-gram.
    ///
    /// - Parameter key: The codes of the n-gram's symbols, 12 bits each, the last one lowest.
    /// - Returns: Where the row starts in the model, or nil.
    @inline(__always)
    func row(of key: UInt64) -> Int? {
        var hash = key &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash &>> 32
        var slot = hash & slotMask
        let tag = UInt32(truncatingIfNeeded: hash &>> 18) & 0x3FFF
        while true {
            let entry = Self.word(at: slotStart &+ Int(slot) &* 4)
            if entry == 0 { return nil }
            if entry &>> 18 == tag { return rowStart &+ (Int(entry & 0x3FFFF) &- 1) &* stride }
            slot = (slot &+ 1) & slotMask
        }
    }

    /// 32 bytes from the start of a row on; those past its end belong to the next one.
    @inline(__always)
    static func wideRow(at offset: Int) -> SIMD4<UInt64> { load(at: offset) }

    @inline(__always)
    private static func word(at offset: Int) -> UInt32 { load(at: offset) }

    private static func byte(at offset: Int) -> UInt8 { load(at: offset) }

    /// Reads a value of the model; traps outside of it.
    ///
    /// The table is a constant that lives as long as the program, and every bit pattern is a value of the types read.
    @inline(__always)
    private static func load<Value: BitwiseCopyable>(at offset: Int) -> Value {
        let model = unsafe warraq_language_model
        precondition(unsafe offset >= 0 && offset &+ MemoryLayout<Value>.size <= model.size)
        return unsafe model.start.loadUnaligned(fromByteOffset: offset, as: Value.self)
    }
}
