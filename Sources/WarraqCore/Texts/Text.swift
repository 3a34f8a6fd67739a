// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// A document's text: valid UTF-8, always, with its way back to the bytes it was made from.
///
/// Offsets into text are UTF-8 byte offsets from 0, ranges are half-open.
public struct Text: Sendable {
    /// Where the text's characters lie in the source.
    enum Provenance: Sendable {
        /// Nobody asked for origins, or the text has none.
        case untracked
        /// All of the text lies in one piece from this offset on.
        case contiguous(base: Int)
        /// As the alignment tells, whose source offsets count from `base`.
        case aligned(Alignment, base: Int)
    }

    /// The bytes, whose indices need not start at 0.
    ///
    /// They are valid UTF-8.
    public let utf8: Bytes
    var provenance: Provenance

    /// Empty text without an origin.
    public init() { self.init(unchecked: [], provenance: .untracked) }

    /// Text of a string, without an origin.
    public init(_ string: String) { self.init(unchecked: Array(string.utf8)[...], provenance: .untracked) }

    /// Text that lies as it is at `base` in the source; `nil` if origins are not wanted.
    ///
    /// - Parameter bytes: Valid UTF-8: the caller has checked or repaired it (``WarraqUnicode``), since each text is checked once.
    public init(validUTF8 bytes: Bytes, base: Int?) {
        self.init(unchecked: bytes, provenance: base.map { .contiguous(base: $0) } ?? .untracked)
    }

    /// Text that was made from source bytes as `alignment` tells.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - alignment: From offsets of `bytes` to offsets of the source, counted from `base`; nil if origins are not wanted.
    ///   - base: Where the alignment's source begins in the coordinates of the document's origin.
    public init(validUTF8 bytes: Bytes, alignment: Alignment?, base: Int) {
        self.init(unchecked: bytes, provenance: alignment.map { .aligned($0, base: base) } ?? .untracked)
    }

    private init(unchecked bytes: Bytes, provenance: Provenance) { (utf8, self.provenance) = (bytes, provenance) }

    /// How many bytes the text has.
    public var utf8Count: Int { utf8.count }

    /// Whether there is no text at all.
    public var isEmpty: Bool { utf8.isEmpty }

    /// Whether the text knows where it came from.
    public var isTracked: Bool { if case .untracked = provenance { false } else { true } }

    /// The text as a string; copies it.
    public var string: String { String(decoding: utf8, as: UTF8.self) }

    /// A part of the text as a string.
    ///
    /// - Parameter range: UTF-8 offsets within the text, on scalar boundaries; it is clamped to the text.
    public func string(in range: Range<Int>) -> String {
        String(decoding: utf8[indices(of: range)], as: UTF8.self)
    }

    /// The bytes of a part of the text; the range is clamped to the text.
    public func bytes(in range: Range<Int>) -> Bytes { utf8[indices(of: range)] }

    /// Says whether an offset lies between two scalars (or at an end).
    public func isScalarBoundary(_ offset: Int) -> Bool {
        guard offset > 0, offset < utf8.count else { return offset == 0 || offset == utf8.count }
        return utf8[utf8.startIndex + offset] & 0xC0 != 0x80
    }

    private func indices(of range: Range<Int>) -> Range<Int> {
        let inside = range.clamped(to: 0..<utf8.count)
        return utf8.startIndex + inside.lowerBound..<utf8.startIndex + inside.upperBound
    }
}

extension Text {
    /// The source ranges from which a part of the text was made, in the order of the text; nil if the text is not tracked.
    ///
    /// Text that a stage inserted has none. The range is clamped to the text.
    public func originalRanges(of range: Range<Int>) -> [Range<Int>]? {
        let range = range.clamped(to: 0..<utf8.count)
        return switch provenance {
        case .untracked: nil
        case .contiguous(let base): [range.shifted(by: base)]
        case .aligned(let alignment, let base): alignment.sourceRanges(of: range).map { $0.shifted(by: base) }
        }
    }

    /// The hull of ``originalRanges(of:)``: from the first to the last source byte; nil if the text is not tracked.
    public func originalSpan(of range: Range<Int>) -> Range<Int>? {
        let range = range.clamped(to: 0..<utf8.count)
        return switch provenance {
        case .untracked: nil
        case .contiguous(let base): range.shifted(by: base)
        case .aligned(let alignment, let base): alignment.sourceSpan(of: range).shifted(by: base)
        }
    }

    /// The text that an edit makes of this one, its way home composed of both.
    func applying(_ edit: TextEdit) -> Text {
        guard let alignment = edit.alignment else { return Text(unchecked: edit.utf8, provenance: .untracked) }
        let composed: Provenance =
            switch provenance {
            case .untracked: .untracked
            case .contiguous(let base): .aligned(alignment, base: base)
            case .aligned(let inner, let base): .aligned(alignment.composed(with: inner), base: base)
            }
        return Text(unchecked: edit.utf8, provenance: composed)
    }
}

extension Text: Equatable {
    /// Compares the bytes, not the origins.
    public static func == (left: Text, right: Text) -> Bool { left.utf8 == right.utf8 }
}

extension Text: ExpressibleByStringLiteral {
    /// Text without an origin.
    public init(stringLiteral text: String) { self.init(text) }
}

extension Range where Bound == Int {
    func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
