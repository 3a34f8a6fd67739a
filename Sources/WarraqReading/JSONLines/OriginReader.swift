// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// Reads the `source` of Warraq's own records.
enum OriginReader {
    /// The origin, nil if the value is not what Warraq writes.
    static func origin(_ value: JSONSkimmed, _ bytes: Span<UInt8>) -> Origin? {
        guard value.kind == .object,
            let source = try? JSONParser.parse(bytes.extracting(value.range), limits: JSONFieldCodec.limits),
            let uri = source["uri"]?.stringValue, let range = range(source)
        else { return nil }
        guard let listed = source["layers"] else { return Origin(uri: uri, range: range) }
        var layers: [Origin.Layer] = []
        for element in listed.arrayValue ?? [] {
            guard let codec = element["codec"]?.stringValue, let range = self.range(element) else { return nil }
            layers.append(Origin.Layer(codec: codec, range: range))
        }
        return Origin(uri: uri, range: range, layers: layers)
    }

    private static func range(_ object: JSONValue) -> Range<Int>? {
        range(object["start"]?.int64Value, object["end"]?.int64Value)
    }

    /// A range of offsets, nil if they are absent, negative or the wrong way round.
    static func range(_ start: Int64?, _ end: Int64?) -> Range<Int>? {
        guard let start, let end, start >= 0, start <= end else { return nil }
        return Int(start)..<Int(end)
    }
}
