// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// Notes SIGINT and SIGTERM, so that a run can stop in good order.
///
/// A second signal ends the process at once.
enum Interruption {
    private static let received = Atomic<Int32>(0)

    /// Begins to take note.
    static func watch() {
        // Made before a handler can need it.
        received.store(0, ordering: .relaxed)
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            unsafe sigaddset(&signals, number)
            signal(number) { number in
                Interruption.received.store(number, ordering: .relaxed)
                signal(number, SIG_DFL)
            }
        }
        // A program that starts this one from a thread of its own may have handed down that thread's mask.
        unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
    }

    /// The exit code for the signal that came, nil if none did.
    static var status: ExitStatus? {
        switch received.load(ordering: .relaxed) {
        case SIGINT: .interrupted
        case SIGTERM: .terminated
        default: nil
        }
    }
}
