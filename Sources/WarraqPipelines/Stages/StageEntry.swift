// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// One stage of a pipeline file, as far as it could be read.
struct StageEntry: Sendable {
    /// The keys that may stand beside a stage's own.
    static let keys = ["name", "when", "on_error"]

    let section: Section
    /// The stage's name: the bare text, or the key.
    let type: OptionNode
    /// Its options, nil if it stands without.
    let options: OptionNode?
    /// The name that the file gives it.
    var givenName: OptionNode?
    /// Unique in the plan.
    var label = ""
    var condition: Expression?
    var onError = PlannedTransform.FailurePolicy.reject
    var descriptor: StageDescriptor?
    /// For a name that is not known, the stage that was probably meant.
    var meant: StageDescriptor?
    /// The stage, nil if anything is wrong with it.
    var stage: ConfiguredStage?

    /// The stage's name in messages.
    var typeName: String { type.scalarText ?? "" }

    /// What the stage does, nil if that is not known.
    var effects: Effects? {
        switch stage {
        case .source(let source)?: source.effects
        case .transform(let transform)?: transform.effects
        case .sink(let sink)?: sink.effects
        case nil: nil
        }
    }

    /// An error of this stage, with its name and the position of the option it is about.
    func placed(_ error: PipelineError) -> PipelineError {
        error.placed(at: options?.node(at: error.option)?.position ?? type.position, stage: typeName)
    }

    /// Calls `body` with every value of the options whose type is known.
    func forEachOption(_ body: (_ type: OptionType, _ node: OptionNode) -> Void) {
        guard let descriptor, let options else { return }
        Self.walk(.object(descriptor.options), options, body)
    }

    private static func walk(_ type: OptionType, _ node: OptionNode, _ body: (OptionType, OptionNode) -> Void) {
        body(type, node)
        switch (type, node.content) {
        case (.object(let descriptions), .map(let pairs)):
            for pair in pairs {
                guard let inner = descriptions.first(where: { $0.key == pair.key.scalarText }) else { continue }
                walk(inner.type, pair.value, body)
            }
        case (.list(let element), .list(let nodes)): for node in nodes { walk(element, node, body) }
        case (.list(let element), _): walk(element, node, body)
        case (.map(let element), .map(let pairs)): for pair in pairs { walk(element, pair.value, body) }
        default: break
        }
    }
}
