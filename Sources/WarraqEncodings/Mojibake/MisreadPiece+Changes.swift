// SPDX-License-Identifier: Apache-2.0

extension MisreadPiece {
    /// The units that change if some stretches are read anew, and what in their words belongs to them.
    mutating func changes(_ units: MisreadUnits, _ stretches: [Stretch]) -> [Unit] {
        let encoded = bytes(units)
        guard encoded.isAny, !stretches.isEmpty else { return [] }
        var (row, index) = ([Unit](), 0)
        row.reserveCapacity(scalars.count)
        while index < scalars.count {
            let isBreak = encoded.bytes[index] == 0 && scalars[index] != 0
            row.append(
                isBreak
                    ? Unit(start: index, isBreak: true)
                    : MisreadPiece.unit(at: index, encoded.bytes.span, scalars.span, units))
            index += row[row.count - 1].length
        }
        var isChosen = [Bool](repeating: false, count: row.count)
        // Stretches ascend; what one of them has taken need not be walked again.
        var (first, chosenEnd) = (0, 0)
        for stretch in stretches {
            while first < row.count, row[first].start < stretch.range.lowerBound { first += 1 }
            if first == row.count { break }
            var (low, high) = (first, first)
            while high < row.count, row[high].start < stretch.range.upperBound { high += 1 }
            while low > chosenEnd, mayJoin(row[low - 1], units) { low -= 1 }
            if high >= chosenEnd {
                while high < row.count, mayJoin(row[high], units) { high += 1 }
            }
            let start = max(low, chosenEnd)
            if start < high { for place in start..<high { isChosen[place] = true } }
            chosenEnd = max(chosenEnd, high)
        }
        return row.indices.filter { place in
            let unit = row[place]
            guard isChosen[place], let scalar = unit.scalar else { return false }
            return unit.length > 1 || scalar != scalars[unit.start]
        }.map { row[$0] }
    }

    /// Whether a unit beside a stretch was misread like it: in UTF-8 whatever is valid, else what is no Latin word.
    private func mayJoin(_ unit: Unit, _ units: MisreadUnits) -> Bool {
        if unit.isBreak || unit.isInvalid { return false }
        if units.isUTF8 || unit.length > 1 { return true }
        return !startsLetter(unit.start)
    }

    /// Whether an ASCII letter stands at an index: a word that goes on in another script.
    private func startsLetter(_ index: Int) -> Bool {
        index < scalars.count && MisreadPiece.isASCIILetter(scalars[index])
    }
}
