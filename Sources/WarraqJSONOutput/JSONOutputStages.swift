// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension StageList {
    /// The sinks that write JSON.
    public static let jsonOutput = StageList("WarraqJSONOutput", .sink(JSONLinesSink.self), .sink(JSONSink.self))
}
