// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("Value")
struct ValueTests {
    private static let day = DateTime("2024-04-13").map(Value.dateTime) ?? .null
    private static let samples: [Value] = [
        nil, true, false, 0, 1, 2, 3, 1.0, 0.5, "", "i1", "نص", "2024-04-13", day, [], [nil], [1], [[1]], ["1"],
        .object([:]), .object(["a": 1]), .object(["a": nil]), .object(["b": 1]),
    ]

    @Test(
        "stands in a field of its type",
        arguments: [
            (.bool, [true, nil]), (.int, [1, nil]), (.double, [1, 0.5, nil]), (.string, ["نص", nil]),
            (.dateTime, [day, "2024-04-13T09:30Z", nil]), (.array, [[1], [], nil]),
            (.object, [.object(["a": 1]), nil]), (.any, samples),
        ] as [(ValueType, [Value])])
    func accepted(type: ValueType, values: [Value]) {
        for value in values { #expect(type.accepts(value), "\(value)") }
    }

    @Test(
        "stands in no field of another type",
        arguments: [
            (.bool, [1, "true"]), (.int, [1.0, "1", true]), (.double, ["0.5", true]), (.string, [1, day, []]),
            (.dateTime, ["yesterday", 2024]), (.array, ["a", .object([:])]), (.object, [[], 1]),
        ] as [(ValueType, [Value])])
    func refused(type: ValueType, values: [Value]) {
        for value in values { #expect(!type.accepts(value), "\(value)") }
    }

    @Test("tells its type, and its type accepts it")
    func ownType() {
        for value in ValueTests.samples { #expect(value.type.accepts(value)) }
        #expect(ValueTests.samples.prefix(4).map(\.type) == [.any, .bool, .bool, .int])
    }

    @Test("has a stable hash that differs from that of every other value")
    func stableHash() {
        func hash(_ value: Value) -> Hash128 {
            var hash = StableHash()
            value.hash(into: &hash)
            return hash.finish()
        }
        for (index, value) in ValueTests.samples.enumerated() {
            for (other, second) in ValueTests.samples.enumerated() {
                #expect((hash(value) == hash(second)) == (index == other), "\(value) and \(second)")
            }
        }
        #expect(hash(.double(0.0)) == hash(.double(-0.0)))
    }
}
