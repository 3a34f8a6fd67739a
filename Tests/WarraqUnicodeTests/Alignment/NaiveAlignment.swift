// SPDX-License-Identifier: Apache-2.0

import WarraqTesting
import WarraqUnicode

/// The plain second implementation: one source range for each byte of the target.
struct NaiveAlignment: Equatable {
    var bytes: [Range<Int>] = []
    var sourceCount = 0

    static func identity(count: Int) -> NaiveAlignment {
        NaiveAlignment(bytes: (0..<count).map { $0..<$0 + 1 }, sourceCount: count)
    }

    mutating func add(_ run: RandomAlignmentRun) {
        switch run {
        case .copy(let source): bytes += source.map { $0..<$0 + 1 }
        case .replace(let source, let count): bytes += repeatElement(source, count: count)
        }
    }

    func sourceRanges(of target: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for source in bytes[target] where !source.isEmpty {
            if let last = ranges.last, last.lowerBound <= source.lowerBound, source.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, source.upperBound)
            } else {
                ranges.append(source)
            }
        }
        return ranges
    }

    func sourceSpan(of target: Range<Int>) -> Range<Int> {
        guard !target.isEmpty else {
            let place = target.lowerBound < bytes.count ? bytes[target.lowerBound].lowerBound : bytes.last?.upperBound
            return (place ?? 0)..<(place ?? 0)
        }
        let full = bytes[target].filter { !$0.isEmpty }
        guard let first = full.first else { return bytes[target.lowerBound] }
        return full.reduce(first) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
    }

    func targetRange(of source: Range<Int>) -> Range<Int>? {
        if source.isEmpty { return place(of: source.lowerBound).map { $0..<$0 } }
        let hits = bytes.indices.filter { bytes[$0].overlaps(source) }
        guard let first = hits.first, let last = hits.last else { return nil }
        return first..<last + 1
    }

    private func place(of offset: Int) -> Int? {
        if bytes.isEmpty && sourceCount == 0 && offset == 0 { return 0 }
        if let index = bytes.firstIndex(where: { $0.contains(offset) }) { return index }
        if let index = bytes.lastIndex(where: { !$0.isEmpty && $0.upperBound == offset }) { return index + 1 }
        return bytes.firstIndex { $0 == offset..<offset }
    }

    func composed(with inner: NaiveAlignment, runs: [RandomAlignmentRun]) -> NaiveAlignment {
        var result = NaiveAlignment(bytes: [], sourceCount: inner.sourceCount)
        for run in runs {
            switch run {
            case .copy(let middle): result.bytes += inner.bytes[middle]
            case .replace(let middle, let count):
                result.bytes += repeatElement(inner.sourceSpan(of: middle), count: count)
            }
        }
        return result
    }
}

enum RandomAlignmentRun {
    case copy(Range<Int>)
    case replace(Range<Int>, Int)
}

/// Random rows of runs over a source; `isOrdered` keeps them in the order of the source.
struct RandomAlignmentRuns {
    var generator: SeededGenerator

    mutating func runs(sourceCount: Int, isOrdered: Bool) -> [RandomAlignmentRun] {
        var position = 0
        return (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            if isOrdered {
                // Half of the runs touch the one before.
                if Bool.random(using: &generator) {
                    position = min(sourceCount, position + Int.random(in: 0...4, using: &generator))
                }
            } else if Int.random(in: 0..<3, using: &generator) == 0 {
                position = Int.random(in: 0...sourceCount, using: &generator)
            }
            let end = min(sourceCount, position + Int.random(in: 0...6, using: &generator))
            defer { position = end }
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: return .replace(position..<end, Int.random(in: 0...4, using: &generator))
            case 1:
                defer { if isOrdered { position = end } }
                return .replace(position..<position, Int.random(in: 0...3, using: &generator))
            default: return .copy(position..<end)
            }
        }
    }
}

func makeAlignment(of runs: [RandomAlignmentRun], sourceCount: Int) -> Alignment {
    var builder = AlignmentBuilder()
    for run in runs {
        switch run {
        case .copy(let source): builder.copy(source)
        case .replace(let source, let count): builder.replace(source, targetCount: count)
        }
    }
    return builder.finish(sourceCount: sourceCount)
}

func naiveAlignment(of runs: [RandomAlignmentRun], sourceCount: Int) -> NaiveAlignment {
    var result = NaiveAlignment(bytes: [], sourceCount: sourceCount)
    for run in runs { result.add(run) }
    return result
}
