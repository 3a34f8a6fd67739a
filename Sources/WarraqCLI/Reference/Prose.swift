// SPDX-License-Identifier: Apache-2.0

/// Markdown prose as lines of a terminal.
enum Prose {
    /// Fills the lines of paragraphs and list items up to a width; code blocks and tables stay as they are.
    ///
    /// - Parameters:
    ///   - markdown: Blocks that are apart by blank lines.
    ///   - indent: Spaces before each line.
    ///   - hanging: Further spaces before all but the first line of a paragraph; list items have 2.
    /// - Returns: Lines, each with an end; empty for an empty text. A word longer than the width stands alone on its line.
    static func wrapped(_ markdown: String, width: Int, indent: Int = 0, hanging: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        return blocks(markdown).map { block in
            let lines = block.isVerbatim ? block.lines : fill(block.lines, max(20, width - indent), hanging)
            return lines.map { ($0.isEmpty ? "" : margin + $0) + "\n" }.joined()
        }.joined()
    }

    /// Lines that are filled together, or not at all.
    private struct Block {
        var lines: [String]
        var isVerbatim = false
    }

    private static func blocks(_ markdown: String) -> [Block] {
        var (blocks, isCode): ([Block], Bool) = ([], false)
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let isFence = line.hasPrefix("```")
            let isVerbatim = isCode || isFence || line.isEmpty || line.hasPrefix("|")
            if isFence { isCode.toggle() }
            let begins = isVerbatim || line.hasPrefix("- ") || blocks.last?.isVerbatim != false
            if begins {
                blocks.append(Block(lines: [line], isVerbatim: isVerbatim))
            } else {
                blocks[blocks.count - 1].lines.append(line)
            }
        }
        return blocks
    }

    /// The words of one paragraph or item on lines; those after the first hang below the item's text.
    private static func fill(_ lines: [String], _ width: Int, _ hanging: Int) -> [String] {
        let isItem = lines.first?.hasPrefix("- ") == true
        let hanging = String(repeating: " ", count: isItem ? 2 : hanging)
        var filled = [""]
        for word in lines.joined(separator: " ").split(separator: " ") {
            let last = filled[filled.count - 1]
            if last.isEmpty || last == hanging {
                filled[filled.count - 1] += word
            } else if last.columns + 1 + String(word).columns <= width {
                filled[filled.count - 1] += " " + word
            } else {
                filled.append(hanging + word)
            }
        }
        return filled
    }
}
