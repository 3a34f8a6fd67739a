// SPDX-License-Identifier: Apache-2.0

/// What a stage is.
public enum StageKind: String, Sendable, Hashable, CaseIterable {
    /// It brings documents in.
    case source
    /// It changes, drops or splits them.
    case transform
    /// It takes them out.
    case sink
}

/// A stage that is ready to run, its type erased.
public enum ConfiguredStage: Sendable {
    /// A source.
    case source(ConfiguredSource)
    /// A transform.
    case transform(ConfiguredTransform)
    /// A sink.
    case sink(ConfiguredSink)
}

/// A registered stage: its description, and how it is made from options.
public struct StageDescriptor: Sendable {
    /// What it is.
    public let kind: StageKind
    /// Its name in pipeline files.
    public let name: StageName
    /// What it does, in one line.
    public let summary: String
    /// The rest of its page, Markdown.
    public let documentation: String
    /// Its options in order.
    public let options: [OptionDescription]
    /// The effects it has with default options; nil if it cannot be made without options.
    public let defaultEffects: Effects?
    private let configure: @Sendable (OptionNode?, inout OptionDecoding) -> ConfiguredStage?

    /// Describes a source.
    public static func source<S: Source>(_ type: S.Type) -> StageDescriptor {
        StageDescriptor(type, .source) { .source(ConfiguredSource($0)) }
    }

    /// Describes an independent transform.
    public static func transform<T: Transform>(_ type: T.Type) -> StageDescriptor {
        StageDescriptor(type, .transform) { .transform(ConfiguredTransform($0)) }
    }

    /// Describes an independent transform with scratch.
    public static func transform<T: ScratchTransform>(_ type: T.Type) -> StageDescriptor {
        StageDescriptor(type, .transform) { .transform(ConfiguredTransform($0)) }
    }

    /// Describes an ordered transform.
    public static func transform<T: OrderedTransform>(_ type: T.Type) -> StageDescriptor {
        StageDescriptor(type, .transform) { .transform(ConfiguredTransform($0)) }
    }

    /// Describes a sink.
    public static func sink<S: Sink>(_ type: S.Type) -> StageDescriptor {
        StageDescriptor(type, .sink) { .sink(ConfiguredSink($0)) }
    }

    private init<S: Stage>(_ type: S.Type, _ kind: StageKind, _ erase: @escaping @Sendable (S) -> ConfiguredStage) {
        self.kind = kind
        (name, summary, documentation) = (S.name, S.summary, S.documentation)
        options = S.Options.schema.descriptions
        defaultEffects = (try? S(options: S.Options())).map { $0.effects }
        configure = { node, decoding in
            guard let options = S.Options.schema.decode(node, in: &decoding) else { return nil }
            func report(_ finding: PipelineError) {
                let place = node?.node(at: finding.option) ?? node
                decoding.add(finding.placed(at: place?.position, stage: decoding.stage))
            }
            do throws(PipelineError) {
                var stage = try S(options: options)
                try stage.prepare()
                for var warning in stage.warnings {
                    warning.isWarning = true
                    report(warning)
                }
                return erase(stage)
            } catch {
                report(error)
                return nil
            }
        }
    }

    /// Makes the stage: reads its options, makes it and prepares it.
    ///
    /// - Returns: The stage, or nil if an error was reported to `decoding`; warnings are reported beside the stage.
    public func configure(_ node: OptionNode?, in decoding: inout OptionDecoding) -> ConfiguredStage? {
        configure(node, &decoding)
    }
}

extension OptionNode {
    /// The node that a path of option keys leads to, as far as it leads.
    public func node(at path: [String]) -> OptionNode? {
        var node = self
        for key in path {
            guard let next = node[key] else { break }
            node = next
        }
        return path.isEmpty ? nil : node
    }
}

extension PipelineError {
    /// The error with a position, if it had none, and with the stage's name before the message.
    public func placed(at position: FilePosition?, stage: String) -> PipelineError {
        var error = self
        error.position = self.position ?? position
        if !message.hasPrefix(stage) { error.message = "\(stage): \(message)" }
        return error
    }
}
