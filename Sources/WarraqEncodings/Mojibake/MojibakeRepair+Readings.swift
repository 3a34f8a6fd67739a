// SPDX-License-Identifier: Apache-2.0

extension MojibakeRepair {
    /// A reading of a piece, where it explains more, and how much more.
    struct Explanation {
        var reading: Int
        var gain: Int
        var findings: MisreadPiece.Findings
    }

    /// The reading that explains a piece best, the first of equals; readings that cannot gain more than another are passed over.
    func bestReading(_ piece: inout MisreadPiece, _ signs: MisreadSigns, first: Int?) -> Explanation? {
        var best: Explanation?
        var judged: [Int] = []
        if let first, signs.allow(readings[first]) {
            judge(first, &piece, &best)
            if readings[first].isUTF8 { judged.append(first) }
        }
        for reading in utf8Readings where reading != first && signs.allow(readings[reading]) {
            if piece.mostGain(readings[reading], target: max(1, best?.gain ?? 0)) == 0 { continue }
            // Many encodings have the characters of a piece at the same bytes.
            if let same = judged.first(where: { piece.hasSameBytes(readings[$0], readings[reading]) }) {
                if best?.reading == same { best?.reading = min(same, reading) }
                continue
            }
            judged.append(reading)
            judge(reading, &piece, &best)
        }
        for group in otherReadings {
            var bounds: [(reading: Int, bound: Int)] = []
            for reading in group where reading != first && signs.allow(readings[reading]) {
                let bound = piece.bound(readings[reading], target: max(1, best?.gain ?? 0))
                if bound > 0 { bounds.append((reading, bound)) }
            }
            bounds.sort { $0.bound != $1.bound ? $0.bound > $1.bound : $0.reading < $1.reading }
            for (reading, bound) in bounds where bound >= best?.gain ?? 0 { judge(reading, &piece, &best) }
        }
        return best
    }

    /// Judges a reading by all that is known, and keeps the better one.
    private func judge(_ reading: Int, _ piece: inout MisreadPiece, _ best: inout Explanation?) {
        let findings = piece.findings(readings[reading])
        let found = findings.alone.reduce(0) { $0 + $1.gain }
        let gain = piece.isCertain ? found * 2 : found
        guard gain > 0, gain >= best?.gain ?? 0 else { return }
        if let best, gain == best.gain, reading > best.reading { return }
        best = Explanation(reading: reading, gain: gain, findings: findings)
    }
}
