// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqFiles

/// Writes bytes into a pipe on a thread of its own, in pieces of the given sizes.
final class ByteWriter: Sendable {
    private let thread: pthread_t

    private final class Work {
        let (path, bytes, sizes): (Path, [UInt8], [Int])
        init(_ path: Path, _ bytes: [UInt8], _ sizes: [Int]) {
            (self.path, self.bytes, self.sizes) = (path, bytes, sizes)
        }

        func run() {
            guard let file = try? AppendFile(appendingTo: path) else { return }
            var rest = bytes[...]
            for size in sizes where !rest.isEmpty {
                try? file.append(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
        }
    }

    init(_ path: Path, _ bytes: [UInt8], _ sizes: [Int] = [.max]) {
        var thread = pthread_t()
        // The thread takes over the one reference.
        let work = unsafe Unmanaged.passRetained(Work(path, bytes, sizes)).toOpaque()
        _ = unsafe pthread_create(
            &thread, nil,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
                }
                return nil
            }, work)
        self.thread = thread
    }

    func join() { _ = pthread_join(thread, nil) }
}
