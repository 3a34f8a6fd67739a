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

    let readings: [MisreadUnits]
    let wrongEncodings: Int
    let signTable: SignTable
    /// The numbers of the readings as UTF-8, and of those by single bytes and by several.
    let utf8Readings: [Int]
    let otherReadings: [[Int]]

    /// What a reading must gain, in tenths of a natural logarithm, to be believed by itself.
    static func least(_ units: borrowing MisreadUnits) -> Int { units.isUTF8 ? 100 : units.isOfAlphabets ? 250 : 140 }
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
        let readings = readings
        signTable = SignTable(readings)
        utf8Readings = readings.indices.filter { readings[$0].isUTF8 }
        let others = readings.indices.filter { !readings[$0].isUTF8 }
        otherReadings = [
            others.filter { !readings[$0].single.isEmpty }, others.filter { readings[$0].single.isEmpty },
        ]
    }

    /// Returns the repairs of a text, ascending; none for good text.
    ///
    /// - Parameter text: Valid UTF-8.
    /// - Complexity: O(bytes); good text costs one look at each character outside ASCII.
    public func repairs(in text: Span<UInt8>) -> [Repair] {
        var piece = MisreadPiece(wrongEncodings: wrongEncodings)
        var evidence: [Int] = []
        // The reading that gained most so far: what is likely for the next piece.
        var leader: Int?
        var findings: [(range: Range<Int>, best: Explanation?)] = []
        var cursor = PieceCursor()
        while let range = cursor.next(in: text) {
            let excess = PieceScan.excess(of: text, range, TextCosts.shared)
            if excess == 0 { continue }
            let best = excess < 40 ? nil : bestReading(&piece, text, range, first: leader)
            if let best {
                if evidence.isEmpty { evidence = [Int](repeating: 0, count: readings.count) }
                evidence[best.reading] += best.gain
                if evidence[best.reading] > leader.map({ evidence[$0] }) ?? 0 { leader = best.reading }
            }
            findings.append((range, best))
        }
        guard let most = evidence.indices.max(by: { evidence[$0] < evidence[$1] }), evidence[most] > 0 else {
            return []
        }
        let confirmed = evidence[most] >= MojibakeRepair.confirming ? most : nil
        var (repairs, replacements) = ([Repair](), Replacements())
        for finding in findings {
            if finding.best == nil {
                guard let confirmed, mayBe(readings[confirmed], text, finding.range) else { continue }
            }
            piece.load(text, finding.range)
            var (reading, stretches) = (finding.best?.reading ?? 0, finding.best?.findings.alone ?? [])
            if let confirmed {
                let known = finding.best?.reading == confirmed ? finding.best?.findings : nil
                let others = (known ?? piece.findings(readings[confirmed])).confirmed
                let gain = others.reduce(MojibakeRepair.leastOfConfirmed) { $0 + $1.gain }
                if gain >= finding.best?.gain ?? 0, !others.isEmpty { (reading, stretches) = (confirmed, others) }
            }
            for unit in piece.changes(readings[reading], stretches) {
                repairs.append(repair(unit, piece, readings[reading].misreading, &replacements))
            }
        }
        return repairs
    }

    /// The reading that explains a piece best, if there is one.
    private func bestReading(
        _ piece: inout MisreadPiece, _ text: Span<UInt8>, _ range: Range<Int>, first: Int?
    ) -> Explanation? {
        let signs = MisreadSigns(text, range, signTable)
        if signs.isEmpty { return nil }
        piece.load(text, range)
        return bestReading(&piece, signs, first: first)
    }

    /// Whether a piece without a reading of its own may have been misread as the rest of the document.
    private func mayBe(_ units: MisreadUnits, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        !units.isUTF8 || MisreadSigns(text, range, signTable).allow(units)
    }

    private func repair(
        _ unit: MisreadPiece.Unit, _ piece: borrowing MisreadPiece, _ misreading: Misreading,
        _ replacements: inout Replacements
    ) -> Repair {
        let replacement = replacements.utf8(unit.scalar ?? 0xFFFD, unit.second)
        let range = piece.offsets[unit.start]..<piece.offsets[unit.start + unit.length]
        return Repair(utf8Range: range, replacement: replacement, misreading: misreading)
    }
}
