// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTagging

@Suite struct PatternValidatorTests {
    @Test(
        "accepts what is well-formed, in digits of any script",
        arguments: [
            (.luhn, ["4111 1111 1111 1111", "٤١١١ ١١١١ ١١١١ ١١١١", "490154203237518", "79927398713"]),
            (
                .iban,
                [
                    "GB82 WEST 1234 5698 7654 32", "DE89370400440532013000", "SA03 8000 0000 6080 1016 7519",
                    "gb82west12345698765432",
                ]
            ),
            (.isbn, ["978-3-16-148410-0", "0-306-40615-2", "080442957X", "٩٧٨-٣-١٦-١٤٨٤١٠-٠", "0 8044 2957 x"]),
            (.issn, ["0378-5955", "2434-561X", "۰۳۷۸-۵۹۵۵"]),
            (.email, ["a.b+c@example.org", "مثال@موقع.عرب", "x@xn--p1ai.xn--p1ai", "o'neil@a-b.co.uk"]),
            (.domain, ["example.org", "пример.рф", "例え.jp", "a.b.c.de"]),
            (
                .url,
                [
                    "https://example.org/a?b=c#d", "HTTP://пример.рф:8080", "ftp://1.2.3.4/x", "http://[::1]:80/",
                    "http://u:p@a.org/é",
                ]
            ),
            (.ipv4, ["1.2.3.4", "255.255.255.255", "0.0.0.0", "١٩٢.١٦٨.٠.١"]),
            (
                .ipv6,
                [
                    "::", "::1", "1::", "2001:db8::8a2e:370:7334", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4",
                    "1:2:3:4:5:6:1.2.3.4",
                ]
            ),
            (.phone, ["+964 770 123 4567", "(212) 555-0199", "٠٧٧٠١٢٣٤٥٦٧", "030/901820", "+44 (0)20 7946 0958"]),
        ] as [(PatternValidator, [String])])
    func accepted(validator: PatternValidator, texts: [String]) {
        for text in texts { #expect(validator.accepts(text), "\(text)") }
    }

    @Test(
        "refuses what is not",
        arguments: [
            (.luhn, ["4111 1111 1111 1112", "0000 0000 0000", "1234567", "41111111111111111111111", "4111a", "", "-"]),
            (
                .iban,
                [
                    "GB82 WEST 1234 5698 7654 33", "XX82WEST12345698765432", "GB00WEST12345698765432", "GB82", "",
                    "1234567890123456",
                ]
            ),
            (.isbn, ["978-3-16-148410-1", "0-306-40615-3", "977-3-16-148410-0", "X80442957X", "", "1234"]),
            (.issn, ["0378-5954", "0378-595", "X378-5955", "abcd-efgh"]),
            (.email, ["a@b", "@b.org", "a@", "a..b@c.org", ".a@b.org", "a b@c.org", "a@b@c", "a@1.2.3.4", "a@-b.org"]),
            (.domain, ["example", ".org", "a..b", "a_b.org", "1.2.3.4", "-a.org", "a.b"]),
            (
                .url,
                [
                    "example.org", "http://", "http://a", "https://exa mple.org", "javascript:alert(1)",
                    "http://a.org:99999", "http://[::1", "http://999.1.1.1",
                ]
            ),
            (.ipv4, ["1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", "1.2.3.", "a.b.c.d"]),
            (
                .ipv6,
                [
                    "", ":", "1:2:3", ":::", "1::2::3", "1:2:3:4:5:6:7:8:9", "g::1", "12345::", "1:2:3:4:5:6:7:8::",
                    "::1.2.3.256",
                ]
            ),
            (.phone, ["123456", "1234567890123456", "12+34567", "((1234567)", "12345a7", "1234567("]),
        ] as [(PatternValidator, [String])])
    func refused(validator: PatternValidator, texts: [String]) {
        for text in texts { #expect(!validator.accepts(text), "\(text)") }
    }

    @Test("takes texts of any length and kind", arguments: PatternValidator.allCases)
    func hostile(validator: PatternValidator) {
        for text in ["9", ":", ".", "@", "a.", "٣", "GB", "[", "\u{0}", "👩‍👩‍👧", "http://", "+", "()"] {
            for count in [1, 2, 3, 100_000] { _ = validator.accepts(String(repeating: text, count: count)) }
        }
    }

    @Test("a hit that fails is no tag")
    func stage() throws {
        let subject = "978-3-16-148410-0 and 978-3-16-148410-1"
        #expect(try hits(#"[\d-]{13,}"#, in: subject) { $0.validator = .isbn } == ["978-3-16-148410-0"])
    }
}
