// SPDX-License-Identifier: Apache-2.0

/// A pattern without braces as a row of names, and the positions in it that a path has reached.
///
/// Positions are kept as a set, so that several `**` cost no more than their number at each name.
struct GlobSequence: Sendable, Hashable {
    let components: [GlobComponent]
    let isAbsolute: Bool

    static func parse(_ pattern: Path) -> Result<GlobSequence, GlobMistake> {
        var components: [GlobComponent] = []
        for name in pattern.components where name != "." {
            var parser = GlobComponentParser(name.bytes)
            switch parser.parse() {
            case .success(let component): components.append(component)
            case .failure(let mistake): return .failure(mistake)
            }
        }
        return .success(GlobSequence(components: components, isAbsolute: pattern.isAbsolute))
    }

    func matches(_ path: Path) -> Bool {
        guard path.isAbsolute == isAbsolute else { return false }
        var positions: Set<Int> = [0]
        for name in path.components where name != "." {
            positions = advance(positions, over: pathUnits(name.bytes), hidden: true)
            if positions.isEmpty { return false }
        }
        return positions.contains(components.count)
    }

    /// Returns the positions behind a name; `components.count` means that the pattern is complete there.
    ///
    /// - Parameter hidden: Whether wildcards match names that begin with a dot.
    func advance(_ positions: Set<Int>, over name: [PathUnit], hidden: Bool) -> Set<Int> {
        let isHidden = !hidden && name.first == PathUnit(".")
        var next: Set<Int> = []
        for position in withEmptyRuns(positions) where position < components.count {
            let component = components[position]
            if component.isRecursive {
                if isHidden { continue }
                next.insert(position)
                if position + 1 == components.count { next.insert(position + 1) }
            } else if !isHidden || component.namesHidden, component.matches(name) {
                next.insert(position + 1)
            }
        }
        return next
    }

    /// Adds the positions reached when `**` stands for no folder; at the end it stands for at least one name.
    func withEmptyRuns(_ positions: Set<Int>) -> Set<Int> {
        var all = positions
        for start in positions {
            var position = start
            while position + 1 < components.count, components[position].isRecursive {
                position += 1
                all.insert(position)
            }
        }
        return all
    }
}
