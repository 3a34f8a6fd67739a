// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing
import WarraqFiles
import WarraqTestSupport

extension TemporaryFolder {
    /// Makes a named pipe and returns its path.
    func pipe(_ name: Path) -> Path {
        let result = unsafe mkfifo((path / name).cString, 0o600)
        #expect(result == 0)
        return path / name
    }

    /// Sets the permissions of a file or folder.
    func permit(_ name: Path, _ mode: mode_t) {
        let result = unsafe chmod((path / name).cString, mode)
        #expect(result == 0)
    }

    /// The permissions of a file or folder.
    func permissions(_ name: Path) -> mode_t {
        var raw = stat()
        let result = unsafe stat((path / name).cString, &raw)
        #expect(result == 0)
        return raw.st_mode & 0o7777
    }

    /// Sets the size of a file and returns whether the system allowed it.
    func resize(_ name: Path, to size: Int) -> Bool {
        unsafe truncate((path / name).cString, off_t(size)) == 0
    }

    /// Makes a symbolic link.
    func link(_ name: Path, to target: String) {
        let result = unsafe symlink(target, (path / name).cString)
        #expect(result == 0)
    }
}

extension Path {
    var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

/// Whether permissions hold this user back; not so for the superuser, whose tests leave that part out and say so.
func permissionsApply(_ test: String) -> Bool {
    if geteuid() != 0 { return true }
    print("left out as root: \(test)")
    return false
}

/// Returns the code of the error that `body` throws.
func failure(_ body: () throws -> Void) -> FileError? {
    do {
        try body()
        return nil
    } catch {
        return error as? FileError
    }
}
