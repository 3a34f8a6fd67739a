// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore
internal import WarraqUnicode

/// What must hold for the bytes of a pipeline file before they are read as YAML.
enum YAMLBytes {
    /// The first byte that may not stand in a pipeline file, as an error; nil if there is none.
    static func firstError(in bytes: [UInt8], of source: SourceText) -> PipelineError? {
        guard bytes.count <= YAMLLimits.bytes else {
            return PipelineError(
                .syntax, "'\(source.file)' has more than \(YAMLLimits.bytes) bytes and is no pipeline file")
        }
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes.span) {
            return PipelineError(
                .syntax, "the byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) is no valid UTF-8",
                hint: "save the file as UTF-8", at: source.position(ofByte: offset, in: bytes))
        }
        return firstControl(in: bytes, of: source)
    }

    private static func firstControl(in bytes: [UInt8], of source: SourceText) -> PipelineError? {
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if let complaint = complaint(scalar) {
                return PipelineError(
                    .syntax, "the character U+\(fourDigits(scalar.value)) \(complaint)",
                    hint: "remove it, or write it in double quotes as \\u\(fourDigits(scalar.value))",
                    at: source.position(ofByte: offset, in: bytes))
            }
            offset += UTF8.width(scalar)
        }
        return nil
    }

    /// YAML 1.1, which libyaml reads, breaks lines where YAML 1.2 does not; so these may not stand bare.
    private static func complaint(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 9, 10, 13, 0x20...0x7E: nil
        case 0x85, 0x2028, 0x2029: "would break a line"
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: "is a control character"
        case 0xFEFF: "is a byte order mark inside the file"
        default: nil
        }
    }

    private static func fourDigits(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
