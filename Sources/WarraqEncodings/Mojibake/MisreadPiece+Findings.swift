// SPDX-License-Identifier: Apache-2.0

extension MisreadPiece {
    /// A stretch of characters that a reading explains better.
    struct Stretch {
        var range: Range<Int>
        /// How much better, in tenths of a natural logarithm.
        var gain: Int
    }

    /// The stretches that a reading explains better: by themselves, and in a document that has much text misread in the same way.
    struct Findings {
        var alone: [Stretch] = []
        var confirmed: [Stretch] = []
    }

    /// Finds the stretches that are likelier as misread text than as they stand.
    mutating func findings(_ units: borrowing MisreadUnits) -> Findings {
        let encoded = bytes(units)
        isCertain = false
        guard encoded.isAny else { return Findings() }
        var finder = StretchFinder(units)
        var isValidThroughout = true
        MisreadPiece.find(
            &finder, &isValidThroughout, encoded.bytes.span, scalars.span, costs.span, kinds.span, units,
            TextCosts.shared)
        // Bytes are hardly ever UTF-8 by chance, even if what they give was misread once before.
        isCertain = units.isUTF8 && isValidThroughout
        return finder.finish(isValidThroughout: isValidThroughout)
    }

    private static func find(
        _ finder: inout StretchFinder, _ isValidThroughout: inout Bool, _ bytes: Span<UInt8>, _ scalars: Span<UInt32>,
        _ costs: Span<Int>, _ kinds: Span<UInt32>, _ units: borrowing MisreadUnits, _ model: borrowing TextCosts
    ) {
        let (facts, steps, single) = (model.facts.span, model.steps.span, units.single.span)
        var (index, before) = (0, UInt32(0x20))
        var kindBefore = TextKind.blank.rawValue
        while index < scalars.count {
            if bytes[index] == 0, scalars[index] != 0 {
                finder.close()
                before = scalars[index]
                kindBefore = TextCosts.kind(before, facts)
                index += 1
                continue
            }
            var unit = Unit(start: index)
            if single.count > 0 {
                let scalar = single[Int(bytes[index])]
                unit.isInvalid = scalar == 0xFFFD
                unit.scalar = unit.isInvalid ? nil : scalar
            } else {
                unit = self.unit(at: index, bytes, scalars, units)
            }
            var (own, ownKinds) = (costs[index], kinds[index])
            for next in index &+ 1..<Swift.max(index &+ 1, index &+ unit.length) {
                own += costs[next]
                ownKinds |= kinds[next]
            }
            let scalar = unit.scalar ?? scalars[index &+ unit.length &- 1]
            if unit.isInvalid { isValidThroughout = false }
            let kind = TextCosts.kind(scalar, facts)
            var cost = own
            if unit.isInvalid {
                cost += invalidCost
            } else if unit.scalar != nil {
                cost = TextCosts.cost(scalar, kind, after: before, kindBefore, facts, steps)
            }
            if kind == TextKind.kana.rawValue, !units.mayHaveKana { cost += 60 }
            finder.count(scalar, kind, of: scalars[index], ownKinds)
            if units.isUTF8, unit.length > 1 {
                finder.count(Rarity(unit, scalar, kind, cost: TextCosts.cost(scalar, facts), ownKinds, scalars))
            }
            let isEastAsian = TextCosts.isEastAsian(kind)
            let next = index &+ unit.length
            finder.add(
                own - cost - (units.isUTF8 || scalar >= 0x80 ? 0 : 2), at: index..<next,
                cost: scalar < 0x80 ? 0 : cost, bearable: scalar < 0x80 ? 0 : isEastAsian ? 105 : 65,
                mayEnd: units.isUTF8 || next >= scalars.count || !isASCIILetter(scalars[next]))
            if finder.isOver(patience) { finder.close() }
            before = scalar
            kindBefore = kind
            index = next
        }
    }
}
