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
    /// Cues by bucket, longest first inside it.
    private let cues: [(hash: UInt64, cue: Cue)]
    /// Bucket `i` is `cues[starts[i]..<starts[i + 1]]`.
    private let starts: [Int]

    private static let bucketCount = 1024

    /// The table of all languages; built at first use.
    static let all = CueTable(CueData.all)

    /// Hashes of the words of share bars.
    static let shareWords = Set(CueData.shareWords.split(separator: " ").map { CueFolding.hash(String($0)) })

    init(_ groups: [CueGroup]) {
        var seen: Set<[UInt32]> = []
        var all: [(hash: UInt64, cue: Cue)] = []
        for group in groups {
            for phrase in group.phrases.split(separator: "|") {
                let folded = CueFolding.folded(String(phrase.drop { $0 == " " }))
                guard !folded.isEmpty, seen.insert(folded).inserted else { continue }
                let cue = Cue(phrase: folded, kind: group.kind, rule: group.rule, language: group.language)
                all.append((Self.firstWordHash(of: folded), cue))
            }
        }
        let sorted = all.enumerated().sorted { left, right in
            let (a, b) = (Self.bucket(left.element.hash), Self.bucket(right.element.hash))
            let (m, n) = (left.element.cue.phrase.count, right.element.cue.phrase.count)
            return (a, n, left.offset) < (b, m, right.offset)
        }
        cues = sorted.map(\.element)
        var starts = Array(repeating: 0, count: Self.bucketCount + 1)
        for entry in cues { starts[Self.bucket(entry.hash) + 1] += 1 }
        for index in 1...Self.bucketCount { starts[index] += starts[index - 1] }
        self.starts = starts
    }

    /// Indices of the cues whose first word may have a hash; nearly always empty for a line of prose.
    func candidates(_ hash: UInt64) -> Range<Int> {
        let bucket = Self.bucket(hash)
        return starts[bucket]..<starts[bucket + 1]
    }

    /// The cue at an index if its first word has the hash.
    func cue(at index: Int, hash: UInt64) -> Cue? { cues[index].hash == hash ? cues[index].cue : nil }

    private static func bucket(_ hash: UInt64) -> Int { Int((hash ^ hash &>> 32) & UInt64(bucketCount - 1)) }

    private static func firstWordHash(of phrase: [UInt32]) -> UInt64 {
        var hash = CueFolding.WordHash()
        for scalar in phrase {
            guard CueFolding.isWord(scalar) else { break }
            hash.add(scalar)
        }
        return hash.value
    }
}
