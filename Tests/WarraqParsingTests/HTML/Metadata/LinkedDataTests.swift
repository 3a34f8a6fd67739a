// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqParsing

@Suite("JSON-LD as it is found")
struct LinkedDataTests {
    @Test(
        "is read however it is broken",
        arguments: [
            #"{"@type":"NewsArticle","headline":"A b","author":{"name":"Jane Doe"}}"#,
            #"<!-- {"@type":"NewsArticle","headline":"A b","author":{"name":"Jane Doe"}} -->"#,
            "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"A b\",\"author\":{\"name\":\"Jane Doe\"}}\n//]]>",
            #"/* <![CDATA[ */ {"@type":"NewsArticle","headline":"A b","author":"Jane Doe"} /* ]]> */"#,
            #"{"@type":"NewsArticle","headline":"A b",,"author":["Jane Doe",],}"#,
            #"{"@type":"NewsArticle" "headline":"A b" "author":"Jane Doe"}"#,
            "{\"@type\":\"NewsArticle\",\"headline\":\"A\n b\",\"author\":\"Jane\tDoe\"}",
            #"{"@type":"NewsArticle","headline":"A b","author":"Jane Doe""#,
            #"{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Doe"},"headline":"A b","articleBody":"cut of"#,
            #"[{"@type":"WebSite","name":"S"},{"@type":"NewsArticle","headline":"A b","author":"Jane Doe"}]"#,
            #"{"@type":"WebSite","name":"S"}{"@type":"NewsArticle","headline":"A b","author":"Jane Doe"};"#,
            #"{"@graph":[{"@type":"Person","@id":"_:j","name":"Jane Doe"},{"@type":["Thing","NewsArticle"],"headline":"A b","#
                + #""author":{"@id":"_:j"}}]}"#,
            #"{"@type":"https://schema.org/NewsArticle","headline":"A b","author":{"givenName":"Jane","familyName":"Doe"}}"#,
            #"{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A b","author":[{"name":"Jane Doe"}]}}"#,
            #"{@type:"NewsArticle",headline:"A b",author:"Jane Doe"}"#,
            #"{"@type":"NewsArticle","headline":"A\u0020b","author":"J\u0061ne Doe","x":"\q \u12"}"#,
            #"{"@type":"NewsArticle","headline":"A &#98;","author":"Jane&nbsp;Doe"}"#,
            #"]}{"a":"b"}]{"@type":"NewsArticle","headline":"A b","author":"Jane Doe"}"#,
        ])
    func broken(json: String) throws {
        let page = try metadata(head: linked(json))
        #expect(page.title == "A b")
        #expect(page.authors == ["Jane Doe"])
        #expect(page.source("authors") == "json-ld")
    }

    @Test("has quotes in its strings that nobody escaped")
    func quotes() throws {
        let json = #"{"@type":"NewsArticle","headline":"The "big" storm, "once more"","author":"Jane "Jo" Doe","x":1}"#
        let page = try metadata(head: linked(json))
        #expect(page.title == #"The "big" storm, "once more""#)
        #expect(page.authors == [#"Jane "Jo" Doe"#])
    }

    @Test("of one block does not hide that of another")
    func blocks() throws {
        let head = linked("{{{{ broken") + linked(#"{"@type":"NewsArticle","headline":"A b"}"#)
        #expect(try metadata(head: head).title == "A b")
    }

    @Test("of many articles is the page's own one's, told by its title")
    func list() throws {
        let all = (0..<10).map {
            #"{"@type":"NewsArticle","headline":"Story number \#($0) here","author":"Person \#($0 > 4 ? "B" : "A")"}"#
        }
        let json = linked("[" + all.joined(separator: ",") + "]")
        #expect(try metadata(head: "<title>Story number 7 here | X</title>" + json).authors == ["Person B"])
        #expect(try metadata(head: "<title>Front page</title>" + json).authors.isEmpty)
    }

    @Test("is kept to its bounds")
    func bounds() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(LinkedTape(Array(deep.utf8)).nodes.count <= LinkedParser.maxDepth + 1)
        let objects = String(repeating: #"{"author":"#, count: 100_000)
        #expect(LinkedTape(Array(objects.utf8)).nodes.count <= LinkedParser.maxDepth + 1)
        let many = "[" + String(repeating: #""a","#, count: 100_000)
        #expect(LinkedTape(Array(many.utf8)).nodes.count <= LinkedParser.maxNodes)
        let quotes = String(repeating: "\"", count: 300_000)
        #expect(LinkedTape(Array(quotes.utf8)).nodes.count <= LinkedParser.maxNodes)
        let blanks = "{\"a\":\"" + String(repeating: "\"    \u{1}", count: 100_000)
        #expect(LinkedTape(Array(blanks.utf8)).nodes.count <= LinkedParser.maxNodes)
    }

    @Test("reads all that is JSON as JSON")
    func valid() {
        let tape = LinkedTape(
            Array(#"{"name":["x",{"url":"\"q\\"},-1.5e3,true,null],"headline":"","author":"é\ud83d\ude00"}"#.utf8))
        #expect(tape.roots.count == 1)
        let names = tape.value(.name, of: tape.roots[0]).map { tape.elements(of: $0) } ?? []
        #expect(names.map { tape.text(of: $0) } == ["x", nil, "-1.5e3", nil, nil])
        #expect(names.count > 1 && tape.text(.url, of: names[1]) == #""q\"#)
        #expect(tape.text(.headline, of: tape.roots[0]) == nil)
        #expect(tape.text(.author, of: tape.roots[0]) == "é😀")
        #expect(tape.text(.section, of: tape.roots[0]) == nil)
    }
}
