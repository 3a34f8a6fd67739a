// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqPipelines

/// The fakes of these tests.
enum Fakes {
    static func registry() throws -> StageRegistry {
        try StageRegistry([
            StageList(
                "fakes", .source(FakePages.self), .source(FakeRecords.self), .transform(FakeParse.self),
                .transform(FakeLanguage.self), .transform(FakeTerms.self), .transform(FakeWhere.self),
                .transform(FakeLength.self), .transform(FakeRename.self), .transform(FakeRemove.self),
                .transform(FakeSet.self), .transform(FakeCount.self), .sink(FakeJSONL.self), .sink(FakeSQLite.self))
        ])
    }

    static let environment = [
        "WORKERS": "3", "OUT": "out", "PASSWORD": "hunter2-secret", "EMPTY": "", "LANGUAGE_ID": "ar",
    ]

    /// Checks a text against the fakes, in a folder `pipelines`.
    static func check(_ text: String, file: String = "p.yaml", set overrides: [String] = []) throws -> PipelineCheck {
        try check(Array(text.utf8), file: file, set: overrides)
    }

    static func check(_ bytes: [UInt8], file: String = "p.yaml", set overrides: [String] = []) throws -> PipelineCheck {
        PipelineFile.check(
            bytes, file: file, directory: "pipelines", overrides: overrides, registry: try registry(),
            environment: { environment[$0] })
    }

    /// The rendered findings of a text.
    static func findings(_ text: String, set overrides: [String] = []) throws -> String {
        Diagnostics.render(try check(text, set: overrides))
    }
}
