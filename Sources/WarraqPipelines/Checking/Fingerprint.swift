// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore
internal import WarraqFiles

/// Hashes all of a pipeline file that decides about the output.
///
/// Comments, styles of writing, `description`, `vars` (only their uses count), free keys, `run.workers` and `run.max_failures` are
/// left out; the contents of the files that configure stages are in.
enum Fingerprint {
    private static let ignoredSections: Set<String> = ["description", "vars"]
    private static let ignoredSettings: Set<String> = ["workers", "max_failures"]

    static func make(_ root: OptionNode, _ draft: PipelineDraft) -> String {
        var hash = StableHash()
        hash.combine("warraq pipeline 1")
        hash.combine(draft.name)
        for section in Section.allCases where !ignoredSections.contains(section.rawValue) && section != .name {
            guard var node = root[section.rawValue] else { continue }
            if section == .run {
                node = withoutIgnored(node)
                // A section that holds nothing else is as good as none.
                if case .map(let pairs) = node.content, pairs.isEmpty { continue }
            }
            hash.combine(section.rawValue)
            combine(node, into: &hash)
        }
        for entry in draft.entries { combineFiles(of: entry, draft.directory, into: &hash) }
        return hash.finish().description
    }

    private static func withoutIgnored(_ node: OptionNode) -> OptionNode {
        guard case .map(let pairs) = node.content else { return node }
        return OptionNode(.map(pairs.filter { !ignoredSettings.contains($0.key.scalarText ?? "") }))
    }

    private static func combine(_ node: OptionNode, into hash: inout StableHash) {
        switch node.content {
        case .scalar(let text, let style):
            hash.combine(style == .untyped ? "u" : OptionScalar(text, style).described)
            hash.combine(text)
            if let base = node.baseDirectory { hash.combine("base " + base) }
        case .list(let elements):
            hash.combine(elements.count)
            for element in elements { combine(element, into: &hash) }
        case .map(let pairs):
            hash.combine(-1 - pairs.count)
            for pair in pairs {
                hash.combine(pair.key.scalarText ?? "")
                combine(pair.value, into: &hash)
            }
        }
    }

    private static func combineFiles(of entry: StageEntry, _ directory: String, into hash: inout StableHash) {
        var paths: [Path] = []
        entry.forEachOption { type, node in
            guard case .path(.configuration) = type, let written = node.scalarText else { return }
            paths.append(Path(StagePath(written, base: node.baseDirectory ?? directory).resolved))
        }
        for path in paths {
            if let digest = try? content(of: path) { hash.combine(digest) }
        }
    }

    private static func content(of path: Path) throws(FileError) -> String {
        let file = try InputFile(path)
        var (hash, offset) = (StableHash(), 0)
        while true {
            let bytes = try file.read(at: offset, count: 1 << 20)
            if bytes.isEmpty { return hash.finish().description }
            hash.combine(bytes.span)
            offset += bytes.count
        }
    }
}
