// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqCore
import WarraqFiles

extension OutputFile {
    /// Looks whether an output can be written, and changes nothing.
    ///
    /// - Throws: ``PipelineError`` with code `output-unusable` if a folder has the name, or there is no folder for it and none can
    ///   be made.
    static func check(_ target: StagePath) throws(PipelineError) {
        let path = Path(target.resolved)
        if path.isStandardStream { return }
        if (try? FileSystem.status(of: path).kind) == .directory {
            throw PipelineError(
                .outputUnusable, "output '\(target)' is a folder", hint: "give the name of a file in it",
                option: ["path"])
        }
        if isStream(target) { return try checkAccess(to: path, target) }
        try checkFolder(path.parent, target)
    }

    /// The folder must be there and writable, or the nearest one above it, in which it is made.
    private static func checkFolder(_ folder: Path, _ target: StagePath) throws(PipelineError) {
        do throws(FileError) {
            guard try FileSystem.status(of: folder).kind == .directory else {
                throw FileError("use", folder, errno: ENOTDIR)
            }
        } catch  where error.code == .notFound && folder.parent != folder {
            return try checkFolder(folder.parent, target)
        } catch {
            throw PipelineError(output: target, error)
        }
        try checkAccess(to: folder, target)
    }

    private static func checkAccess(to path: Path, _ target: StagePath) throws(PipelineError) {
        // The bytes end with a NUL and live for the call.
        let isWritable = unsafe (path.bytes + [0]).withUnsafeBytes { name in
            unsafe name.baseAddress.map { unsafe access($0.assumingMemoryBound(to: CChar.self), W_OK) == 0 } ?? false
        }
        guard !isWritable else { return }
        throw PipelineError(output: target, FileError("write to", path, errno: errno))
    }
}

extension PipelineError {
    /// An output that cannot be written, in plain words.
    init(output target: StagePath, _ error: FileError) {
        let hint: String? =
            switch error.code {
            case .noSpace: "make room and run again: the run goes on where it stopped"
            case .permission, .readOnly:
                "choose another folder, or give the user who runs the pipeline the right to write"
            case .brokenPipe: "the program that reads the output has ended"
            default: nil
            }
        let number = error.errno == 0 ? "" : " (errno \(error.errno))"
        self.init(
            .outputUnusable, "output '\(target)': \(error)\(number)", hint: hint, option: ["path"], cause: error)
    }
}
