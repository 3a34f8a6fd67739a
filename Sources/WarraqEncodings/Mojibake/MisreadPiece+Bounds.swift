// SPDX-License-Identifier: Apache-2.0

extension MisreadPiece {
    /// The most that a reading can gain by the costs alone, whether or not what it gives is believed.
    ///
    /// - Parameter target: Less than this does not matter: 0 is returned for it.
    mutating func bound(_ units: borrowing MisreadUnits, target: Int) -> Int {
        let encoded = bytes(units)
        // What a reading gives costs something, too, and bytes that stand alone leave ASCII what it is.
        let floor = TextCosts.shared.leastCost / units.mostBytes
        let most = (units.single.isEmpty ? encoded.cost : encoded.singleCost) - encoded.known * floor
        guard encoded.isAny, most >= target else { return 0 }
        return MisreadPiece.bound(
            encoded.bytes.span, scalars.span, costs.span, units, TextCosts.shared, target: target, most: most,
            floor: floor)
    }

    private static func bound(
        _ bytes: Span<UInt8>, _ scalars: Span<UInt32>, _ costs: Span<Int>, _ units: borrowing MisreadUnits,
        _ model: borrowing TextCosts, target: Int, most: Int, floor: Int
    ) -> Int {
        let least = MojibakeRepair.least(units)
        let (facts, steps, single) = (model.facts.span, model.steps.span, units.single.span)
        var (index, before, kindBefore) = (0, UInt32(0x20), TextKind.blank.rawValue)
        // The stretch in the making and its best part, those that were enough, and what is still to come at most.
        var (sum, best, found, left) = (0, 0, 0, most)
        while index < scalars.count {
            let (byte, own) = (bytes[index], scalars[index])
            if byte == 0, own != 0 {
                if best >= least { found &+= best }
                (sum, best, before, kindBefore) = (0, 0, own, TextCosts.kind(own, facts))
                index &+= 1
                continue
            }
            var (scalar, length, isInvalid, ownCost) = (own, 1, false, costs[index])
            if byte >= 0x80 {
                if single.count > 0 {
                    isInvalid = single[Int(byte)] == 0xFFFD
                    if !isInvalid { scalar = single[Int(byte)] }
                } else {
                    let unit = unit(at: index, bytes, scalars, units)
                    (length, isInvalid) = (unit.length, unit.isInvalid)
                    for next in index &+ 1..<Swift.max(index &+ 1, index &+ length) {
                        ownCost &+= costs[next]
                        if bytes[next] >= 0x80 { left &+= floor }
                    }
                    scalar = unit.scalar ?? scalars[index &+ length &- 1]
                }
                left &-= ownCost &- floor
            } else if sum == 0, before < 0x80 {
                // ASCII behind ASCII gains nothing.
                (before, kindBefore) = (scalar, TextCosts.kind(scalar, facts))
                index &+= 1
                continue
            }
            let kind = TextCosts.kind(scalar, facts)
            var gain = -invalidCost
            if !isInvalid {
                gain = ownCost &- TextCosts.cost(scalar, kind, after: before, kindBefore, facts, steps)
            }
            if kind == TextKind.kana.rawValue, !units.mayHaveKana { gain &-= 60 }
            if scalar < 0x80, !units.isUTF8 { gain &-= 2 }
            if byte < 0x80, gain > 0 { left &-= gain }
            index &+= length
            sum &+= gain
            if sum > best, units.isUTF8 || index >= scalars.count || !isASCIILetter(scalars[index]) { best = sum }
            if sum <= 0 || sum < best &- patience {
                if best >= least { found &+= best }
                (sum, best) = (0, 0)
            }
            if found &+ Swift.max(best, sum) &+ left < target { return 0 }
            (before, kindBefore) = (scalar, kind)
        }
        return best >= least ? found &+ best : found
    }
}
