// SPDX-License-Identifier: Apache-2.0

import GRDB

/// Looks into a database that was written.
enum DatabaseCheck {
    /// How many documents it holds.
    static func documents(_ path: String) throws -> Int {
        try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "select count(*) from documents") ?? 0 }
    }
}
