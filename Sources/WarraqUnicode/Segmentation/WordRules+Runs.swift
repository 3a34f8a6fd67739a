// SPDX-License-Identifier: Apache-2.0

/// Words of scripts written without spaces, where UAX #29 leaves each letter alone.
extension WordRules {
    /// Returns the end of the run of hiragana that has come to `offset`.
    @inline(never)
    func kanaRunEnd(from offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count {
            let (next, end) = property(at: offset)
            let kind = next.wordClass.isIgnorable ? WordKind.hiragana : next.kind
            guard kind == .hiragana || kind == .prolonged else { break }
            offset = end
        }
        return offset
    }

    /// Returns the end of the orthographic cluster that starts at `start`.
    ///
    /// A cluster is a base letter with its marks; before it a vowel written first (Thai เ, Lao ເ), behind it letters
    /// that only follow (Thai ะ, า, ๆ). A letter below another (after Khmer coeng or Burmese virama) belongs to the
    /// cluster, and a Burmese consonant with asat closes the syllable before it.
    @inline(never)
    func clusterEnd(from start: Int) -> Int {
        var unit = clusterUnit(at: start)
        var end = unit.end
        var wantsBase = unit.stacks || unit.kind == .clusterLeading
        while end < bytes.count {
            let first = property(at: end).property
            guard first.opensRun, first.kind == .clusterTrailing || first.kind == .clusterBase else { break }
            let joins = wantsBase || first.kind == .clusterTrailing
            // Burmese alone has letters that close, and Thai and Lao start with another byte.
            guard joins || bytes[end] != 0xE0 else { break }
            unit = clusterUnit(at: end)
            guard joins || unit.closes else { break }
            end = unit.end
            wantsBase = unit.stacks
        }
        return end
    }

    /// Returns a letter with its marks, and what the marks say about its neighbours.
    private func clusterUnit(at start: Int) -> ClusterUnit {
        let (first, firstEnd) = property(at: start)
        var unit = ClusterUnit(kind: first.wordClass == .other ? first.kind : .none, end: firstEnd)
        guard unit.kind.isCluster else { return unit }
        while unit.end < bytes.count {
            let (next, end) = property(at: unit.end)
            guard next.wordClass.isIgnorable else { break }
            let mark = ClusterMark(rawValue: next.bits >> 5)
            unit.closes = unit.closes || mark.closes
            unit.stacks = mark.stacks
            unit.end = end
        }
        return unit
    }
}

/// A letter with its marks inside an orthographic cluster.
private struct ClusterUnit {
    let kind: WordKind
    var end: Int
    /// Whether the letter closes the syllable before it.
    var closes = false
    /// Whether the next letter stands below this one.
    var stacks = false
}
