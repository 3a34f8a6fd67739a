// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqUnicode

/// A stage that folds the letters of a language by named profiles.
///
/// Give the profiles, a name, texts and ``passes``; effects, scratch and work follow from them.
public protocol FoldingStage: ScratchTransform where Scratch == AlignmentBuilder {
    /// The profiles of the language.
    associatedtype Profile: FoldingChoice
    /// What is done to the text.
    var passes: FoldingPasses<Profile> { get }
}

extension FoldingStage {
    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Folds the text.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        passes.process(&document, scratch: &scratch)
        return .keep
    }
}
