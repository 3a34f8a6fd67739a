// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqFiles

/// A folder that is gone when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "warraq-sql-" + UUID().uuidString
        try FileSystem.makeDirectories(Path(path))
    }

    deinit { try? FileSystem.removeTree(Path(path)) }

    func file(_ name: String) -> String { path + "/" + name }

    /// What lies in the folder, hidden files included.
    var names: [String] { get throws { try FileSystem.names(in: Path(path)).map(\.text) } }
}
