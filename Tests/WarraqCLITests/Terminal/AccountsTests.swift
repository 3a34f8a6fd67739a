// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON

@testable import WarraqCLI
@testable import WarraqEngine

@Suite struct AccountsTests {
    @Test("every stage, sink and reason has its figures, and the balance is shown")
    func completed() {
        #expect(
            Accounts.text(Ledgers.report(.completed), name: "أخبار") == """
                أخبار: complete in 2.50 s, 1.2 MB read

                  stage           in    out  dropped  failed
                  files        1,000    998        0       2  unreadable 2
                  split.parts    998  1,004        0       0  passed by 3, split 3
                  فلتر         1,004  1,002        2       0  too_short 1, طويل 1, tags.lost 12

                  sink                written  failed
                  jsonl                 1,000       0  passed by 1
                  sqlite                1,001       1  refused 1
                  rejected (rejects)        5       0

                  read 1,000 + created 9 = written 1,001 + dropped 2 + failed 3 + split 3
                  3 documents failed: the rejects have them with stage and reason

                """)
        #expect(Ledgers.full.isBalanced)
    }

    @Test("an interrupted and a resumed run say how it goes on")
    func interrupted() {
        let text = Accounts.text(Ledgers.report(.interrupted, resumedFrom: 5852), name: "news")
        #expect(
            text.hasPrefix(
                "news: interrupted, going on after the first 5,852 records of an interrupted run; the same command goes on"
                    + " from the last cut point\n"))
    }

    @Test("a limit is in the headline where it was reached")
    func limit() {
        var report = Ledgers.report(.completed)
        report.limit = 1000
        #expect(
            Accounts.text(report, name: "news")
                .hasPrefix("news: complete for the first 1,000 records (--limit 1000) in 2.50 s, 1.2 MB read\n"))
        report.limit = 1
        #expect(Accounts.text(report, name: "news").hasPrefix("news: complete for the first record (--limit 1) in"))
        report.limit = 1001
        #expect(Accounts.text(report, name: "news").hasPrefix("news: complete in 2.50 s"))
    }

    @Test("a run that was stopped says where the rejects are")
    func stopped() {
        let text = Accounts.text(Ledgers.report(.stopped), name: "news")
        #expect(text.hasPrefix("news: stopped by an error; the same command goes on from the last cut point\n"))
        #expect(text.contains("rejects stand in '.NAME.partial' beside the place of NAME\n"))
    }

    @Test("stages that do what they do not declare are named")
    func undeclared() {
        var ledger = Ledgers.full
        ledger.stages[1].undeclared = ["drops for the reason 'loud'": 2]
        #expect(
            Accounts.text(Ledgers.report(.completed, ledger), name: "news").hasSuffix(
                "\n  warning: split.parts drops for the reason 'loud' and does not declare it (seen in 2 documents)\n"))
    }

    @Test("a run with nothing to do says so in two lines")
    func upToDate() {
        let lines = Accounts.text(Ledgers.report(.upToDate), name: "news").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("--restart") == true)
    }

    @Test("failures without rejects give advice; documents for no sink have a line")
    func advice() {
        var ledger = Ledger(stages: ["jsonl"], sinks: ["json\u{1B}[2J"], rejects: [])
        (ledger.read, ledger.unrouted) = (3, 2)
        (ledger.stages[0].entered, ledger.stages[0].kept, ledger.stages[0].failed) = (3, 2, ["syn\u{7}tax": 1])
        let text = Accounts.text(Ledgers.report(.completed, ledger), name: "n\r")
        #expect(text.contains("1 document failed: a 'rejects' section in the pipeline file would keep them"))
        #expect(text.contains("\n  none of them         2          unrouted\n"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test("accounts for programs are JSON with the outcome and the ledger")
    func json() throws {
        let value = try JSONParser.parse(
            Accounts.json(Ledgers.report(.interrupted, seconds: 0.215_699_999), name: "أ\""))
        #expect(value["pipeline"]?.stringValue == "أ\"")
        #expect(value["outcome"]?.stringValue == "interrupted")
        #expect(value["seconds"]?.doubleValue == 0.216)
        #expect(value["ledger"]?["written"]?.int64Value == 1001)
        #expect(value["ledger"]?["stages"]?.arrayValue?.count == 3)
    }
}
