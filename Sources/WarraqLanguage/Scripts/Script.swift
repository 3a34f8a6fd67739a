// SPDX-License-Identifier: Apache-2.0

/// Scripts that are counted; the raw value is the ISO 15924 code.
public enum Script: String, CaseIterable, Sendable {
    case latin = "Latn"
    case arabic = "Arab"
    case cyrillic = "Cyrl"
    case greek = "Grek"
    case hebrew = "Hebr"
    case armenian = "Armn"
    case georgian = "Geor"
    case devanagari = "Deva"
    case bengali = "Beng"
    case gurmukhi = "Guru"
    case gujarati = "Gujr"
    case odia = "Orya"
    case tamil = "Taml"
    case telugu = "Telu"
    case kannada = "Knda"
    case malayalam = "Mlym"
    case sinhala = "Sinh"
    case thai = "Thai"
    case lao = "Laoo"
    case tibetan = "Tibt"
    case burmese = "Mymr"
    case khmer = "Khmr"
    case ethiopic = "Ethi"
    case mongolian = "Mong"
    case syriac = "Syrc"
    case thaana = "Thaa"
    case hangul = "Hang"
    case kana = "Kana"
    case han = "Hani"
    /// Letters of any other script, among them all that Unicode added outside its first plane.
    case other = "Zzzz"

    /// Position in the counts; 0 is kept for what is no letter.
    var index: Int { Script.indices[self] ?? 0 }

    /// Scripts by index, after the empty first place.
    static let byIndex: [Script?] = [nil] + allCases.map(Optional.some)

    private static let indices = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0 + 1) })
}
