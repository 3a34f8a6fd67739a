// SPDX-License-Identifier: Apache-2.0

/// The stages of one module.
public struct StageList: Sendable {
    /// The module's name, for `warraq list`.
    public let name: String
    /// Its stages.
    public let stages: [StageDescriptor]

    /// Lists the stages of a module.
    public init(_ name: String, _ stages: StageDescriptor...) { (self.name, self.stages) = (name, stages) }
}

/// All stages that a program knows.
///
/// A pipeline file can name these and nothing else.
public struct StageRegistry: Sendable {
    /// The lists it was made of.
    public let lists: [StageList]
    private let descriptors: [StageKind: [StageName: StageDescriptor]]

    /// Puts lists together.
    ///
    /// - Throws: ``PipelineError`` with code `conflict` if two stages of one kind have the same name.
    public init(_ lists: [StageList]) throws(PipelineError) {
        var descriptors: [StageKind: [StageName: StageDescriptor]] = [:]
        for list in lists {
            for stage in list.stages {
                guard descriptors[stage.kind, default: [:]].updateValue(stage, forKey: stage.name) == nil else {
                    throw PipelineError(
                        .conflict, "two stages of kind \(stage.kind) are called '\(stage.name)'",
                        hint: "rename that of \(list.name)")
                }
            }
        }
        (self.lists, self.descriptors) = (lists, descriptors)
    }

    /// The stage of this kind and name, nil if there is none.
    public func stage(_ name: String, kind: StageKind) -> StageDescriptor? { descriptors[kind]?[StageName(name)] }

    /// All names of a kind, sorted.
    public func names(of kind: StageKind) -> [String] { (descriptors[kind] ?? [:]).keys.map(\.description).sorted() }
}
