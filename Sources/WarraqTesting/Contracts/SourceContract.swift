// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// What every source must keep to, verified on an input of the author's.
///
/// ```swift
/// @Test func contract() throws {
///     var options = NotesSource.Options()
///     options.paths = [StagePath(fixture("three-notes.txt"))]
///     try SourceContract(NotesSource.self, options: options, records: 3).verify()
/// }
/// ```
///
/// It finds: partitions that differ from call to call; blocks that leave gaps or that differ when reading begins at an earlier block's
/// end; documents that depend on the order of blocks or on what a decoder did before; records that are neither document nor rejected;
/// ids that repeat, origins outside their file, broken text, undeclared fields; and options as ``TransformContract`` does.
public struct SourceContract: Sendable {
    let descriptor: StageDescriptor
    let configure: @Sendable () throws(PipelineError) -> ConfiguredSource
    let records: Int?
    let needs: PlanNeeds
    let seed: UInt64

    /// The contract of a source with some options.
    ///
    /// - Parameters:
    ///   - options: Name an input; the more blocks it has, the more is found.
    ///   - records: How many records the input has, broken ones included; nil if it is not known.
    ///   - needs: What a plan would ask for.
    ///   - seed: Decides about the order in which blocks are decoded.
    public init<S: Source>(
        _ type: S.Type, options: S.Options, records: Int? = nil, needs: PlanNeeds = PlanNeeds(),
        seed: UInt64 = SeededGenerator.anySeed()
    ) {
        descriptor = .source(type)
        (self.records, self.needs, self.seed) = (records, needs, seed)
        configure = { () throws(PipelineError) in
            var stage = try S(options: options)
            try stage.prepare()
            return ConfiguredSource(stage)
        }
    }

    /// Tries everything.
    ///
    /// - Throws: ``ContractViolation`` with all that was found.
    public func verify() throws(ContractViolation) {
        var findings = Findings(descriptor.name.description, seed: seed)
        OptionsContract(stage: descriptor).check(&findings)
        do throws(PipelineError) {
            let (source, again) = (try configure(), try configure())
            let partitions = try source.partitions()
            let repeated = [try source.partitions(), try again.partitions()]
            findings.require(repeated == [partitions, partitions], "lists other partitions when it is asked again")
            var random = SeededGenerator(seed: seed)
            try SourceTrial(source, needs: needs).verify(partitions, records: records, &findings, using: &random)
        } catch {
            findings.add("cannot read the input that the contract was given: \(error)")
        }
        try findings.throwIfAny()
    }
}
