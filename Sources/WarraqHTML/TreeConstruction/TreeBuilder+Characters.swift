// SPDX-License-Identifier: Apache-2.0

/// Characters in the tree.
extension TreeBuilder {
    /// Inserts text by the rules of the insertion mode, in parts where white space is treated otherwise.
    mutating func characters(_ token: TextRun, _ input: Span<UInt8>) {
        var rest = token
        if ignoresLineFeed {
            ignoresLineFeed = false
            if byte(rest, 0, input) == 0x0A { rest = rest.split(at: 1).1 }
        }
        while !rest.isEmpty {
            if usesForeignRules(.text) {
                insertText(rest)
                if allowsFrameset, !isSpace(rest, input) { allowsFrameset = false }
                return
            }
            switch mode {
            case .inBody, .inCaption, .inCell, .inTemplate: return bodyText(rest, input)
            case .text: return insertText(rest)
            case .inTableText:
                pendingText.append(rest)
                return
            case .inTable, .inTableBody, .inRow:
                if currentTag.fostersContent || currentTag == .template {
                    pendingText.removeAll(keepingCapacity: true)
                    originalMode = mode
                    mode = .inTableText
                    continue
                }
                fosters = true
                bodyText(rest, input)
                fosters = false
                return
            default:
                let (run, tail) = leadingRun(of: rest, input)
                if part(run, isSpace: ASCII.isWhitespace(byte(run, 0, input)), input) { rest = tail }
            }
        }
    }

    mutating func bodyText(_ run: TextRun, _ input: Span<UInt8>) {
        reconstructFormatting(input)
        insertText(run)
        if allowsFrameset, !isSpace(run, input) { allowsFrameset = false }
    }

    /// Takes a run of white space or of other characters; answers whether it is dealt with.
    private mutating func part(_ run: TextRun, isSpace: Bool, _ input: Span<UInt8>) -> Bool {
        switch mode {
        case .initial, .beforeHTML, .beforeHead:
            if isSpace { return true }
        case .inHead, .inHeadNoscript, .afterHead:
            if isSpace {
                insertText(run)
                return true
            }
        case .afterBody, .afterAfterBody:
            if isSpace {
                bodyText(run, input)
                return true
            }
        case .inFrameset, .afterFrameset:
            if isSpace { insertText(run) }
            return true
        case .afterAfterFrameset:
            if isSpace { bodyText(run, input) }
            return true
        case .inColumnGroup:
            if isSpace {
                insertText(run)
                return true
            }
            // Where no column group is open, the characters are dropped.
            if currentTag != .colgroup { return true }
        default: break
        }
        // The rules for anything else; they change the mode.
        _ = dispatch(.text, input)
        return false
    }

    func byte(_ run: TextRun, _ offset: Int, _ input: Span<UInt8>) -> UInt8 {
        run.isSide ? tokenizer.side[run.start + offset] : input[run.start + offset]
    }

    /// Whether the run is white space throughout.
    func isSpace(_ run: TextRun, _ input: Span<UInt8>) -> Bool {
        for offset in 0..<(run.end - run.start) where !ASCII.isWhitespace(byte(run, offset, input)) { return false }
        return true
    }

    /// The longest start that is all white space or has none, and the rest.
    private func leadingRun(of run: TextRun, _ input: Span<UInt8>) -> (TextRun, TextRun) {
        let isSpace = ASCII.isWhitespace(byte(run, 0, input))
        var count = 1
        while run.start + count < run.end, ASCII.isWhitespace(byte(run, count, input)) == isSpace { count += 1 }
        return run.split(at: count)
    }
}
