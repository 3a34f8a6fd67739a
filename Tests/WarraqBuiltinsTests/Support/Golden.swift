// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Expected outputs, which change only under `WARRAQ_RECORD=1`.
enum Golden {
    static func expect(
        _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures").appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["WARRAQ_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let (ours, theirs) = (text.split(separator: "\n"), expected.split(separator: "\n"))
        let changes = ours.difference(from: theirs).map { change in
            switch change {
            case .insert(_, let line, _): "+ \(line)"
            case .remove(_, let line, _): "- \(line)"
            }
        }
        #expect(
            changes.isEmpty, "the format of pipeline files has changed; if that is meant, record it by WARRAQ_RECORD=1",
            sourceLocation: sourceLocation)
    }
}
