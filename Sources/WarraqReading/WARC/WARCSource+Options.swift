// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension WARCSource {
    /// The options of `warc`.
    public struct Options: StageOptions {
        /// The files: paths, patterns or folders.
        public var paths: [StagePath] = []
        /// What to leave out.
        public var exclude: [String] = []
        /// Which records become documents.
        public var recordTypes: [RecordType] = RecordType.allCases
        /// Which answers of servers become documents.
        public var status = [200]
        /// Bytes of which types become documents.
        public var mediaTypes = ["text/html", "application/xhtml+xml", "text/plain"]
        /// Where ids come from.
        public var ids = Identity.record
        /// What is done with digests.
        public var digests = Digests.ignore
        /// No files yet.
        public init() {}

        /// A type of records that can be a document.
        public enum RecordType: String, OptionChoice {
            /// What a server answered, with its header.
            case response
            /// A file without a header.
            case resource
            /// What somebody made of another record: plain text of a page.
            case conversion
        }

        /// Where a document's id comes from.
        public enum Identity: String, OptionChoice {
            /// The WARC-Record-ID; a record without one gets the hash of its origin.
            case record
            /// A hash of the origin: file, members, record.
            case origin
        }

        /// What is done with the digests of records.
        public enum Digests: String, OptionChoice {
            /// They are not looked at.
            case ignore
            /// Wrong ones are counted as `warc.wrong_digest`.
            case count
            /// Records with a wrong one are rejected as `digest`.
            case reject
        }

        /// What each option means.
        public static let schema = OptionSchema<Options>(
            .paths(
                "paths", \.paths, .input, examples: ["[crawl.warc.gz]", "[\"crawl/**/*.warc.gz\", old.warc]"],
                "WARC files, patterns (* ? [a-z] {a,b} **) or folders, which stand for all files below them."),
            .strings(
                "exclude", \.exclude, examples: ["[\"*-meta.warc.gz\"]"],
                "Patterns of names, or with a slash of paths, to leave out."),
            .option(
                "record_types", \.recordTypes, examples: ["[conversion]"],
                "Types of records that become documents."),
            .option(
                "status", \.status, examples: ["[200, 203, 206]", "[]"],
                "HTTP statuses that become documents; an empty list takes all."),
            .strings(
                "media_types", \.mediaTypes, examples: ["[\"text/*\"]", "[]"],
                "Media types that become documents; an empty list takes all."),
            .choice("ids", \.ids, "Ids are the WARC-Record-ID, or a hash of the origin where those repeat or lack."),
            .choice("digests", \.digests, "What is done with records whose digest (SHA-1 or SHA-256) is wrong."),
            .check("record_types", "is empty") { !$0.recordTypes.isEmpty },
            .check("status", "has a number that is no HTTP status") { $0.status.allSatisfy((100...999).contains) },
            .check("media_types", "has an entry that is no media type such as text/html or text/*") {
                $0.mediaTypes.allSatisfy { $0.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 }
            }
        )
    }
}
