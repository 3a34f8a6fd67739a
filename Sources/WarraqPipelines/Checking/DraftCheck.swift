// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore
internal import WarraqFiles

/// Finds what is wrong between stages, and with the inputs and outputs that they name.
enum DraftCheck {
    static func findings(of draft: PipelineDraft) -> [PipelineError] {
        var flow = DataFlow(draft)
        flow.check()
        return duplicateNames(draft) + flow.findings + OutputCheck.findings(of: draft) + stores(draft)
    }

    private static func duplicateNames(_ draft: PipelineDraft) -> [PipelineError] {
        var (seen, findings): ([String: FilePosition?], [PipelineError]) = ([:], [])
        for entry in draft.entries {
            guard let node = entry.givenName, let name = node.scalarText else { continue }
            if let first = seen[name] {
                findings.append(
                    PipelineError(
                        .conflict, "two stages have the name '\(name)'",
                        hint: first.map { "the first stands on line \($0.line)" }, at: node.position))
            } else {
                seen[name] = node.position
            }
        }
        return findings
    }

    /// What the source and the sinks say about the places they are to read and write.
    private static func stores(_ draft: PipelineDraft) -> [PipelineError] {
        var findings: [PipelineError] = []
        for entry in draft.sinks + draft.rejects {
            guard case .sink(let sink)? = entry.stage else { continue }
            do throws(PipelineError) { try sink.check() } catch { findings.append(entry.placed(error)) }
        }
        guard let entry = draft.source, case .source(let source)? = entry.stage else { return findings }
        do throws(PipelineError) {
            let partitions = try source.partitions()
            findings += OutputCheck.overwritten(by: draft, partitions)
        } catch {
            findings.append(entry.placed(error))
        }
        return findings
    }
}
