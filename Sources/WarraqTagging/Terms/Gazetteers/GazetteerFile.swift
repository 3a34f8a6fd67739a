// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// The files of a gazetteer: which format they have, and how they are opened.
enum GazetteerFile {
    /// Larger files are refused.
    static let maxBytes = 1 << 30
    /// Longer lines are wrong rows.
    static let maxLineBytes = 1 << 20
    /// What stands before the name of a gazetteer that is part of the program.
    static let builtinPrefix = "builtin:"

    /// Reads a gazetteer.
    ///
    /// - Throws: ``PipelineError`` for what makes the whole gazetteer unusable; wrong rows are noted in the builder.
    static func read(
        _ path: StagePath, _ format: TagTerms.Format, into builder: inout GazetteerBuilder
    ) throws(PipelineError) {
        if path.written.hasPrefix(builtinPrefix) { return try readBuiltin(path.written, into: &builder) }
        switch format == .auto ? self.format(of: path.written) : format {
        case .jsonl:
            var reader = GazetteerReader(JSONRows(), name: path.written)
            try reader.read(path, into: &builder)
        case .gate: try GATELists.read(path, into: &builder)
        default:
            var reader = GazetteerReader(TableRows(), name: path.written)
            try reader.read(path, into: &builder)
        }
    }

    private static func format(of name: String) -> TagTerms.Format {
        let name = name.lowercased()
        if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .jsonl }
        return name.hasSuffix(".lst") || name.hasSuffix(".def") ? .gate : .tsv
    }

    private static func readBuiltin(_ written: String, into builder: inout GazetteerBuilder) throws(PipelineError) {
        let name = String(written.dropFirst(builtinPrefix.count))
        guard let table = BuiltinGazetteer(rawValue: name) else {
            throw PipelineError(
                .configurationFile, "no gazetteer '\(name)' is part of the program",
                hint: Suggestion.hint(
                    for: name, in: BuiltinGazetteer.allCases.map(\.rawValue), called: "built-in gazetteers"))
        }
        var reader = GazetteerReader(TableRows(), name: written)
        try reader.read(bytes: table.bytes, into: &builder)
    }

    /// The next block of a file.
    static func next(_ blocks: inout BlockReader, _ path: StagePath) throws(PipelineError) -> Block? {
        do throws(FileError) {
            let block = try blocks.next()
            if let block, block.end > maxBytes {
                throw FileError(.tooLarge, "read", Path(path.resolved), "more than \(maxBytes >> 20) MiB")
            }
            return block
        } catch {
            throw unreadable(path, error)
        }
    }

    /// The message for a file that cannot be read.
    static func unreadable(_ path: StagePath, _ error: FileError) -> PipelineError {
        guard error.code == .notFound else {
            return PipelineError(.configurationFile, error.description, cause: error)
        }
        let names = (try? FileSystem.names(in: Path(path.resolved).parent)) ?? []
        return PipelineError(
            .configurationFile, error.description, hint: path.hintIfMissing(among: names.compactMap(\.string)),
            cause: error)
    }
}
