// SPDX-License-Identifier: Apache-2.0

/// What an entity is.
enum EntityKind: String {
    case person, organisation, place
}

/// By what an entity was found.
enum EntityRule: String {
    /// A gazetteer has it.
    case gazetteer
    /// A title, an office or a trade stands before it.
    case title
    /// It begins with a given name.
    case given
    /// A verb of saying stands beside it.
    case saying
    /// A word for its kind is part of it, or stands before it.
    case trigger
    /// A person of this surname was named in full elsewhere in the document.
    case surname
}

/// An entity in a text, by its words.
struct Entity {
    let kind: EntityKind
    let rule: EntityRule
    /// Indices of its words.
    let tokens: Range<Int>
    /// Its bytes.
    var range: Range<Int>
    /// The row of the gazetteer, -1 if it is from none.
    var row = -1
    /// The person that a surname stands for, as an index of entities.
    var namesake = -1
}
