// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// Reads the `tags` of Warraq's own records.
enum TagReader {
    private static let ownKeys: Set<String> = ["layer", "label", "start", "end", "text", "score", "origin"]

    /// The tags; nil if one of them does not fit the text, as when another program has changed it.
    static func tags(_ value: JSONSkimmed, _ bytes: Span<UInt8>, _ text: Text, offsets: OffsetUnit) -> [TextTag]? {
        // `[]`, as most records have.
        if value.range.count == 2 { return [] }
        guard
            let elements = try? JSONParser.parse(bytes.extracting(value.range), limits: JSONFieldCodec.limits)
                .arrayValue
        else { return nil }
        let map = OffsetMap(text, unit: offsets)
        var tags: [TextTag] = []
        tags.reserveCapacity(elements.count)
        for element in elements {
            guard let tag = tag(element, text, map) else { return nil }
            tags.append(tag)
        }
        return tags
    }

    private static func tag(_ value: JSONValue, _ text: Text, _ map: OffsetMap) -> TextTag? {
        guard let members = value.objectValue, let layer = value["layer"]?.stringValue,
            let label = value["label"]?.stringValue, let range = range(value, map),
            let marked = value["text"]?.stringValue, text.bytes(in: range).elementsEqual(marked.utf8)
        else { return nil }
        var tag = TextTag(layer: layer, label: label, utf8Range: range)
        if let score = value["score"], score != .null {
            guard let number = score.doubleValue else { return nil }
            tag.score = number
        }
        if let origin = value["origin"], origin != .null {
            guard origin.arrayValue?.count == 2,
                let range = OriginReader.range(origin[0]?.int64Value, origin[1]?.int64Value)
            else { return nil }
            tag.origin = range
        }
        tag.attributes = Fields(members.filter { !ownKeys.contains($0.key) })
        return tag
    }

    private static func range(_ value: JSONValue, _ map: OffsetMap) -> Range<Int>? {
        guard let start = value["start"]?.int64Value, let end = value["end"]?.int64Value, start <= end,
            let lower = map.utf8Offset(of: Int(start)), let upper = map.utf8Offset(of: Int(end))
        else { return nil }
        return lower..<upper
    }
}
