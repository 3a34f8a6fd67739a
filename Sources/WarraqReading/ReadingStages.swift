// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension StageList {
    /// The sources that read files and record formats.
    public static let reading = StageList(
        "WarraqReading", .source(FilesSource.self), .source(JSONLinesSource.self), .source(WARCSource.self))
}
