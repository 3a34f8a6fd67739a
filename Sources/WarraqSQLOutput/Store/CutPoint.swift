// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// How far a run has got: what the token of a commit says, and what the row of the run in `runs` repeats.
struct CutPoint: Hashable {
    /// The run, by a number that no other run of any database has.
    var run: String
    /// How many commits there were.
    var cut = 0
    /// How many documents the run has stored.
    var documents = 0
    /// How many tags the run has stored.
    var tags = 0
    /// The highest `rowid` in `documents`.
    var lastRow = 0

    init(run: String) { self.run = run }

    /// Reads a token; nil if it is none of this sink's.
    init?(_ token: SinkToken) {
        var values: [Substring: Substring] = [:]
        for part in token.text.split(separator: " ") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { values[pair[0]] = pair[1] }
        }
        guard let run = values["run"], let cut = values["cut"].flatMap({ Int($0) }),
            let documents = values["documents"].flatMap({ Int($0) }), let tags = values["tags"].flatMap({ Int($0) }),
            let lastRow = values["last"].flatMap({ Int($0) })
        else { return nil }
        (self.run, self.cut, self.documents, self.tags, self.lastRow) = (String(run), cut, documents, tags, lastRow)
    }

    var token: SinkToken {
        SinkToken("run=\(run) cut=\(cut) documents=\(documents) tags=\(tags) last=\(lastRow)")
    }

    /// The cut point of a run that begins now.
    static func first() -> CutPoint {
        let number = String(UInt64.random(in: .min ... .max), radix: 16)
        return CutPoint(run: String(repeating: "0", count: 16 - number.count) + number)
    }
}
