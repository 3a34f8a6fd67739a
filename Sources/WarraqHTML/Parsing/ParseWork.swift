// SPDX-License-Identifier: Apache-2.0

/// What a parse took, in steps rather than in seconds: for tests of linear time.
struct ParseWork {
    /// Steps along the stack of open elements and the list of formatting elements.
    let steps: Int
    let nodes: Int
    let attributes: Int

    init(of input: [UInt8], options: HTMLParserOptions = HTMLParserOptions()) throws(HTMLError) {
        var builder = TreeBuilder(options: options)
        try builder.run(input.span)
        steps = builder.work
        nodes = builder.arena.nodes.count
        attributes = builder.tokenizer.attributes.count
    }
}
