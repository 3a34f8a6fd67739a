// SPDX-License-Identifier: Apache-2.0

/// What a word may be for the rules that find entities.
struct EntityClasses: OptionSet, Sendable {
    let rawValue: UInt32

    /// A given name.
    static let given = EntityClasses(rawValue: 1)
    /// A given name that is a common word as well.
    static let weak = EntityClasses(rawValue: 1 << 1)
    /// عبد, which makes a name with the word behind it.
    static let abd = EntityClasses(rawValue: 1 << 2)
    /// A small word inside names: `bin`, `van`.
    static let particle = EntityClasses(rawValue: 1 << 3)
    /// A title, an office or a trade that stands before a name.
    static let title = EntityClasses(rawValue: 1 << 4)
    /// A verb of saying.
    static let say = EntityClasses(rawValue: 1 << 5)
    /// A word that is in no name of a person.
    static let stop = EntityClasses(rawValue: 1 << 6)
    /// وزارة.
    static let ministry = EntityClasses(rawValue: 1 << 7)
    /// Arabic: the first word of an organisation's name.
    static let head = EntityClasses(rawValue: 1 << 8)
    /// Arabic: such a word behind which any name may stand.
    static let openHead = EntityClasses(rawValue: 1 << 9)
    /// Arabic: such a word with the article.
    static let definiteHead = EntityClasses(rawValue: 1 << 10)
    /// Arabic: a kind of place behind which a name stands.
    static let geo = EntityClasses(rawValue: 1 << 11)
    /// Arabic: a kind of place that is no part of the name.
    static let geoWord = EntityClasses(rawValue: 1 << 12)
    /// English: the last word of an organisation's name.
    static let orgEnd = EntityClasses(rawValue: 1 << 13)
    /// English: an organisation's word with `of` behind it.
    static let orgHead = EntityClasses(rawValue: 1 << 14)
    /// English: the last word of a place's name.
    static let geoEnd = EntityClasses(rawValue: 1 << 15)
    /// English: the first word of a place's name.
    static let geoHead = EntityClasses(rawValue: 1 << 16)
    /// Part of a nationality of the gazetteer.
    static let nationality = EntityClasses(rawValue: 1 << 17)
    /// Part of an office of the gazetteer.
    static let office = EntityClasses(rawValue: 1 << 18)
    /// Part of a place of the gazetteer.
    static let place = EntityClasses(rawValue: 1 << 19)
    /// Part of an organisation of the gazetteer.
    static let organisation = EntityClasses(rawValue: 1 << 20)

    /// Arabic: an adjective of names that does not end as those of relation do.
    static let adjective = EntityClasses(rawValue: 1 << 21)
    /// Arabic: the first word of an organisation's name behind which two nouns may stand.
    static let chainHead = EntityClasses(rawValue: 1 << 22)

    /// All that a gazetteer knows.
    static let known: EntityClasses = [.nationality, .office, .place, .organisation]

    /// A class by its name in the table of words.
    static func named(_ name: Substring) -> EntityClasses {
        switch name {
        case "given": .given
        case "weak": .weak
        case "abd": .abd
        case "particle": .particle
        case "title": .title
        case "say": .say
        case "stop": .stop
        case "ministry": [.ministry, .head]
        case "head": .head
        case "openhead": [.head, .openHead]
        case "defhead": .definiteHead
        case "adj": .adjective
        case "chainhead": [.head, .chainHead]
        case "geo": .geo
        case "geoword": .geoWord
        case "orgend": .orgEnd
        case "orghead": .orgHead
        case "geoend": .geoEnd
        case "geohead": .geoHead
        default: []
        }
    }
}
