// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// What every sink must keep to: its output is the same however often writing was interrupted.
///
/// ```swift
/// @Test func contract() throws {
///     try SinkContract(
///         make: { folder in
///             var options = CSVSink.Options()
///             options.path = StagePath("\(folder)/out.csv")
///             return try CSVSink(options: options)
///         },
///         finalPath: { "\($0)/out.csv" },
///         read: { try Data(contentsOf: URL(filePath: "\($0)/out.csv")) }
///     ).verify()
/// }
/// ```
///
/// It finds: output that differs when writing is suspended and opened again at any cut point, or when what was written after the
/// cut point has to go; output under its final name before the end; a document that was refused and left something in its batch; an
/// encoder that remembers; an older output that passes for the new one; a check that changes something; an empty run that fails; and
/// options as ``TransformContract`` does.
public struct SinkContract<S: Sink, Output: Equatable> {
    let make: (_ folder: String) throws -> S
    let finalPath: (_ folder: String) -> String?
    let read: (_ folder: String) throws -> Output
    let layout: RecordLayout
    let documents: [Document]
    let seed: UInt64

    /// The contract of a sink.
    ///
    /// - Parameters:
    ///   - make: Makes the sink, with its output in a folder that exists and is empty.
    ///   - finalPath: The output's final name; nil if it has none.
    ///   - read: Reads a finished output: its bytes, or its rows as text where bytes may differ.
    ///   - layout: The shape of the records.
    ///   - documents: Documents of one's own, tried besides those of ``ContractDocuments``.
    ///   - seed: Decides where batches are cut.
    public init(
        make: @escaping (_ folder: String) throws -> S,
        finalPath: @escaping (_ folder: String) -> String? = { _ in nil },
        read: @escaping (_ folder: String) throws -> Output, layout: RecordLayout = RecordDocuments.layout,
        documents: [Document] = [], seed: UInt64 = SeededGenerator.anySeed()
    ) {
        (self.make, self.finalPath, self.read) = (make, finalPath, read)
        (self.layout, self.documents, self.seed) = (layout, documents, seed)
    }

    /// Tries everything, in folders of its own below the system's folder for temporary files.
    ///
    /// - Throws: ``ContractViolation`` with all that was found.
    public func verify() throws(ContractViolation) {
        var findings = Findings(S.name.description, seed: seed)
        OptionsContract(stage: .sink(S.self)).check(&findings)
        do {
            try SinkTrial(self).verify(&findings)
        } catch {
            findings.add("cannot be tried: \(error)")
        }
        try findings.throwIfAny()
    }
}
