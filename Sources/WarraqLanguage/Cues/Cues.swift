// SPDX-License-Identifier: Apache-2.0

/// Cue phrases of crawled pages: lines that announce what does not belong to the article, or say where it comes from.
///
/// The phrases of 21 languages are data (`CueData`). They are compared without case, accents, Arabic spelling variants,
/// marks and invisible characters, and count only at the start of a line, after bullets and brackets.
public enum Cues {
    /// Lines above this length hold no cue.
    private static let maxBytes = 640
    /// A cue begins within this many bytes of bullets, blanks and brackets.
    private static let maxLeadBytes = 48

    /// Returns the cue that a line starts with.
    ///
    /// Running text is no cue: a line with more than 12 words after the cue never matches (24 after "read also:", 40 after
    /// the colon of source and dates), and an everyday word such as "share" or `المصدر` needs the line for itself, or a colon
    /// or a dash after it.
    ///
    /// - Parameter line: One line without its line end, in UTF-8; invalid bytes count as punctuation.
    /// - Returns: The longest cue, or nil; nil for an empty line.
    /// - Complexity: O(first word) for lines whose first word starts no cue, else O(line). Allocates in the second case only.
    public static func match(line: Span<UInt8>) -> CueMatch? {
        guard !line.isEmpty, line.count <= maxBytes, let start = firstWord(of: line) else { return nil }
        let table = CueTable.all
        let candidates = table.candidates(start.hash)
        for cue in candidates where FoldedLine.line(line, from: start.offset, begins: cue.phrase) {
            let folded = FoldedLine(line, from: start.offset)
            if let match = match(cue, in: folded, of: line, isCounted: start.isCounted) { return match }
        }
        return nil
    }

    /// Offset and hash of the first word that is not a number; a number before it ("3 comments") is noted.
    private static func firstWord(of line: Span<UInt8>) -> (offset: Int, hash: UInt64, isCounted: Bool)? {
        var (position, wordStart, isNumber, isCounted) = (0, -1, true, false)
        var hash = CueFolding.WordHash()
        while position < line.count {
            let (scalar, length) = UTF8Scalars.next(in: line, at: position)
            let (first, second) = CueFolding.fold(scalar)
            if CueFolding.isWord(first) {
                if wordStart < 0 { (wordStart, hash, isNumber) = (position, CueFolding.WordHash(), true) }
                if !CueFolding.isDigit(first) { isNumber = false }
                hash.add(first)
                if second != 0 { hash.add(second) }
            } else if first != 0, wordStart >= 0 {
                if !isNumber { break }
                (wordStart, isCounted) = (-1, true)
            }
            position += length
            if wordStart < 0 && position > maxLeadBytes { return nil }
        }
        return wordStart < 0 || isNumber ? nil : (wordStart, hash.value, isCounted)
    }

    private static func match(
        _ cue: Cue, in folded: FoldedLine, of line: Span<UInt8>, isCounted: Bool
    ) -> CueMatch? {
        let end = cue.phrase.count
        let next = folded.firstWord(from: end)
        let range = folded.starts[0]..<folded.ends[end - 1]
        let hasLetters = folded.scalars[next...].contains { CueFolding.isWord($0) && !CueFolding.isDigit($0) }
        let isLabel = next < folded.scalars.count && hasLabelMark(in: folded, from: end, to: next)
        let form: CueForm
        if next == folded.scalars.count || (!hasLetters && !isLabel && takesCount(cue.kind))
            || (cue.kind == .end && isSignature(folded, from: next))
        {
            form = .whole
        } else if isLabel {
            guard cue.rule != .alone, folded.wordCount(from: next) <= labelledLimit(cue.kind) else { return nil }
            // "Email: someone@…" is a line of a text, "Share: Facebook" is none.
            guard cue.rule != .bar || isShareBar(folded, from: next) else { return nil }
            form = .labelled
        } else {
            guard allowsLeading(cue, in: folded, from: next, of: line) else { return nil }
            form = .leading
        }
        if isCounted && !(takesCount(cue.kind) && form == .whole) { return nil }
        let rest = form == .whole ? line.count..<line.count : restRange(folded, from: end, line: line)
        return CueMatch(kind: cue.kind, form: form, range: range, rest: rest, language: cue.language)
    }

    /// Text after the cue: from the first character that is no blank and no label mark to the last that is no blank.
    private static func restRange(_ folded: FoldedLine, from end: Int, line: Span<UInt8>) -> Range<Int> {
        let skipped: Set<UInt32> = [0x20, 0x3A, 0x2D, 0x2F, 0x7C]
        let start = folded.scalars[end...].firstIndex { !skipped.contains($0) } ?? folded.scalars.count - 1
        let last = folded.scalars.lastIndex { $0 != 0x20 } ?? start
        return folded.starts[start]..<max(folded.starts[start], folded.ends[last])
    }

    /// Whether a colon, or a dash with a blank beside it, stands between the cue and the text.
    private static func hasLabelMark(in folded: FoldedLine, from end: Int, to next: Int) -> Bool {
        let scalars = folded.scalars
        for index in end..<next {
            switch scalars[index] {
            case 0x3A, 0x7C: return true
            case 0x2D where scalars[index - 1] == 0x20 || scalars[index + 1] == 0x20: return true
            case 0x2F where scalars[index + 1] == 0x20 || scalars[end - 1] >= 0x600: return true
            default: continue
            }
        }
        return false
    }

    /// Whether numbers and initials of editors follow an end mark, as Arabic agencies write it: `انتهى/ 25 م ع`.
    private static func isSignature(_ folded: FoldedLine, from next: Int) -> Bool {
        let words = folded.scalars[next...].split { !CueFolding.isWord($0) }
        return words.count <= 4
            && words.allSatisfy { word in
                word.count <= 3 && word.allSatisfy { CueFolding.isDigit($0) || (word.count <= 2 && $0 >= 0x600) }
            }
    }

    private static func takesCount(_ kind: CueKind) -> Bool { kind == .comments || kind == .reading || kind == .share }

    private static func labelledLimit(_ kind: CueKind) -> Int {
        switch kind {
        case .source, .updated, .published, .tags: 40
        case .readAlso: 24
        default: 12
        }
    }

    private static func allowsLeading(
        _ cue: Cue, in folded: FoldedLine, from next: Int, of line: Span<UInt8>
    ) -> Bool {
        let words = folded.wordCount(from: next)
        switch cue.rule {
        case .alone, .label: return false
        case .short: return words <= 5 && !folded.endsLikeSentence
        case .open: return words <= 12
        case .date: return words <= 12 && startsDate(folded, from: next, of: line)
        case .bar: return words <= 12 && isShareBar(folded, from: next)
        }
    }

    private static func startsDate(_ folded: FoldedLine, from next: Int, of line: Span<UInt8>) -> Bool {
        DateLine.read(line.extracting(folded.starts[next]...)) != nil
    }

    private static func isShareBar(_ folded: FoldedLine, from next: Int) -> Bool {
        let words = folded.scalars[next...].split { !CueFolding.isWord($0) }
        return words.allSatisfy { word in
            var hash = CueFolding.WordHash()
            for scalar in word { hash.add(scalar) }
            return CueTable.shareWords.contains(hash.value) || word.allSatisfy(CueFolding.isDigit)
        }
    }
}
