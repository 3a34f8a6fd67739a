// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqCLI

@Suite struct ProgressLineTests {
    @Test("shows documents, speed, losses, share and time left")
    func full() {
        let progress = Ledgers.progress(
            read: 12_345, bytes: 50_000_000, rejected: 1007, total: 200_000_000, seconds: 10)
        #expect(ProgressLine.text(progress) == "12,345 documents  5.0 MB/s  1,007 dropped, 0 failed  25 %  0:30 left")
    }

    @Test("speed and time left are those of this part of an interrupted run")
    func resumed() {
        let progress = Ledgers.progress(
            read: 10, bytes: 150_000_000, total: 200_000_000, resumed: 100_000_000, seconds: 10)
        #expect(ProgressLine.text(progress) == "10 documents  5.0 MB/s  0 dropped, 0 failed  75 %  0:10 left")
    }

    @Test("without a total there is no share; at the start there is no time left")
    func unknown() {
        #expect(
            ProgressLine.text(Ledgers.progress(read: 1, bytes: 2_000_000, seconds: 1))
                == "1 documents  2.0 MB/s  0 dropped, 0 failed")
        #expect(
            ProgressLine.text(Ledgers.progress(read: 0, bytes: 0, total: 5, seconds: 0))
                == "0 documents  0.0 MB/s  0 dropped, 0 failed  0 %")
        #expect(
            ProgressLine.text(Ledgers.progress(read: 0, bytes: 0, total: 0, seconds: 0))
                == "0 documents  0.0 MB/s  0 dropped, 0 failed")
    }

    @Test("a limit counts where it is reached before the end of the input")
    func limit() {
        let progress = Ledgers.progress(read: 50, bytes: 1_000_000, total: 200_000_000, seconds: 1)
        #expect(
            ProgressLine.text(progress, limit: 100) == "50 documents  1.0 MB/s  0 dropped, 0 failed  50 %  0:01 left")
    }

    @Test("input that grew does not pass 100 %")
    func grown() {
        let progress = Ledgers.progress(read: 5, bytes: 300, total: 200, seconds: 1)
        #expect(ProgressLine.text(progress).hasSuffix("100 %  0:00 left"))
    }

    @Test(
        "a narrow terminal keeps what matters most",
        arguments: [
            (80, "1,234,567 documents  123.0 MB/s  98,765 dropped, 0 failed  50 %  0:10 left"),
            (55, "1,234,567 documents  123.0 MB/s  50 %  0:10 left"), (40, "1,234,567 documents  50 %  0:10 left"),
            (32, "1,234,567 documents  0:10 left"), (20, "0:10 left"), (4, "0:10"), (0, ""),
        ])
    func narrow(width: Int, text: String) {
        let progress = Ledgers.progress(
            read: 1_234_567, bytes: 1_230_000_000, rejected: 98_765, total: 2_460_000_000, seconds: 10)
        #expect(ProgressLine.text(progress, width: width) == text)
    }
}
