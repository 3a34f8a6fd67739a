// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqEncodings
import WarraqJSON

/// One line of the output.
struct Record {
    private let value: JSONValue

    init(_ line: Substring) throws { value = try JSONParser.parse(String(line)) }

    subscript(key: String) -> JSONValue? { value[key] }

    var text: String { value["text"]?.stringValue ?? "" }

    /// Looks each tag up in the text, and its origin in the file it came from.
    ///
    /// - Returns: How many tags there are.
    func expectTagsInPlace(sources: URL) throws -> Int {
        let uri = try #require(value["source"]?["uri"]?.stringValue)
        let file = uri.hasPrefix("/") ? URL(fileURLWithPath: uri) : sources.appendingPathComponent(uri)
        let (raw, utf8) = ([UInt8](try Data(contentsOf: file)), Array(text.utf8))
        let tags = value["tags"]?.arrayValue ?? []
        for tag in tags {
            let term = try #require(tag["text"]?.stringValue)
            let (start, end) = (tag["start"]?.int64Value ?? -1, tag["end"]?.int64Value ?? -1)
            try #require(start >= 0 && start < end && end <= utf8.count)
            #expect(String(decoding: utf8[Int(start)..<Int(end)], as: UTF8.self) == term)
            let origin = try #require(tag["origin"]?.arrayValue?.compactMap { $0.int64Value.map(Int.init) })
            try #require(origin.count == 2 && origin[0] < origin[1] && origin[1] <= raw.count)
            // The stages of the example change white space in names of places, and no letter.
            let source = decoded(Array(raw[origin[0]..<origin[1]]))
            #expect(words(of: source) == words(of: term), "\(uri) \(origin)")
        }
        return tags.count
    }

    /// Bytes of the file as text, in the encoding that the record names.
    private func decoded(_ bytes: [UInt8]) -> String {
        let encoding = value["encoding"]?.stringValue.flatMap(CharacterEncoding.init(label:)) ?? .utf8
        var utf8: [UInt8] = []
        _ = TextDecoder(encoding).decode(bytes.span, into: &utf8)
        return String(decoding: utf8, as: UTF8.self)
    }

    private func words(of text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
