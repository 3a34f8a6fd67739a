// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage

/// What each kind of cue does to the article.
extension CrawlReader {
    /// Takes the dates of a date line that belongs to the article.
    ///
    /// - Returns: Whether it did; if not, the line is one like others.
    mutating func takeDate(_ index: Int, _ text: Span<UInt8>) -> Bool {
        guard let line = DateLine.read(text.extracting(lines[index].range)) else { return false }
        if hasEnded { return true }
        // A bare date between paragraphs is a subheading once it is known when the article appeared.
        if !line.isLabelled, bodyBytes > 0, published != nil { return false }
        noticeLines = 0
        if published == nil { published = line.published.flatMap(DateTime.init(reading:)) }
        if modified == nil { modified = line.modified.flatMap(DateTime.init(reading:)) }
        return true
    }

    mutating func take(_ cue: CueMatch, at index: Int, _ text: Span<UInt8>) {
        let base = lines[index].range.lowerBound
        let rest = base + cue.rest.lowerBound..<base + cue.rest.upperBound
        switch cue.kind {
        case .updated, .published, .reading: break
        case .share, .subscribe: isInBar = true
        case .rights: takeRights(cue.form)
        case .comments, .tags, .end: endArticle()
        case .source: takeSource(rest, text)
        case .readAlso: takePointer(rest, text)
        case .related: takeList(rest, isRelated: true, text)
        case .mostRead: takeList(rest, isRelated: false, text)
        }
    }

    /// A word or two ("advertisement") interrupt; a sentence is a notice before the article, or the page's foot.
    private mutating func takeRights(_ form: CueForm) {
        if form == .whole { return }
        if bodyBytes == 0 { noticeLines = 3 } else { endArticle() }
    }

    private mutating func takeSource(_ rest: Range<Int>, _ text: Span<UInt8>) {
        let name = rest.isEmpty ? sourceBelow() : rest
        // Another source line after more text: this one credits a picture.
        let rest = prospect()
        if rest.endsAtSource, rest.bytes > 0, bodyBytes > 0 { return }
        if sourceName == nil { sourceName = FieldText.name(name, of: text) }
        endArticle()
    }

    /// The source under a line that is a label only, which is then read; a line without a colon is the name itself.
    private mutating func sourceBelow() -> Range<Int> {
        let label = lines[next - 1]
        if label.ending != .colon { return label.range }
        guard next < lines.count, lines[next].isPlain, !lines[next].isProse, lines[next].words <= 8 else {
            return 0..<0
        }
        next += 1
        return lines[next - 1].range
    }

    /// A pointer to another article, with its title in the same line or below.
    private mutating func takePointer(_ title: Range<Int>, _ text: Span<UInt8>) {
        if !title.isEmpty { return links.add(FieldText.clean(title, of: text)) }
        if bodyBytes == 0 { return }
        let items = takeItems(isPointer: true, text)
        add(items, text)
        if hasEnded { return }
        let rest = prospect()
        if isAboutOther(items, rest, text) { finishArticle() }
    }

    /// The heading of a list of titles, or a title in the same line.
    private mutating func takeList(_ title: Range<Int>, isRelated: Bool, _ text: Span<UInt8>) {
        if bodyBytes == 0 { return }
        if lines[next - 1].form == .labelled {
            if isRelated { links.add(FieldText.clean(title, of: text)) }
            return
        }
        let items = takeItems(isPointer: false, text)
        if isRelated { add(items, text) }
        if items.isEmpty || hasEnded { return }
        let rest = prospect()
        if !(rest.closesArticle || rest.bytes >= bodyBytes) || isAboutOther(items, rest, text) { finishArticle() }
    }

    /// Ends the article unless the larger part of the running text is still to come.
    private mutating func endArticle() {
        if bodyBytes == 0 || hasEnded { return }
        if Int(bytesAhead[next]) < bodyBytes { finishArticle() }
    }

    private mutating func add(_ items: [Range<Int>], _ text: Span<UInt8>) {
        for item in items {
            let line = text.extracting(item)
            links.add(FieldText.clean(item.lowerBound + LineShape.contentStart(of: line)..<item.upperBound, of: text))
        }
    }
}

extension DateTime {
    /// A date line's date.
    init?(reading: DateReading) {
        self.init(
            year: reading.date.year, month: reading.date.month, day: reading.date.day, hour: reading.time?.hour,
            minute: reading.time?.minute, second: reading.time?.second, offsetMinutes: reading.time?.utcOffsetMinutes)
    }
}
