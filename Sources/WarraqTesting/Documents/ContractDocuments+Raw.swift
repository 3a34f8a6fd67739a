// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension ContractDocuments {
    /// Documents that no stage has parsed: valid and broken bytes of every kind, as each of some media types.
    ///
    /// ```swift
    /// for var document in ContractDocuments.raw(as: [.html]) {
    ///     _ = try? ParseMyPages(options: .init()).process(&document)
    /// }
    /// ```
    ///
    /// - Parameter isTracked: Whether the text that is made of them shall know where it came from.
    public static func raw(as types: [MediaType], isTracked: Bool = true) -> [Document] {
        types.flatMap { type in
            rawBytes.map { name, bytes in
                var raw = RawContent(bytes: bytes[...], mediaType: type, base: base)
                raw.tracksOrigins = isTracked
                let origin = Origin(uri: "contract:\(name)", range: base..<base + bytes.count)
                return Document(id: DocumentID("\(name)/\(type)"), origin: origin, raw: raw)
            }
        }
    }

    /// The bytes of raw documents by name.
    private static var rawBytes: [(name: String, bytes: [UInt8])] {
        let texts = ContractTexts.all.map { (name: "raw-\($0.name)", bytes: Array($0.text.utf8)) }
        let arabic = Array("نص عربي قصير جدا".utf8)
        let cut = (1...4).map { (name: "cut-\($0)", bytes: Array(Array("ab\u{1F4D6}".utf8).prefix(2 + $0 - 1))) }
        return texts + cut + [
            (name: "bom", bytes: [0xEF, 0xBB, 0xBF] + arabic),
            (name: "bom-only", bytes: [0xEF, 0xBB, 0xBF]),
            (name: "bom-cut", bytes: [0xEF, 0xBB]),
            (name: "utf16-le", bytes: [0xFF, 0xFE, 0x46, 0x06, 0x35, 0x06]),
            (name: "utf16-be", bytes: [0xFE, 0xFF, 0x06, 0x46, 0x06, 0x35]),
            (name: "one-bad-byte", bytes: arabic + [0xFF] + arabic),
            (name: "overlong", bytes: arabic + [0xC0, 0x80, 0xE0, 0x80, 0xAF] + arabic),
            (name: "surrogate", bytes: arabic + [0xED, 0xA0, 0x80] + arabic),
            (name: "too-large", bytes: arabic + [0xF4, 0x90, 0x80, 0x80] + arabic),
            (name: "continuations", bytes: [UInt8](repeating: 0x80, count: 300)),
            (name: "windows-1256", bytes: [0xE3, 0xCD, 0xE3, 0xCF, 0x20, 0xE6, 0xC7, 0xE1, 0xDF, 0xCA, 0xC8]),
            (name: "all-bytes", bytes: Array(0...255)),
            (name: "nul-bytes", bytes: [UInt8](repeating: 0, count: 1_000)),
        ]
    }
}
