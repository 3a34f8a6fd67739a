// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension StageList {
    /// The sinks that write databases.
    public static let sqlOutput = StageList("WarraqSQLOutput", .sink(SQLiteDatabase.self))
}
