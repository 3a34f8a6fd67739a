// SPDX-License-Identifier: Apache-2.0

/// Where the bytes of a decoded text stood in its source: the runs that were replaced; between them bytes were copied.
///
/// Empty when text and source are the same bytes.
public struct SourceOffsets: Sendable, Hashable {
    private struct Run: Hashable {
        let textStart: UInt32
        let textEnd: UInt32
        let sourceStart: UInt32
        let sourceEnd: UInt32
    }

    private var runs: [Run] = []

    /// Makes the offsets of a text that equals its source.
    public init() {}

    /// Whether text and source have the same offsets throughout.
    public var isIdentity: Bool { runs.isEmpty }

    /// Notes that `source` became `text`; calls ascend.
    public mutating func append(text: Range<Int>, source: Range<Int>) {
        runs.append(
            Run(
                textStart: UInt32(clamping: text.lowerBound), textEnd: UInt32(clamping: text.upperBound),
                sourceStart: UInt32(clamping: source.lowerBound), sourceEnd: UInt32(clamping: source.upperBound)))
    }

    /// The source of a range of the text; a range that cuts a replaced run grows to it.
    ///
    /// - Complexity: O(log runs).
    public func source(of range: Range<Int>) -> Range<Int> {
        let start = offset(range.lowerBound, isEnd: false)
        return start..<max(start, offset(range.upperBound, isEnd: true))
    }

    private func offset(_ text: Int, isEnd: Bool) -> Int {
        // The last run that starts before (an end: not at) the offset.
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            let start = Int(runs[middle].textStart)
            if isEnd ? start < text : start <= text { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return text }
        let run = runs[low - 1]
        if text < Int(run.textEnd) { return Int(isEnd ? run.sourceEnd : run.sourceStart) }
        return Int(run.sourceEnd) + text - Int(run.textEnd)
    }
}
