// SPDX-License-Identifier: Apache-2.0

/// What Warraq makes of the cases that RFC 8259 leaves to the parser, and why.
enum FreeCases {
    struct Decision {
        /// `accepted` or the code of the error.
        let outcome: String
        let reason: String
    }

    static let table: [String: Decision] = {
        var table: [String: Decision] = [:]
        for (outcome, reason, names) in decisions {
            for name in names { table["i_\(name).json"] = Decision(outcome: outcome, reason: reason) }
        }
        return table
    }()

    private static let decisions: [(outcome: String, reason: String, names: [String])] = [
        (
            "accepted", "numbers are kept as text; only who asks for a machine number learns that there is none",
            [
                "number_double_huge_neg_exp", "number_huge_exp", "number_neg_int_huge_exp",
                "number_pos_double_huge_exp", "number_real_neg_overflow", "number_real_pos_overflow",
                "number_real_underflow", "number_too_big_neg_int", "number_too_big_pos_int",
                "number_very_big_negative_int",
            ]
        ),
        (
            "lone-surrogate", "half a pair has no UTF-8; replaced by U+FFFD, two different records would become equal",
            [
                "object_key_lone_2nd_surrogate", "string_1st_surrogate_but_2nd_missing",
                "string_1st_valid_surrogate_2nd_invalid", "string_incomplete_surrogate_and_escape_valid",
                "string_incomplete_surrogate_pair", "string_incomplete_surrogates_escape_valid",
                "string_invalid_lonely_surrogate", "string_invalid_surrogate", "string_inverted_surrogates_U+1D11E",
                "string_lone_second_surrogate",
            ]
        ),
        (
            "invalid-utf8", "JSON is UTF-8; whoever reads a file may repair it first and count that",
            [
                "string_UTF-8_invalid_sequence", "string_UTF8_surrogate_U+D800", "string_invalid_utf-8",
                "string_iso_latin_1", "string_lone_utf8_continuation_byte", "string_not_in_unicode_range",
                "string_overlong_sequence_2_bytes", "string_overlong_sequence_6_bytes",
                "string_overlong_sequence_6_bytes_null", "string_truncated-utf-8",
            ]
        ),
        (
            "invalid-utf8", "RFC 8259 took UTF-16 out; a file in it is decoded before",
            ["string_UTF-16LE_with_BOM", "string_utf16BE_no_BOM", "string_utf16LE_no_BOM"]
        ),
        ("too-deep", "the limit for nesting is 128 unless set", ["structure_500_nested_arrays"]),
        (
            "unexpected-byte", "the mark belongs to a file, not to JSON; whoever opens the file takes it off",
            ["structure_UTF-8_BOM_empty_object"]
        ),
    ]

    /// What is kept of the inputs on which parsers differ: the text written again, or the code of the error.
    static let transforms: [String: String] = [
        "number_-9223372036854775808.json": "[-9223372036854775808]",
        "number_-9223372036854775809.json": "[-9223372036854775809]",
        "number_1.0.json": "[1.0]",
        "number_1.000000000000000005.json": "[1.000000000000000005]",
        "number_1000000000000000.json": "[1000000000000000]",
        "number_10000000000000000999.json": "[10000000000000000999]",
        "number_1e-999.json": "[1E-999]",
        "number_1e6.json": "[1E6]",
        "number_9223372036854775807.json": "[9223372036854775807]",
        "number_9223372036854775808.json": "[9223372036854775808]",
        "object_key_nfc_nfd.json": "{\"\u{E9}\":\"NFC\",\"e\u{301}\":\"NFD\"}",
        "object_key_nfd_nfc.json": "{\"e\u{301}\":\"NFD\",\"\u{E9}\":\"NFC\"}",
        "object_same_key_different_values.json": #"{"a":1,"a":2}"#,
        "object_same_key_same_value.json": #"{"a":1,"a":1}"#,
        "object_same_key_unclear_values.json": #"{"a":0,"a":-0}"#,
        "string_1_escaped_invalid_codepoint.json": "lone-surrogate",
        "string_1_invalid_codepoint.json": "invalid-utf8",
        "string_2_escaped_invalid_codepoints.json": "lone-surrogate",
        "string_2_invalid_codepoints.json": "invalid-utf8",
        "string_3_escaped_invalid_codepoints.json": "lone-surrogate",
        "string_3_invalid_codepoints.json": "invalid-utf8",
        "string_with_escaped_NULL.json": #"["A\u0000B"]"#,
    ]
}
