// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Documents as they reach sinks: with fields of every type, tags and origins, over the texts of ``ContractTexts``.
///
/// ```swift
/// let encoder = sink.makeEncoder(RecordDocuments.layout)
/// ```
public enum RecordDocuments {
    /// The fields that ``all`` have: one of each type, two that nest, and undeclared ones.
    public static let layout = RecordLayout(
        fields: [
            RecordLayout.Field("title", .string), RecordLayout.Field("published", .dateTime),
            RecordLayout.Field("pages", .int), RecordLayout.Field("price", .double), RecordLayout.Field("sold", .bool),
            RecordLayout.Field("links", .array), RecordLayout.Field("binding", .object),
            RecordLayout.Field("quality.words", .int), RecordLayout.Field("quality.share", .double),
        ], hasExtra: true, hasOrigins: true)

    /// Documents of all short texts, each under an id of its own.
    public static var all: [Document] {
        ContractTexts.all.filter { !$0.isLong }.enumerated().map { document($1, $0) }
    }

    /// A document that a sink must refuse or take whole: its declared fields hold values of other types.
    public static var mistyped: Document {
        var document = Document(id: "mistyped", text: "حقول من نوع آخر")
        document.fields = ["title": .object(["ar": "عنوان"]), "pages": "many", "published": .int(7), "links": true]
        return document
    }

    private static func document(_ sample: ContractTexts.Sample, _ number: Int) -> Document {
        let provenance = ContractDocuments.Provenance.allCases[number % 3]
        var document = ContractDocuments.document(sample, provenance, isTagged: number % 2 == 0)
        document.fields["title"] = .string("\(sample.name): \(sample.text.prefix(20))")
        if number % 3 == 0 { return document }
        document.fields["quality.words"] = .int(document.text.words.count)
        document.fields["pages"] = .int([0, -1, Int.max, Int.min][number % 4])
        document.fields["price"] = .double([0.1, -0.0, 1e300, .infinity][number % 4])
        document.fields["sold"] = number % 4 == 1 ? .null : .bool(number % 2 == 0)
        document.fields["published"] = DateTime("2021-05-03T09:30+03:00").map(Value.dateTime)
        document.fields["links"] = [.string(sample.text), .null, .array([]), .object(["a": 1])]
        document.fields["binding"] = .object(["جلد": .string("leather"), "n": .double(0.5)])
        document.fields["undeclared"] = .string(sample.text)
        return document
    }
}
