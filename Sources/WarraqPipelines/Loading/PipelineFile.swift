// SPDX-License-Identifier: Apache-2.0

internal import Glibc
public import WarraqCore
internal import WarraqFiles

/// Reads pipeline files.
public enum PipelineFile {
    /// Reads and checks a pipeline file.
    ///
    /// Finds every mistake that can be seen at once. One that breaks the YAML hides all others; below a stage whose name or options
    /// cannot be read only those fields are reported that look misspelt, since the stage may write the others.
    ///
    /// Files that configure stages are opened, inputs and output folders are looked at; no document is opened and nothing is
    /// written.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it; `-` is standard input, whose paths are relative to the working directory.
    ///   - overrides: The arguments of `--set`, in order: `NAME.option=value`, where NAME is the `name` of a stage, `source`,
    ///     `sinks[0]`, `transforms[3]`, `rejects[0]`, `run`, `vars` or another section. A value that begins with `{`, `[` or a
    ///     quote is read as YAML; any other is taken as it stands and read as the option's type.
    ///   - registry: The stages the file may name.
    ///   - environment: Looks up `${env:NAME}`.
    public static func load(
        path: String, overrides: [String] = [], registry: StageRegistry,
        environment: @escaping (String) -> String? = PipelineFile.environmentVariable
    ) -> PipelineCheck {
        let file = Path(path)
        let directory = file.isStandardStream || file.parent == .current ? "" : file.parent.string ?? ""
        do throws(FileError) {
            let bytes = try FileSystem.read(file, limit: YAMLLimits.bytes)
            return check(
                bytes, file: path, directory: directory, overrides: overrides, registry: registry,
                environment: environment)
        } catch {
            let message =
                error.code == .tooLarge
                ? "'\(path)' has more than \(YAMLLimits.bytes) bytes and is no pipeline file" : error.description
            return PipelineCheck(
                plan: nil, findings: [PipelineError(.pipelineFile, message, cause: error)], sources: [],
                directory: directory)
        }
    }

    /// Checks the text of a pipeline file.
    ///
    /// - Parameters:
    ///   - bytes: The text: UTF-8, with or without a byte order mark.
    ///   - file: The name in positions; its stem is the pipeline's name if the text gives none.
    ///   - directory: What relative paths are relative to; empty for the working directory.
    public static func check(
        _ bytes: [UInt8], file: String, directory: String = "", overrides: [String] = [], registry: StageRegistry,
        environment: @escaping (String) -> String? = PipelineFile.environmentVariable
    ) -> PipelineCheck {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let loader = PipelineLoader(
            source: SourceText(file: file, utf8: text), directory: directory, registry: registry)
        return loader.check(text, overrides: overrides, environment: environment)
    }

    /// A variable of the process's environment; nil if it is not set or no UTF-8.
    public static func environmentVariable(_ name: String) -> String? {
        unsafe getenv(name).flatMap { unsafe String(validatingCString: $0) }
    }
}

extension PipelineError.Code {
    /// The pipeline file itself cannot be read.
    public static let pipelineFile: Self = "pipeline-file"
    /// The pipeline file has no such section.
    public static let unknownSection: Self = "unknown-section"
    /// A section that must be there is not, or is empty.
    public static let missingSection: Self = "missing-section"
    /// A variable of the environment or of `vars` is not there.
    public static let unknownVariable: Self = "unknown-variable"
    /// An argument of `--set` cannot be read or names nothing.
    public static let override: Self = "override"
    /// Documents reach a stage that reads their text, and no stage has parsed them.
    public static let unparsed: Self = "unparsed"
}
