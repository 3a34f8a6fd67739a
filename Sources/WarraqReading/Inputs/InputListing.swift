// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Finds the files that a source's options name.
enum InputListing {
    /// Lists files in the order of the patterns and, within each, of the bytes of their names.
    ///
    /// - Throws: ``PipelineError`` with code `input-unusable` for a missing path, an unreadable folder or a pattern that matches
    ///   nothing; `out-of-range` for a malformed pattern.
    static func files(_ paths: [StagePath], excluding: [String]) throws(PipelineError) -> [FoundFile] {
        let excluded = excluding.map { Path($0) }
        var (seen, files): (Set<Path>, [FoundFile]) = ([], [])
        for path in paths {
            let found = try expand(path, excluding: excluded)
            guard !found.isEmpty else { throw nothingFound(path, excluding: excluding) }
            for file in found where seen.insert(file.path.normalized()).inserted { files.append(file) }
        }
        return files
    }

    /// Makes sure that exclusions can be read, before anything is opened.
    static func check(excluding: [String]) throws(PipelineError) {
        for pattern in excluding {
            do throws(FileError) {
                _ = try Glob(Path(pattern))
            } catch {
                throw PipelineError(.outOfRange, "pattern '\(pattern)': \(error.message)", option: ["exclude"])
            }
        }
    }

    private static func expand(_ path: StagePath, excluding: [Path]) throws(PipelineError) -> [FoundFile] {
        do throws(FileError) {
            return try Glob.expand(
                Path(path.written), in: path.base.isEmpty ? nil : Path(path.base), excluding: excluding)
        } catch {
            throw unusable(path, error)
        }
    }

    /// The error for a path that cannot be read.
    static func unusable(_ path: StagePath, _ error: FileError) -> PipelineError {
        let code: PipelineError.Code = error.code == .invalidPattern ? .outOfRange : .inputUnusable
        let hint: String? =
            switch error.code {
            case .notFound: path.hintIfMissing(among: siblings(of: path))
            case .permission: "give the user who runs the pipeline the right to read it, or leave it out with 'exclude'"
            default: nil
            }
        return PipelineError(code, "input '\(path.written)': \(error)", hint: hint, option: ["paths"], cause: error)
    }

    private static func siblings(of path: StagePath) -> [String] {
        let names = (try? FileSystem.names(in: Path(path.resolved).parent)) ?? []
        return names.compactMap(\.string)
    }

    private static func nothingFound(_ path: StagePath, excluding: [String]) -> PipelineError {
        let place = path.base.isEmpty ? "" : " in \(path.base)"
        let hint =
            excluding.isEmpty
            ? "'*' stays within a folder, '**' goes into all below it; names that begin with a dot are left out"
            : "what 'exclude' names is left out: \(excluding.joined(separator: ", "))"
        return PipelineError(
            .inputUnusable, "input '\(path.written)' matches no file\(place)", hint: hint, option: ["paths"])
    }
}

extension FoundFile {
    /// The name as it stands in records.
    var uri: String { name.text }

    /// What changes when the file changes: size, time, and which file it is.
    var fingerprint: String {
        "\(size) \(modifiedNanoseconds) \(identity.device):\(inode)"
    }

    /// Whether it can be read twice: a plain file, no pipe or device.
    var isRepeatable: Bool { status.kind == .regular && !path.isStandardStream }
}

extension DocumentFailure {
    /// A file that cannot be read.
    init(_ error: FileError) {
        self.init(error.code == .tooLarge ? .limit : .unreadable, error.description)
    }
}
