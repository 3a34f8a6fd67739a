// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Which records become documents, and what is done with them.
///
/// A record that is not asked for is counted by the first of these criteria that it does not meet.
struct WARCSelection: Sendable {
    /// What a record is chosen by; the raw value is the name of the counter for those passed over.
    enum Criterion: String {
        case type = "warc.other_type"
        case status = "warc.other_status"
        case mediaType = "warc.other_media_type"
    }

    let limits: Limits
    let digests: WARCSource.Options.Digests
    let ids: WARCSource.Options.Identity
    private let types: Set<String>
    private let statuses: Set<Int>
    private let mediaTypes: Set<String>

    init(_ options: WARCSource.Options, limits: Limits) {
        (self.limits, digests, ids) = (limits, options.digests, options.ids)
        types = Set(options.recordTypes.map(\.rawValue))
        statuses = Set(options.status)
        mediaTypes = Set(options.mediaTypes.map { $0.lowercased() })
    }

    /// Whether records of a type are wanted; those whose header cannot be read are looked at.
    func takes(_ type: String?) -> Bool { type.map(types.contains) ?? true }

    /// Whether answers of an HTTP status are wanted.
    func takes(status: Int) -> Bool { statuses.isEmpty || statuses.contains(status) }

    /// Whether bytes of a media type are wanted: `text/html`, or by `text/*` all of a kind.
    func takes(_ type: MediaType) -> Bool {
        if mediaTypes.isEmpty || mediaTypes.contains(type.description) { return true }
        guard let kind = type.description.split(separator: "/", omittingEmptySubsequences: false).first else {
            return false
        }
        return mediaTypes.contains("\(kind)/*")
    }
}
