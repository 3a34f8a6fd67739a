// SPDX-License-Identifier: Apache-2.0

/// Replaces letters of two bytes by others of two, in blocks of sixteen bytes.
struct LetterRules {
    private struct Rule {
        let lead: UInt8
        let trails: ClosedRange<UInt8>
        let newLead: UInt8
        let newTrail: UInt8
    }

    private let rules: [Rule]

    init(_ profile: FoldingProfile) {
        var rules: [Rule] = []
        for scalar in profile.candidates.sorted() where scalar < 0x800 && scalar >= 0x80 {
            let old = Array(String(Unicode.Scalar(scalar) ?? " ").utf8)
            let new = profile.mapping(of: scalar).flatMap { Array(String(Unicode.Scalar($0) ?? " ").utf8) }
            guard new.count == 2, new != old else { continue }
            if let last = rules.last, last.lead == old[0], last.trails.upperBound + 1 == old[1], last.newLead == new[0],
                last.newTrail == new[1]
            {
                rules.removeLast()
                rules.append(
                    Rule(lead: old[0], trails: last.trails.lowerBound...old[1], newLead: new[0], newTrail: new[1]))
            } else {
                rules.append(Rule(lead: old[0], trails: old[1]...old[1], newLead: new[0], newTrail: new[1]))
            }
        }
        self.rules = rules
    }

    var isEmpty: Bool { rules.isEmpty }

    /// The block with its letters replaced; a letter may begin before it or end behind it.
    @inline(__always)
    func applied(to bytes: ByteLanes, before: ByteLanes, next: ByteLanes) -> ByteLanes {
        var (changed, new) = (ByteLanes.none, ByteLanes.none)
        for index in rules.indices {
            let rule = rules[index]
            let trails = before.equals(rule.lead) & bytes.within(rule.trails)
            changed = changed | trails
            new = new | trails.masked(by: rule.newTrail)
            if rule.newLead == rule.lead { continue }
            let leads = bytes.equals(rule.lead) & next.within(rule.trails)
            changed = changed | leads
            new = new | leads.masked(by: rule.newLead)
        }
        return bytes.without(changed) | new
    }
}
