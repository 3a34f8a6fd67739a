// SPDX-License-Identifier: Apache-2.0

/// In Lithuanian a small i or j keeps its dot below an accent; in capitals it has none.
extension CaseMapper {
    /// Maps a scalar by the Lithuanian rules of SpecialCasing.txt; returns false where the general ones hold.
    func mapLithuanian(
        _ scalar: UInt32, _ source: Span<UInt8>, _ range: Range<Int>, _ rewriting: inout TextRewriting
    ) -> Bool {
        switch (target, scalar) {
        case (.upper, 0x307):
            guard CaseContext.isAboveSoftDotted(source, range.lowerBound) else { return false }
            rewriting.replace(source, range) { _ in }
            return true
        case (.lower, 0x49), (.lower, 0x4A), (.lower, 0x12E):
            guard CaseContext.isBelowMark(source, range.upperBound) else { return false }
            rewriting.replace(source, range) { output in
                output.append(scalar: scalar == 0x12E ? 0x12F : scalar + 0x20)
                output.append(scalar: 0x307)
            }
            return true
        case (.lower, 0xCC), (.lower, 0xCD), (.lower, 0x128):
            rewriting.replace(source, range) { output in
                output.append(scalar: 0x69)
                output.append(scalar: 0x307)
                output.append(scalar: scalar == 0xCC ? 0x300 : scalar == 0xCD ? 0x301 : 0x303)
            }
            return true
        default: return false
        }
    }
}
