// SPDX-License-Identifier: Apache-2.0

/// What an expression compares: something of the document, or a literal.
enum ExpressionOperand: Sendable, Hashable {
    case literal(Value)
    case field(FieldPath)
    case text
    case textWords
    case textBytes
    case id

    /// The operands that are no fields.
    static let builtIn: [String: ExpressionOperand] = [
        "text": .text, "text.words": .textWords, "text.bytes": .textBytes, "id": .id,
    ]

    /// The value in a document; nil where there is no such field.
    func value(in document: borrowing Document) -> Value? {
        switch self {
        case .literal(let value): value
        case .field(let path): path.value(in: document.fields)
        case .text: .string(document.text.string)
        case .textWords: .int(document.text.words.count)
        case .textBytes: .int(document.text.utf8Count)
        case .id: .string(document.id.description)
        }
    }

    /// Whether its value may be a text, as far as is known without the types of fields.
    var mayBeText: Bool {
        switch self {
        case .literal(.string), .field, .text, .id: true
        case .literal, .textWords, .textBytes: false
        }
    }

    var fieldName: FieldName? { if case .field(let path) = self { path.name } else { nil } }

    var readsText: Bool {
        switch self {
        case .text, .textWords, .textBytes: true
        case .literal, .field, .id: false
        }
    }
}

/// A dotted path: a field of that whole name, or a value inside a field that is a map.
struct FieldPath: Sendable, Hashable {
    let name: FieldName
    /// The ways to cut the name in two, the longest first part first.
    private let cuts: [Cut]

    private struct Cut: Sendable, Hashable {
        let head: FieldName
        let tail: FieldPath
    }

    /// How many parts a path may have.
    static let maxParts = 8

    init(_ name: String) {
        self.name = FieldName(rawValue: name)
        cuts = name.indices.reversed().filter { name[$0] == "." }.map {
            Cut(head: FieldName(rawValue: String(name[..<$0])), tail: FieldPath(String(name[name.index(after: $0)...])))
        }
    }

    /// The value, nil if there is none.
    func value(in fields: borrowing Fields) -> Value? {
        if let index = fields.index(of: name) { return fields.value(at: index) }
        for cut in cuts {
            guard let index = fields.index(of: cut.head), case .object(let inner) = fields.value(at: index) else {
                continue
            }
            if let value = cut.tail.value(in: inner) { return value }
        }
        return nil
    }
}
