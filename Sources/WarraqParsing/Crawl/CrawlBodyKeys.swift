// SPDX-License-Identifier: Apache-2.0

/// The keys of an article's words, read as the article grows.
struct CrawlBodyKeys {
    private var keys: Set<UInt64> = []
    private var linesRead = 0

    mutating func read(_ body: [Int], _ lines: [CrawlLine], _ text: Span<UInt8>) -> Set<UInt64> {
        while linesRead < body.count {
            WordOverlap.add(text.extracting(lines[body[linesRead]].range), to: &keys)
            linesRead += 1
        }
        return keys
    }
}
