// SPDX-License-Identifier: Apache-2.0

internal import CWarraqEncodingTables

/// The indexes of the Encoding Standard: code points by pointer, 0 where none is.
enum EncodingTables {
    /// 128 code points for each single-byte encoding; U+FFFD where none is.
    static var single: Span<UInt16> { @_lifetime(immortal) get { unsafe constantSpan(warraq_single) } }
    static var jis0208: Span<UInt16> { @_lifetime(immortal) get { unsafe constantSpan(warraq_jis0208) } }
    static var jis0212: Span<UInt16> { @_lifetime(immortal) get { unsafe constantSpan(warraq_jis0212) } }
    static var eucKR: Span<UInt16> { @_lifetime(immortal) get { unsafe constantSpan(warraq_euckr) } }
    static var gbk: Span<UInt16> { @_lifetime(immortal) get { unsafe constantSpan(warraq_gbk) } }
    static var big5: Span<UInt32> { @_lifetime(immortal) get { unsafe constantSpan(warraq_big5) } }
    /// Pairs of a pointer and the code point it stands for, ascending.
    static var gb18030: Span<UInt32> { @_lifetime(immortal) get { unsafe constantSpan(warraq_gb18030) } }

    /// The code point of a pointer; 0 where none is, also outside the index.
    static func scalar(_ table: Span<UInt16>, _ pointer: Int) -> UInt32 {
        table.indices.contains(pointer) ? UInt32(table[pointer]) : 0
    }
}

/// Views a constant table: it lives as long as the program, is aligned to 64 bytes and holds whole values.
@_lifetime(immortal)
private func constantSpan<Value: BitwiseCopyable>(_ table: warraq_encoding_table) -> Span<Value> {
    let count = unsafe table.size / MemoryLayout<Value>.stride
    let start = unsafe table.start.assumingMemoryBound(to: Value.self)
    return unsafe _overrideLifetime(Span(_unsafeStart: start, count: count), copying: ())
}
