// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The pass of ``NormalizeWhitespace``: what becomes of each run of white space is told by the run and by where it stands.
struct WhitespaceFolding: TextPass {
    private let options: NormalizeWhitespace.Options
    /// The most line ends of a run that stay.
    private let maxLineEnds: Int
    private let space = ReplacementText(" ")
    private let lineFeed = ReplacementText("\n")
    private let nothing = ReplacementText("")

    /// How many bytes are rewritten before the memory for breakpoints is looked at again.
    private static let chunk = 1 << 12

    init(_ options: NormalizeWhitespace.Options) {
        self.options = options
        maxLineEnds = options.maxBlankLines + 1
    }

    func mayChange(_ text: Span<UInt8>) -> Bool {
        var runs = WhitespaceRuns(skippingLines: !options.joinLines)
        while let run = runs.next(in: text) {
            if !stays(run, text) { return true }
        }
        return false
    }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) {
        var bulk = AlignmentBuilder.Bulk()
        _ = rewrite(source, into: &text, &bulk, records: false)
    }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        alignment.store { rewrite(source, into: &text, &$0, records: true) }
    }

    private func rewrite(
        _ source: Span<UInt8>, into text: inout [UInt8], _ bulk: inout AlignmentBuilder.Bulk, records: Bool
    ) -> ReplacementWriter {
        var writer = ReplacementWriter(textCount: text.count, bulk)
        var runs = WhitespaceRuns(skippingLines: !options.joinLines)
        // Nothing becomes longer.
        text.append(contentsOf: repeatElement(0, count: source.count + ReplacementWriter.slack))
        while writer.position < source.count {
            // At most two breakpoints a byte of white space or word; the last run may be longer, of which some line ends stay.
            if records { bulk.reserve(writer.breakpointCount + 2 * (Self.chunk + maxLineEnds) + 8) }
            var output = text.mutableSpan
            var breakpoints = bulk.storage.mutableSpan
            let end = writer.position + Self.chunk
            rewrite(source, to: end, &runs, &writer, &output, &breakpoints, records: records)
        }
        if records {
            bulk.reserve(writer.breakpointCount + 1)
            var breakpoints = bulk.storage.mutableSpan
            writer.close(&breakpoints)
        }
        text.removeLast(text.count - writer.target)
        return writer
    }

    /// Rewrites up to the first run behind `end`, or to the end of the text.
    @inline(__always)
    private func rewrite(
        _ source: Span<UInt8>, to end: Int, _ runs: inout WhitespaceRuns, _ shared: inout ReplacementWriter,
        _ output: inout MutableSpan<UInt8>, _ breakpoints: inout MutableSpan<Breakpoint>, records: Bool
    ) {
        var writer = shared
        while writer.position < end {
            guard let run = runs.next(in: source) else {
                writer.copy(source, to: source.count, &output, &breakpoints, records: records)
                break
            }
            // What stays is copied with what follows.
            if stays(run, source) { continue }
            writer.copy(source, to: run.utf8Range.lowerBound, &output, &breakpoints, records: records)
            put(run, source, &writer, &output, &breakpoints, records: records)
        }
        shared = writer
    }

    // MARK: - What becomes of a run

    /// Whether a run separates words of one line.
    @inline(__always)
    private func isInsideLine(_ run: WhitespaceRun) -> Bool { run.lineEnds == 0 || options.joinLines }

    /// Whether nothing changes in a run.
    @inline(__always)
    private func stays(_ run: WhitespaceRun, _ text: Span<UInt8>) -> Bool {
        let range = run.utf8Range
        if range.upperBound == text.count { return false }
        let isIndented = options.keepIndentation || run.lastLine == range.upperBound
        if range.lowerBound == 0 { return run.lineEnds == 0 && options.keepIndentation }
        if !isInsideLine(run) { return isIndented && run.lineEnds <= maxLineEnds && run.hasPlainLineEnds }
        if options.keepSpacing && run.lineEnds == 0 { return true }
        if range.count == 1 { return text[range.lowerBound] == 0x20 }
        return options.keepNoBreakSpaces && run.isNoBreak && range.count == firstCount(run, text)
    }

    /// Writes what becomes of a run, except indentation that stays: that is copied with what follows.
    @inline(__always)
    private func put(
        _ run: WhitespaceRun, _ source: Span<UInt8>, _ writer: inout ReplacementWriter,
        _ output: inout MutableSpan<UInt8>, _ breakpoints: inout MutableSpan<Breakpoint>, records: Bool
    ) {
        let range = run.utf8Range
        let isOutside = range.lowerBound == 0 || range.upperBound == source.count
        if !isOutside && isInsideLine(run) {
            if options.keepNoBreakSpaces && run.isNoBreak {
                let first = range.lowerBound &+ firstCount(run, source)
                writer.copy(source, to: first, &output, &breakpoints, records: records)
                drop(to: range.upperBound, &writer, &output, &breakpoints, records: records)
            } else {
                writer.replace(
                    range.count, by: space, isCopied: range.count == 1, &output, &breakpoints, records: records)
            }
            return
        }
        if !isOutside {
            var (place, left) = (range.lowerBound, min(run.lineEnds, maxLineEnds))
            while left > 0, let scalar = WhitespaceScalar(in: source, at: place) {
                if scalar.kind == .lineEnd {
                    drop(to: place, &writer, &output, &breakpoints, records: records)
                    writer.replace(
                        scalar.count, by: lineFeed, isCopied: scalar.count == 1, &output, &breakpoints,
                        records: records)
                    left &-= 1
                }
                place &+= scalar.count
            }
        }
        let isIndentation = options.keepIndentation && range.upperBound < source.count
        let end = isIndentation ? run.lastLine : range.upperBound
        drop(to: end, &writer, &output, &breakpoints, records: records)
    }

    @inline(__always)
    private func drop(
        to end: Int, _ writer: inout ReplacementWriter, _ output: inout MutableSpan<UInt8>,
        _ breakpoints: inout MutableSpan<Breakpoint>, records: Bool
    ) {
        let count = end &- writer.position
        if count <= 0 { return }
        writer.replace(count, by: nothing, isCopied: false, &output, &breakpoints, records: records)
    }

    @inline(__always)
    private func firstCount(_ run: WhitespaceRun, _ text: Span<UInt8>) -> Int {
        text[run.utf8Range.lowerBound] == 0xC2 ? 2 : 3
    }
}
