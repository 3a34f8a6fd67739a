// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension ParseHTML {
    /// Which text is kept.
    public enum Kept: String, OptionChoice {
        /// The main content.
        case main
        /// All text that a reader sees.
        case all
    }

    /// How the text is written.
    public enum Format: String, OptionChoice {
        /// Paragraphs, apart by an empty line.
        case text
        /// CommonMark, tables as in GFM.
        case markdown
    }

    /// What is worse: text that does not belong, or text that is missing.
    public enum Precision: String, OptionChoice {
        /// Both alike.
        case balanced
        /// Text that does not belong.
        case precision
        /// Text that is missing.
        case recall
    }

    /// What becomes of a part that some readers want and others do not.
    public enum Treatment: String, OptionChoice {
        /// It is judged like all else.
        case auto
        /// It is kept if it belongs to the content.
        case keep
        /// It is left out.
        case drop
    }

    /// The options of `parse.html`.
    public struct Options: StageOptions {
        /// Which text is kept.
        public var keep = Kept.main
        /// How it is written.
        public var format = Format.text
        /// What is worse.
        public var precision = Precision.balanced
        /// What becomes of readers' comments.
        public var comments = Treatment.auto
        /// What becomes of captions of figures.
        public var captions = Treatment.auto
        /// What becomes of the headline, the byline and the date line that were read as metadata.
        public var bylines = Treatment.auto
        /// Whether the links of the content become a field.
        public var links = false
        /// Whether the images of the content become a field.
        public var images = false
        /// Whether the tables of the content become a field.
        public var tables = false
        /// Whether each field says where it came from.
        public var metadataSources = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .choice("keep", \.keep, "Which text is kept: the main content, or all that a reader sees."),
            .choice("format", \.format, "How the text is written: as paragraphs, or as Markdown."),
            .choice(
                "precision", \.precision,
                "What is worse: text that does not belong (`precision`), text that is missing (`recall`), or both alike."
            ),
            .choice(
                "comments", \.comments,
                "What becomes of readers' comments: judged like all else (posts of a forum are content), kept or dropped."
            ),
            .choice(
                "captions", \.captions, "What becomes of captions of figures: judged like all else, kept or dropped."),
            .choice(
                "bylines", \.bylines,
                "What becomes of bylines and date lines that became metadata: judged like all else, kept or dropped."),
            .bool("links", \.links, "Whether the links of the content become the field `links`: `{title, url}`."),
            .bool("images", \.images, "Whether the images of the content become the field `images`: `{url, alt}`."),
            .bool("tables", \.tables, "Whether the tables of the content become the field `tables`: lists of rows."),
            .bool(
                "metadata_sources", \.metadataSources,
                "Whether `metadata_sources` tells of each field where in the page it was found."))

        /// The main content as text, and no more fields than the usual ones.
        public init() {}

        /// How much more finding all counts than finding only what belongs.
        var beta: Float {
            switch precision {
            case .balanced: 1
            case .precision: 0.5
            case .recall: 2
            }
        }
    }
}
