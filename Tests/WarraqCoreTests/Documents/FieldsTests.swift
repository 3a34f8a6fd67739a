// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport
import WarraqTesting

@Suite("Fields")
struct FieldsTests {
    /// Decodes `<text>` to a string and digits to a number.
    struct Codec: ValueCodec {
        let mediaType: MediaType = "test/angles"

        func decode(_ bytes: Bytes) -> Value {
            let text = String(decoding: bytes, as: UTF8.self)
            return Int(text).map(Value.int) ?? .string(String(text.dropFirst().dropLast()))
        }
    }

    /// `title: <كتاب>`, `pages: 12`, in a record that is a slice of a larger block.
    private func encoded() -> Fields {
        let block = Array("xxxx<كتاب>12".utf8)
        let record = block[4...]
        var fields = Fields(record: record, codec: Codec(), capacity: 2)
        fields.appendEncoded("title", range: 4..<14)
        fields.appendEncoded("pages", range: 14..<16)
        return fields
    }

    @Test("keep the order in which names came, and change values in place")
    func order() {
        var fields: Fields = ["b": 1, "ا": "أول", "a": nil]
        fields["b"] = 2
        fields["z"] = []
        #expect(fields.names == ["b", "ا", "a", "z"])
        #expect(fields["b"] == 2)
        #expect(fields["a"] == .some(.null))
        #expect(fields["absent"] == nil)
        #expect((fields.count, fields.isEmpty, Fields().isEmpty) == (4, false, true))
    }

    @Test("lose a field that is set to nil, and no other")
    func removal() {
        var fields: Fields = ["a": 1, "b": 2, "c": 3]
        fields["b"] = nil
        fields["absent"] = nil
        #expect(fields == ["a": 1, "c": 3])
        fields["b"] = 4
        #expect(fields.names == ["a", "c", "b"])
        #expect(fields["c"] == 3)
    }

    @Test("take the later value of a literal that gives a name twice")
    func literal() {
        let fields: Fields = ["a": 1, "b": 2, "a": 3]
        #expect(fields == ["a": 3, "b": 2])
    }

    @Test("decode values of a record when they are asked for")
    func encodedValues() {
        let fields = encoded()
        #expect(fields["title"] == "كتاب")
        #expect(fields["pages"] == 12)
        #expect(fields == ["title": "كتاب", "pages": 12])
        #expect(fields.hashValue == (["title": "كتاب", "pages": 12] as Fields).hashValue)
    }

    @Test("lend the bytes of encoded values to a sink of the same format only")
    func lending() {
        let fields = encoded()
        #expect(fields.encodedValue(at: 1, as: "test/angles").map(Array.init) == Array("12".utf8))
        #expect(fields.encodedValue(at: 1, as: .json) == nil)
        #expect(fields.encodedRange(at: 0) == 0..<10)
        #expect(fields.encodedRecord(as: "test/angles")?.count == 12)
        #expect(fields.encodedRecord(as: .json) == nil)
        #expect((["a": 1] as Fields).encodedValue(at: 0, as: "test/angles") == nil)
    }

    @Test("hold decoded beside encoded values")
    func mixed() {
        var fields = encoded()
        fields["pages"] = 13
        fields["site"] = "example.org"
        #expect(fields == ["title": "كتاب", "pages": 13, "site": "example.org"])
        #expect(fields.encodedValue(at: 1, as: "test/angles") == nil)
        #expect(fields.encodedRange(at: 1) == nil)
        fields.setEncoded(at: 1, range: 14..<15)
        #expect(fields["pages"] == 1)
    }

    @Test("rename in place; a field that had the name goes")
    func rename() {
        var fields = encoded()
        fields["site"] = "example.org"
        fields.rename("pages", to: "count")
        #expect(fields.names == ["title", "count", "site"])
        #expect(fields["count"] == 12)
        fields.rename("site", to: "title")
        #expect(fields == ["count": 12, "title": "example.org"])
        fields.rename("absent", to: "count")
        fields.rename("count", to: "count")
        #expect(fields == ["count": 12, "title": "example.org"])
    }

    @Test("differ when the order differs")
    func equality() {
        #expect((["a": 1, "b": 2] as Fields) != ["b": 2, "a": 1])
        #expect((["a": 1] as Fields) != ["a": 1, "b": nil])
    }

    @Test("do what an array of pairs does, whatever the steps")
    func model() {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            var fields = encoded()
            var model: [(FieldName, Value)] = [("title", "كتاب"), ("pages", 12)]
            for step in 0..<60 {
                let names: [FieldName] = ["title", "pages", "a", "b", "ج"]
                let (name, other) = (names[Int(random.next() % 5)], names[Int(random.next() % 5)])
                switch random.next() % 3 {
                case 0:
                    fields[name] = .int(step)
                    if let place = model.firstIndex(where: { $0.0 == name }) {
                        model[place].1 = .int(step)
                    } else {
                        model.append((name, .int(step)))
                    }
                case 1:
                    fields[name] = nil
                    model.removeAll { $0.0 == name }
                default:
                    fields.rename(name, to: other)
                    if name != other, model.contains(where: { $0.0 == name }) {
                        model.removeAll { $0.0 == other }
                        for place in model.indices where model[place].0 == name { model[place].0 = other }
                    }
                }
                let pairs = (0..<fields.count).map { (fields.name(at: $0), fields.value(at: $0)) }
                #expect(pairs.elementsEqual(model, by: ==), "seed \(seed)")
            }
        }
    }
}
