// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// Decodes the values of records that the source has left as JSON.
struct JSONFieldCodec: ValueCodec {
    let mediaType = MediaType.json

    /// Deeper than any record that the source lets through.
    static let limits = JSONLimits(maxDepth: 1024, maxValues: .max)

    func decode(_ bytes: Bytes) -> Value {
        guard let value = try? JSONParser.parse(bytes.span, limits: Self.limits) else { return .null }
        return Value(value)
    }
}

extension Value {
    /// The value that a JSON value means; a number beyond 64 bits becomes a double, one beyond that its text.
    init(_ json: JSONValue) {
        switch json {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .string(let text): self = .string(text)
        case .number(let number):
            if let whole = number.int64 {
                self = .int(Int(whole))
            } else if let double = number.double {
                self = .double(double)
            } else {
                self = .string(number.text)
            }
        case .array(let elements): self = .array(elements.map(Value.init))
        case .object(let members): self = .object(Fields(members))
        }
    }
}

extension Fields {
    /// The members of an object; of equal keys the last value counts, at the place of the first.
    init(_ members: [JSONMember]) {
        self.init()
        var places: [String: Int] = [:]
        var kept: [JSONMember] = []
        for member in members {
            if let place = places[member.key] {
                kept[place].value = member.value
            } else {
                places[member.key] = kept.count
                kept.append(member)
            }
        }
        for member in kept { append(FieldName(rawValue: member.key), Value(member.value)) }
    }
}
