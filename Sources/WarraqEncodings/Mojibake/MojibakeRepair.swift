// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Finds text that was decoded by the wrong table, and what it should have been.
///
/// A piece of a line is judged as good text and as what each ``Misreading`` would have made of other text: by how likely its characters
/// are, by their rank in their language and by what stands beside them. Only where another reading is likelier by far, some millions of
/// times, it is taken. Bytes that are UTF-8 throughout are believed sooner; other readings must give whole words. Where a document has
/// much misread text of one kind, less is asked of the rest.
///
/// ```swift
/// let repairs = MojibakeRepair().repairs(in: text)  // empty for good text
/// ```
public struct MojibakeRepair: Sendable {
    /// A character and the misread ones in whose place it belongs.
    public struct Repair: Sendable, Hashable {
        /// The bytes of the misread characters, whole scalars.
        public let utf8Range: Range<Int>
        /// The character as UTF-8; a few of Big5 are two scalars.
        public let replacement: [UInt8]
        /// What had happened.
        public let misreading: Misreading
    }

    private let readings: [MisreadUnits]
    private let wrongEncodings: Int

    /// What a reading must gain, in tenths of a natural logarithm, to be believed by itself.
    static func least(_ units: MisreadUnits) -> Int { units.isUTF8 ? 100 : units.isOfAlphabets ? 250 : 140 }
    /// The same in a document that has much text misread in the same way.
    static let leastOfConfirmed = 60
    /// How much the document must gain by a reading before it is believed easily.
    static let confirming = 500
    /// Pieces of lines are at most so long, if they have a space.
    static let pieceBytes = 4096
    /// Pieces without a space are cut here.
    static let mostPieceBytes = 1 << 16

    /// Looks for some misreadings; some milliseconds of work.
    public init(_ misreadings: [Misreading] = Misreading.all) {
        readings = MisreadUnits.all(misreadings)
        wrongEncodings = (readings.map(\.wrongNumber).max() ?? 0) + 1
    }

    /// Returns the repairs of a text, ascending; none for good text.
    ///
    /// - Parameter text: Valid UTF-8.
    /// - Complexity: O(bytes); good text costs one look at each character outside ASCII.
    public func repairs(in text: Span<UInt8>) -> [Repair] {
        var piece = MisreadPiece(wrongEncodings: wrongEncodings)
        var evidence = [Int](repeating: 0, count: readings.count)
        var findings: [(range: Range<Int>, reading: Int?, gain: Int)] = []
        var cursor = PieceCursor()
        while let range = cursor.next(in: text) {
            let excess = PieceScan.excess(of: text, range, TextCosts.shared)
            if excess == 0 { continue }
            var best: (reading: Int, gain: Int)?
            if excess >= 40 {
                piece.load(text, range)
                best = bestReading(&piece)
            }
            if let best { evidence[best.reading] += best.gain }
            findings.append((range, best?.reading, best?.gain ?? 0))
        }
        guard let most = evidence.indices.max(by: { evidence[$0] < evidence[$1] }), evidence[most] > 0 else {
            return []
        }
        let confirmed = evidence[most] >= MojibakeRepair.confirming ? most : nil
        var repairs: [Repair] = []
        for finding in findings {
            if finding.reading == nil && confirmed == nil { continue }
            piece.load(text, finding.range)
            var reading = finding.reading ?? 0
            var stretches =
                finding.reading == nil
                ? [] : piece.stretches(readings[reading], least: MojibakeRepair.least(readings[reading]))
            if let confirmed {
                let others = piece.stretches(readings[confirmed], least: MojibakeRepair.leastOfConfirmed)
                if others.reduce(0, { $0 + $1.gain }) + MojibakeRepair.leastOfConfirmed >= finding.gain, !others.isEmpty
                {
                    (reading, stretches) = (confirmed, others)
                }
            }
            for unit in piece.changes(readings[reading], stretches) {
                repairs.append(repair(unit, piece, readings[reading].misreading))
            }
        }
        return repairs
    }

    /// The reading that explains a piece best; readings that cannot gain more than one before are passed over.
    private func bestReading(_ piece: inout MisreadPiece) -> (reading: Int, gain: Int)? {
        var best: (reading: Int, gain: Int)?
        for reading in readings.indices {
            let units = readings[reading]
            if piece.mostGain(units) <= best?.gain ?? 0 { continue }
            let found = piece.stretches(units, least: MojibakeRepair.least(units)).reduce(0) { $0 + $1.gain }
            let gain = piece.isCertain ? found * 2 : found
            if gain > best?.gain ?? 0 { best = (reading, gain) }
        }
        return best
    }

    private func repair(_ unit: MisreadPiece.Unit, _ piece: MisreadPiece, _ misreading: Misreading) -> Repair {
        var replacement: [UInt8] = []
        for value in [unit.scalar, unit.second] {
            guard let value, let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { continue }
            replacement.append(contentsOf: bytes)
        }
        let range = piece.offsets[unit.start]..<piece.offsets[unit.start + unit.length]
        return Repair(utf8Range: range, replacement: replacement, misreading: misreading)
    }
}
