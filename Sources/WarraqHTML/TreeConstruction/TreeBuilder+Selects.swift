// SPDX-License-Identifier: Apache-2.0

/// Start tags of `select`, and of what stands in it or ends it.
extension TreeBuilder {
    mutating func startInput(_ input: Span<UInt8>) {
        if context != 0, arena.nodes[Int(context)].tag == .select { return }
        if isInScope(.select) { popUntil(.select) }
        reconstructFormatting(input)
        let isHidden = lowercasedValue(of: KnownName.type, input) == Array("hidden".utf8)
        insertVoid()
        if !isHidden { allowsFrameset = false }
    }

    mutating func startSelect(_ input: Span<UInt8>) {
        if context != 0, arena.nodes[Int(context)].tag == .select { return }
        if isInScope(.select) {
            popUntil(.select)
            return
        }
        reconstructFormatting(input)
        insertElement()
        allowsFrameset = false
    }

    mutating func startOption(_ input: Span<UInt8>) {
        if isInScope(.select) {
            generateImpliedEndTags(except: tag == .option ? .optgroup : .other)
        } else if currentTag == .option {
            pop()
        }
        reconstructFormatting(input)
        insertElement()
    }
}
