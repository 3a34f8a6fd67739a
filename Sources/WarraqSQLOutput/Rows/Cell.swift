// SPDX-License-Identifier: Apache-2.0

/// One value of a row, ready to be bound to a statement.
enum Cell: Sendable, Hashable {
    case null
    case integer(Int)
    case real(Double)
    /// UTF-8 in the bytes of the batch.
    case text(start: Int, count: Int)
}
