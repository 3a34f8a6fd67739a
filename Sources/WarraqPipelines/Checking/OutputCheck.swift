// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore
internal import WarraqFiles

/// Finds outputs that two sinks write, and inputs that a sink would overwrite.
enum OutputCheck {
    private struct Output {
        var entry: StageEntry
        var written: String
        var path: Path
        var position: FilePosition?
    }

    static func findings(of draft: PipelineDraft) -> [PipelineError] {
        var (seen, findings): ([Path: Output], [PipelineError]) = ([:], [])
        for output in outputs(of: draft) {
            guard let first = seen[output.path] else {
                seen[output.path] = output
                continue
            }
            let place = first.position.map { "\(first.entry.typeName) on line \($0.line)" } ?? first.entry.typeName
            findings.append(
                PipelineError(
                    .conflict, "\(output.entry.typeName): '\(output.written)' is also written by \(place)",
                    hint: "give each sink a path of its own", at: output.position))
        }
        return findings
    }

    /// Outputs that are among the files of the source.
    static func overwritten(by draft: PipelineDraft, _ partitions: [Partition]) -> [PipelineError] {
        var inputs: Set<Path> = []
        for partition in partitions {
            for path in [partition.path] + partition.members.map(\.path) where !path.isEmpty {
                inputs.insert(absolute(Path(path)))
            }
        }
        return outputs(of: draft).filter { !$0.path.isStandardStream && inputs.contains($0.path) }.map {
            PipelineError(
                .conflict, "\($0.entry.typeName): '\($0.written)' is also read by the source",
                hint: "write elsewhere, or exclude it from the source", at: $0.position)
        }
    }

    private static func outputs(of draft: PipelineDraft) -> [Output] {
        var outputs: [Output] = []
        for entry in draft.sinks + draft.rejects where entry.stage != nil {
            entry.forEachOption { type, node in
                guard case .path(.output) = type, let written = node.scalarText, !written.isEmpty else { return }
                let base = node.baseDirectory ?? draft.directory
                let path = absolute(Path(StagePath(written, base: base).resolved))
                if path.bytes.starts(with: "/dev/".utf8) { return }
                outputs.append(Output(entry: entry, written: written, path: path, position: node.position))
            }
        }
        return outputs
    }

    private static func absolute(_ path: Path) -> Path {
        if path.isStandardStream { return path }
        return path.absolute(from: (try? FileSystem.currentDirectory()) ?? Path.current)
    }
}
