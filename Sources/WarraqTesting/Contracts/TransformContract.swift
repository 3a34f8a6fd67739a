// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// What every transform must keep to: verified with hostile and multilingual documents.
///
/// ```swift
/// @Test func contract() throws { try TransformContract(FilterLength.self).verify() }
/// ```
///
/// It finds: defaults that do not decode, unknown options that are not refused, options without a summary; results that differ from
/// one call to the next or depend on earlier documents; text that is no valid UTF-8, or that differs when origins are wanted; tags
/// outside the text, inside a scalar or on other words than before; fields, layers, reasons and splits that ``WarraqCore/Effects`` do
/// not declare; and, for ordered transforms, a memory that a log does not bring back. A trap ends the test process.
public struct TransformContract: Sendable {
    let descriptor: StageDescriptor
    let configure: @Sendable () throws(PipelineError) -> ConfiguredTransform
    let documents: [Document]
    let seed: UInt64

    /// The contract of an independent transform.
    ///
    /// - Parameters:
    ///   - options: The options to try it with.
    ///   - documents: Documents of one's own, tried besides ``ContractDocuments``.
    ///   - seed: Decides about the random texts and the order of documents; messages tell it.
    public init<T: Transform>(
        _ type: T.Type, options: T.Options = T.Options(), documents: [Document] = [],
        seed: UInt64 = SeededGenerator.anySeed()
    ) {
        self.init(.transform(type), documents, seed) { () throws(PipelineError) in
            ConfiguredTransform(try TransformContract.prepared(T.self, options))
        }
    }

    /// The contract of a transform with scratch.
    public init<T: ScratchTransform>(
        _ type: T.Type, options: T.Options = T.Options(), documents: [Document] = [],
        seed: UInt64 = SeededGenerator.anySeed()
    ) {
        self.init(.transform(type), documents, seed) { () throws(PipelineError) in
            ConfiguredTransform(try TransformContract.prepared(T.self, options))
        }
    }

    /// The contract of an ordered transform.
    public init<T: OrderedTransform>(
        _ type: T.Type, options: T.Options = T.Options(), documents: [Document] = [],
        seed: UInt64 = SeededGenerator.anySeed()
    ) {
        self.init(.transform(type), documents, seed) { () throws(PipelineError) in
            ConfiguredTransform(try TransformContract.prepared(T.self, options))
        }
    }

    private init(
        _ descriptor: StageDescriptor, _ documents: [Document], _ seed: UInt64,
        _ configure: @escaping @Sendable () throws(PipelineError) -> ConfiguredTransform
    ) {
        (self.descriptor, self.documents, self.seed, self.configure) = (descriptor, documents, seed, configure)
    }

    private static func prepared<T: Stage>(_ type: T.Type, _ options: T.Options) throws(PipelineError) -> T {
        var stage = try T(options: options)
        try stage.prepare()
        return stage
    }

    /// Tries everything.
    ///
    /// - Throws: ``ContractViolation`` with all that was found.
    public func verify() throws(ContractViolation) {
        var findings = Findings(descriptor.name.description, seed: seed)
        OptionsContract(stage: descriptor).check(&findings)
        do throws(PipelineError) {
            let (stage, again) = (try configure(), try configure())
            findings.require(
                stage.effects == again.effects, "has other effects when it is made again from equal options")
            var random = SeededGenerator(seed: seed)
            let trial = TransformTrial(stage, own: documents, using: &random)
            trial.verify(&findings, using: &random)
            if case .ordered(let memory, let observe) = stage.kind {
                OrderedTrial(makeMemory: memory, observe: observe).verify(trial.ordered, &findings, using: &random)
            }
        } catch {
            findings.add("cannot be made from the options that the contract was given: \(error)")
        }
        try findings.throwIfAny()
    }
}
