// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// What a checkpoint remembers of the input, to say later what has changed: bounded, however many files there are.
struct InputSummary: Sendable, Hashable {
    /// A file with its size, nil if that is unknown.
    struct File: Sendable, Hashable {
        var uri: String
        var byteCount: Int?
    }

    /// Above so many files only their number and size are kept.
    private static let maxFiles = 16

    /// How many files there are.
    var count: Int
    /// The size of all.
    var byteCount: Int
    /// The files, if they are few; else none.
    var files: [File]

    init(_ partitions: [Partition]) {
        let files = partitions.flatMap { part in
            part.members.isEmpty
                ? [File(uri: part.uri, byteCount: part.byteCount)]
                : part.members.map { File(uri: $0.uri, byteCount: $0.byteCount) }
        }
        (count, byteCount) = (files.count, files.reduce(0) { $0 + ($1.byteCount ?? 0) })
        self.files = files.count > InputSummary.maxFiles ? [] : files
    }

    /// Says what is different now: `3 files became 4`, `in.jsonl (93,417,565 → 93,417,594 bytes)`.
    func change(to now: InputSummary) -> String {
        if count != now.count {
            return "\(count.withCommas) file\(count == 1 ? "" : "s") became \(now.count.withCommas)"
        }
        for (old, new) in zip(files, now.files) where old != new {
            if old.uri != new.uri { return "'\(new.uri)' stands where '\(old.uri)' was" }
            return "\(old.uri) (\(old.size) → \(new.size) bytes)"
        }
        if byteCount != now.byteCount {
            return "\(count.withCommas) files (\(byteCount.withCommas) → \(now.byteCount.withCommas) bytes)"
        }
        let what = files.count == 1 ? files[0].uri : "a file"
        return "\(what) was written again, with the same size"
    }
}

extension InputSummary {
    /// The summary as a checkpoint holds it.
    var json: JSONValue {
        .object([
            JSONMember("count", .int(count)), JSONMember("bytes", .int(byteCount)),
            JSONMember(
                "files",
                .array(files.map { .array([.string($0.uri), $0.byteCount.map(JSONValue.int) ?? .null]) })),
        ])
    }

    /// Reads what ``json`` wrote; nil for anything else.
    init?(_ value: JSONValue?) {
        guard let count = value?["count"]?.intValue, let byteCount = value?["bytes"]?.intValue,
            let files = value?["files"]?.arrayValue
        else { return nil }
        (self.count, self.byteCount) = (count, byteCount)
        self.files = files.compactMap { file in
            guard let parts = file.arrayValue, parts.count == 2, let uri = parts[0].stringValue else { return nil }
            return File(uri: uri, byteCount: parts[1].intValue)
        }
    }
}

extension InputSummary.File {
    fileprivate var size: String { byteCount?.withCommas ?? "unknown" }
}

extension Int {
    /// The number with commas between thousands.
    fileprivate var withCommas: String {
        var text = ""
        for (place, digit) in String(magnitude).reversed().enumerated() {
            if place > 0, place % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + String(text.reversed())
    }
}
