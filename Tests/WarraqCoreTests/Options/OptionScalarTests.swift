// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("OptionScalar")
struct OptionScalarTests {
    @Test(
        "types plain scalars by the YAML 1.2 core schema",
        arguments: [
            ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .string("nULL")),
            ("true", .bool(true)), ("True", .bool(true)), ("TRUE", .bool(true)), ("tRue", .string("tRue")),
            ("false", .bool(false)), ("False", .bool(false)), ("FALSE", .bool(false)),
            ("no", .string("no")), ("yes", .string("yes")), ("on", .string("on")), ("off", .string("off")),
            ("n", .string("n")), ("y", .string("y")),
            ("0", .int(0)), ("-0", .int(0)), ("+12", .int(12)), ("-19", .int(-19)), ("007", .int(7)),
            ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
            ("9223372036854775808", .double(9_223_372_036_854_775_808)),
            ("0x3A", .int(58)), ("0xff", .int(255)), ("0o7", .int(7)), ("0o17", .int(15)),
            ("0x", .string("0x")), ("0o8", .string("0o8")), ("0xG", .string("0xG")), ("-0x3A", .string("-0x3A")),
            ("0x-5", .string("0x-5")), ("0x+5", .string("0x+5")), ("0o-7", .string("0o-7")), ("0b1", .string("0b1")),
            ("0.", .double(0)), ("-0.0", .double(-0.0)), (".5", .double(0.5)), ("+.5", .double(0.5)),
            ("+12e03", .double(12000)), ("-2E+05", .double(-200_000)), ("1.5e-3", .double(0.0015)),
            ("1e999", .double(.infinity)),
            (".inf", .double(.infinity)), ("+.INF", .double(.infinity)), ("-.Inf", .double(-.infinity)),
            ("inf", .string("inf")), ("Infinity", .string("Infinity")), ("nan", .string("nan")),
            (".", .string(".")), ("-.", .string("-.")), ("-", .string("-")), ("+", .string("+")),
            ("--1", .string("--1")),
            ("1e", .string("1e")), ("1e+", .string("1e+")), (".e5", .string(".e5")), ("e5", .string("e5")),
            ("1.2.3", .string("1.2.3")), ("1_000", .string("1_000")), ("1,5", .string("1,5")),
            ("190:20:30", .string("190:20:30")), ("2021-05-03", .string("2021-05-03")), ("12 ", .string("12 ")),
            ("0x1p3", .string("0x1p3")), ("٣", .string("٣")), ("نعم", .string("نعم")), ("1\u{0}", .string("1\u{0}")),
        ] as [(String, OptionScalar)])
    func plain(text: String, scalar: OptionScalar) {
        #expect(OptionScalar(text, .plain) == scalar)
        #expect(OptionScalar(text, .untyped) == scalar)
        #expect(OptionScalar(text, .quoted) == .string(text))
    }

    @Test("reads the three spellings of not-a-number", arguments: [".nan", ".NaN", ".NAN"])
    func notANumber(text: String) {
        guard case .double(let number) = OptionScalar(text, .plain) else {
            Issue.record("\(text) is no double")
            return
        }
        #expect(number.isNaN)
    }

    @Test("says what it is, for messages")
    func described() {
        let nodes: [OptionNode.Content] = [
            .scalar("", .plain), .scalar("true", .plain), .scalar("5", .plain), .scalar("0.5", .plain),
            .scalar("no", .plain), .scalar("5", .quoted), .list([]), .map([]),
        ]
        #expect(
            nodes.map { OptionNode($0).described } == [
                "nothing", "the truth value true", "the number 5", "the number 0.5", "the text 'no'", "the text '5'",
                "a list", "a map",
            ])
    }
}
