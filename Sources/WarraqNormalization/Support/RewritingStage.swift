// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqUnicode

/// A transform that sends the text through one or several passes and does nothing else.
///
/// Give ``Stage/init(options:)`` and ``passes``; effects, scratch and work follow from them.
public protocol RewritingStage: ScratchTransform where Scratch == AlignmentBuilder {
    /// What is done to the text, one after the other.
    var passes: [any TextPass] { get }
}

extension RewritingStage {
    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Rewrites the text if anything in it is to be changed.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        for pass in passes { document.rewrite(by: pass, scratch: &scratch) }
        return .keep
    }
}
