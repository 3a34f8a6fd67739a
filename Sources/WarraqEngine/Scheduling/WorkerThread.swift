// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A thread of the engine's own: it may block, unlike those of the cooperative pool.
struct WorkerThread {
    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Stages may nest deep; address space costs nothing.
    private static let stackBytes = 16 << 20
    private let handle: pthread_t

    /// Starts a thread, or returns nil if the system has none to give.
    init?(_ run: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, WorkerThread.stackBytes)
        var handle = pthread_t()
        // The thread takes over the one reference that is made here.
        let body = unsafe Unmanaged.passRetained(Body(run))
        let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
            if let pointer = unsafe pointer { unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run() }
            return nil
        }
        guard unsafe pthread_create(&handle, &attributes, start, body.toOpaque()) == 0 else {
            unsafe body.release()
            return nil
        }
        self.handle = handle
    }

    /// Waits for the end of the thread.
    func join() { pthread_join(handle, nil) }
}
