// SPDX-License-Identifier: Apache-2.0

/// What normalization has to know about a scalar, as the generator packs it.
struct NormalizationRecord {
    let bits: UInt16

    @inline(__always)
    init(_ scalar: UInt32) {
        bits = PropertyTrie<UInt16>.normalization[scalar]
    }

    /// Canonical_Combining_Class: 0 for letters, higher for marks that may change places.
    @inline(__always) var combiningClass: UInt8 { UInt8(truncatingIfNeeded: bits) }
    @inline(__always) var isCased: Bool { bits & 0x4000 != 0 }
    @inline(__always) var isCaseIgnorable: Bool { bits & 0x8000 != 0 }

    /// The bit of scalars whose quick check says No or Maybe.
    @inline(__always)
    static func questionable(in form: NormalizationForm) -> UInt16 {
        switch form {
        case .nfc: 0x100
        case .nfd: 0x200
        case .nfkc: 0x400
        case .nfkd: 0x800
        }
    }

    /// The bit of scalars before which normalization can begin afresh: nothing before them matters for what follows.
    @inline(__always)
    static func boundary(in form: NormalizationForm) -> UInt16 {
        form.isCompatible ? 0x2000 : 0x1000
    }
}
