// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("RecordLayout")
struct RecordLayoutTests {
    @Test("puts fields of one prefix side by side, in the order of the first of them")
    func groups() {
        let layout = RecordLayout(
            fields: [
                RecordLayout.Field("quality.words", .int), RecordLayout.Field("title", .string),
                RecordLayout.Field("quality.share", .double), RecordLayout.Field("عنوان.فرعي", .string),
                RecordLayout.Field("quality", .any), RecordLayout.Field("qualit", .any),
            ], hasExtra: false, hasOrigins: true)
        #expect(
            layout.fields.map(\.name.rawValue)
                == ["quality.words", "quality.share", "quality", "title", "عنوان.فرعي", "qualit"])
        #expect(layout.hasOrigins && !layout.hasExtra)
    }

    @Test("of two declarations of a name the first counts")
    func repetition() {
        let layout = RecordLayout(
            fields: [RecordLayout.Field("a", .int), RecordLayout.Field("b", .any), RecordLayout.Field("a", .string)],
            hasExtra: true, hasOrigins: false)
        #expect(layout.fields == [RecordLayout.Field("a", .int), RecordLayout.Field("b", .any)])
    }
}
