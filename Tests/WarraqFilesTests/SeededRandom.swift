// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqFiles

/// Random numbers that can be had again: the seed is printed, and `WARRAQ_SEED` sets it.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(function: String = #function) {
        let given = environment("WARRAQ_SEED").flatMap { UInt64($0) }
        state = given ?? UInt64.random(in: 0 ... .max)
        print("\(function): WARRAQ_SEED=\(state)")
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

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
