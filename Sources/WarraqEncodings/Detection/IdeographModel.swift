// SPDX-License-Identifier: Apache-2.0

/// How likely text is in one of the multi-byte encodings of East Asia.
struct IdeographModel: Sendable {
    let encoding: CharacterEncoding
    /// Characters that make some two fifths of any text.
    let frequent: Set<UInt32>
    /// The lead bytes of the common characters.
    let commonLeads: ClosedRange<UInt8>

    private init(_ label: String, _ frequent: String, _ commonLeads: ClosedRange<UInt8>) {
        encoding = CharacterEncoding(label: label) ?? .utf8
        self.frequent = Set(frequent.unicodeScalars.map(\.value))
        self.commonLeads = commonLeads
    }

    /// The models.
    static let all = [
        IdeographModel(
            "gb18030",
            "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市应权利任何各基受义保",
            0xB0...0xD7),
        IdeographModel(
            "big5",
            "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市應權利任何各基受義保",
            0xA4...0xC6),
        IdeographModel("shift_jis", "日本人年大一国会中出上生社月分事行見地学者後時前業自方間場家手東力合同部全明新体立高理当定内物発性代要的有作対", 0x88...0x97),
        IdeographModel("euc-jp", "日本人年大一国会中出上生社月分事行見地学者後時前業自方間場家手東力合同部全明新体立高理当定内物発性代要的有作対", 0xB0...0xCF),
        IdeographModel(
            "euc-kr", "이다의는에을하가고를지은한로기사도자리인대서어나시아해그들부정일라수있과스전제여우상구보적장동조원국만면유소관게공으성주안무모선마신경비", 0xB0...0xC8),
    ]

    /// The frequent characters of all models.
    static let frequent = all.reduce(into: Set<UInt32>()) { $0.formUnion($1.frequent) }

    /// The mean logarithm of likelihood of the bytes that are not ASCII by themselves; minus infinity where there are none.
    func score(_ bytes: Span<UInt8>) -> Float {
        let text = DecodedBytes(encoding)
        var (sum, count, position) = (Float(0), 0, 0)
        while position < bytes.count {
            let lead = bytes[position]
            let character = text.next(bytes, position)
            if lead >= 0x80 {
                // The sample may be cut inside a character.
                if position + character.length == bytes.count && character.isInvalid { break }
                sum += likelihood(character, lead)
                count += character.length
            }
            position += character.length
        }
        return count == 0 ? -.infinity : sum / Float(count)
    }

    private func likelihood(_ character: DecodedCharacter, _ lead: UInt8) -> Float {
        guard !character.isInvalid, let scalar = character.scalar else { return -24 }
        switch scalar {
        case 0x3001...0x3002, 0xFF0C, 0xFF1A: return -4.5
        case 0x3000...0x303F, 0xFF01...0xFF5E, 0x2014...0x2026, 0xB7: return -7
        case 0x3041...0x3093: return isJapanese ? -4.4 : -12
        case 0x30A1...0x30FC: return isJapanese ? -6 : -12
        // Single bytes: far too short for what they say.
        case 0xFF61...0xFF9F: return -9.5
        default: break
        }
        if frequent.contains(scalar) { return -5.4 }
        return commonLeads.contains(lead) ? -8.6 : -12.5
    }

    private var isJapanese: Bool { encoding.kind == .shiftJIS || encoding.kind == .eucJP }
}

/// Reads one character after the other in one of the multi-byte encodings.
private struct DecodedBytes {
    private let kind: CharacterEncoding.Kind

    init(_ encoding: CharacterEncoding) { kind = encoding.kind }

    func next(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        switch kind {
        case .gb18030: GB18030.character(bytes, offset)
        case .big5: Big5.character(bytes, offset)
        case .eucJP: EUCJP.character(bytes, offset)
        case .shiftJIS: ShiftJIS.character(bytes, offset)
        default: EUCKR.character(bytes, offset)
        }
    }
}
