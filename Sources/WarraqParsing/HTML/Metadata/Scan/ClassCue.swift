// SPDX-License-Identifier: Apache-2.0

/// What a word of a `class`, `id` or `data-` attribute says about an element.
///
/// Class names are English in nearly all scripts; some sites write them in their own language.
struct ClassCue: OptionSet, Sendable {
    let rawValue: UInt16

    static let author = ClassCue(rawValue: 1)
    static let byline = ClassCue(rawValue: 2)
    static let date = ClassCue(rawValue: 4)
    static let published = ClassCue(rawValue: 8)
    static let modified = ClassCue(rawValue: 16)
    /// The element belongs to other articles, or to the site.
    static let foreign = ClassCue(rawValue: 32)
    /// A portrait, a link list or a biography: names stand in it, but not the name alone.
    static let aside = ClassCue(rawValue: 64)
    static let entry = ClassCue(rawValue: 128)
    static let name = ClassCue(rawValue: 256)
    static let hidden = ClassCue(rawValue: 512)
    static let user = ClassCue(rawValue: 1024)
    /// The element belongs to comments of readers.
    static let comments = ClassCue(rawValue: 2048)

    private static let entries: [(words: String, value: ClassCue)] = [
        ("author authors autor autores auteur auteurs autorin autore autoren verfasser yazar writer writers", .author),
        ("authorname authorsname articleauthor authored reporter reporters journalist columnist redakteur", .author),
        ("contributor contributors creator kirjoittaja forfatter skribent penulis tacgia zuozhe", .author),
        ("byline bylines byl signature firma pyline bylinename postedby writtenby bylinetext credit credits", .byline),
        ("date datetime dateline datum fecha data tarih timestamp datestamp time tanggal ngay", .date),
        ("published publish publication pubdate pubtime publishdate publishtime posted postdate", .published),
        ("datepublished releasedate articledate entrydate createdate created veroeffentlicht publicado", .published),
        ("parution pubtimes publicationdate firstpublished newsdate", .published),
        ("updated update modified datemodified lastmodified lastupdated edited aktualisiert actualizado", .modified),
        ("comment comments commentlist disqus reply replies respond", .comments),
        ("related recommended recommend", .foreign),
        ("sidebar widget widgets footer nav menu navbar breadcrumb breadcrumbs newsletter promo teaser", .foreign),
        ("trending popular mostread carousel sponsored advert advertisement ad ads cookie consent", .foreign),
        ("avatar image img photo picture bio biography description social follow links", .aside),
        ("entry post article story news single content hentry", .entry),
        ("name fn", .name), ("hidden visuallyhidden", .hidden),
        ("user username member poster op", .user),
    ]
    private static let table = WordTable<ClassCue>(entries)

    /// Whether some word begins with two letters, by five bits of each.
    static let beginnings: [Bool] = {
        var result = [Bool](repeating: false, count: 1024)
        for word in entries.flatMap({ $0.words.split(separator: " ") }) {
            result[beginning(word.utf8.first ?? 0, word.utf8.dropFirst().first ?? 0)] = true
        }
        return result
    }()

    @inline(__always)
    private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) << 5 | Int(second & 31)
    }

    /// What the words of an attribute's value say together; words end at other bytes than letters and at inner capitals.
    ///
    /// - Complexity: O(bytes); the first 200 are read.
    static func read(_ value: Span<UInt8>) -> ClassCue {
        var cues: ClassCue = []
        let end = min(value.count, 200)
        var start = 0
        while start < end {
            guard isLetter(value[start]) else {
                start &+= 1
                continue
            }
            var next = start &+ 1
            while next < end, isLetter(value[next]), !isCapital(value[next]) || isCapital(value[next &- 1]) {
                next &+= 1
            }
            if next &- start > 1, beginnings[beginning(value[start], value[start &+ 1])],
                let cue = table[value.extracting(start..<next)]
            {
                cues.formUnion(cue)
            }
            start = next
        }
        return cues
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    @inline(__always)
    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
