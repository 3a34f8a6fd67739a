// SPDX-License-Identifier: Apache-2.0

/// Under which condition text may follow a cue.
///
/// Many cues are everyday words as well (`شارك` "took part", "share", "published"), so each says what it needs.
enum CueRule: Sendable {
    /// The cue must be the whole line.
    case alone
    /// Text may follow after a colon or a dash.
    case label
    /// As `label`; without a mark up to five words that do not end like a sentence.
    case short
    /// Any text may follow.
    case open
    /// As `label`; without a mark only a date.
    case date
    /// Only names of networks and other words of share bars may follow, with or without a mark.
    case bar
}

/// One cue phrase.
struct Cue: Sendable {
    let phrase: [UInt32]
    let kind: CueKind
    let rule: CueRule
    let language: String
}

/// Cues found by the hash of their first word.
struct CueTable: Sendable {
    /// Cues by first word, longest first inside it.
    private let cues: [UInt64: [Cue]]

    /// The table of all languages; built at first use.
    static let all = CueTable(CueData.all)

    /// Hashes of the words of share bars.
    static let shareWords = Set(CueData.shareWords.split(separator: " ").map { CueFolding.hash(String($0)) })

    init(_ groups: [CueGroup]) {
        var seen: Set<[UInt32]> = []
        var cues: [UInt64: [Cue]] = [:]
        for group in groups {
            for phrase in group.phrases.split(separator: "|") {
                let folded = CueFolding.folded(String(phrase.drop { $0 == " " }))
                guard !folded.isEmpty, seen.insert(folded).inserted else { continue }
                let cue = Cue(phrase: folded, kind: group.kind, rule: group.rule, language: group.language)
                cues[Self.firstWordHash(of: folded), default: []].append(cue)
            }
        }
        // The sort is stable and phrases are distinct, so the order depends on the data only.
        self.cues = cues.mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
    }

    /// The cues whose first word has a hash; none for nearly all lines of prose.
    func candidates(_ hash: UInt64) -> [Cue] { cues[hash] ?? [] }

    private static func firstWordHash(of phrase: [UInt32]) -> UInt64 {
        var hash = CueFolding.WordHash()
        for scalar in phrase {
            guard CueFolding.isWord(scalar) else { break }
            hash.add(scalar)
        }
        return hash.value
    }
}
