// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// Marks hashtags and lists them in a field: `#سفر`, `#book_binding`, `#读书`.
///
/// A hashtag is a `#` at the start of the text or after something that is no word, and the words that follow it without a gap. Its
/// label is its text in lower case without the `#`. A text without hashtags gets an empty list.
struct TagHashtags: Transform {
    struct Options: StageOptions {
        var layer = "hashtag"
        init() {}
        static let schema = OptionSchema<Options>(
            .string("layer", \.layer, "Layer that the tags are written to."),
            .check("layer", "is empty") { !$0.layer.isEmpty })
    }

    static let name: StageName = "tag.hashtags"
    static let summary = "Marks hashtags and lists them in the field 'hashtags'."
    private let layer: String

    init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        layer = options.layer
    }

    var effects: Effects {
        Effects(reads: [.text], writes: [.layer(layer), .field("hashtags", .array)])
    }

    func process(_ document: inout Document) -> Verdict {
        var labels: [Value] = []
        for range in TagHashtags.hashtags(in: document.text) {
            let label = document.text.string(in: range.lowerBound + 1..<range.upperBound).lowercased()
            document.tags.append(TextTag(layer: layer, label: label, utf8Range: range))
            if !labels.contains(.string(label)) { labels.append(.string(label)) }
        }
        document.fields["hashtags"] = .array(labels)
        return .keep
    }

    /// The ranges of hashtags, the `#` included.
    static func hashtags(in text: Text) -> [Range<Int>] {
        var hashtags: [Range<Int>] = []
        var lastWordEnd = 0
        for word in text.words {
            let range = word.utf8Range
            defer { lastWordEnd = range.upperBound }
            if let open = hashtags.last, open.upperBound == range.lowerBound {
                // Han is one word a character: the hashtag goes on.
                hashtags[hashtags.count - 1] = open.lowerBound..<range.upperBound
                continue
            }
            let hash = range.lowerBound - 1
            guard hash >= 0, text.bytes(in: hash..<hash + 1).first == UInt8(ascii: "#") else { continue }
            let isInsideWord = hash > 0 && hash == lastWordEnd
            if !isInsideWord { hashtags.append(hash..<range.upperBound) }
        }
        return hashtags
    }
}
