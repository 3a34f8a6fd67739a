// SPDX-License-Identifier: Apache-2.0

import WarraqEngine
import WarraqJSON

extension Accounts {
    /// The accounts for programs: `pipeline`, `outcome` (`completed`, `up_to_date`, `interrupted`, `stopped`), `seconds`, `limit`,
    /// `resumed_from` and the `ledger`; indented, with a line end.
    static func json(_ report: RunReport, name: String) -> String {
        let outcome =
            switch report.outcome {
            case .completed: "completed"
            case .upToDate: "up_to_date"
            case .interrupted: "interrupted"
            case .stopped: "stopped"
            }
        let seconds = JSONNumber((report.seconds * 1000).rounded() / 1000).map(JSONValue.number) ?? .null
        return JSONValue.object([
            JSONMember("pipeline", .string(name)), JSONMember("outcome", .string(outcome)),
            JSONMember("seconds", seconds),
            JSONMember("limit", report.limit.map { .number(JSONNumber(Int64($0))) } ?? .null),
            JSONMember("resumed_from", .number(JSONNumber(Int64(report.resumedFrom)))),
            JSONMember("ledger", report.ledger.json),
        ]).text(pretty: true) + "\n"
    }
}
