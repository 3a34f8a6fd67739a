// SPDX-License-Identifier: Apache-2.0

/// What a cue phrase of a crawled page announces.
public enum CueKind: String, CaseIterable, Sendable {
    /// A pointer to another article: "read also", `اقرأ أيضا`; its text may follow.
    case readAlso
    /// The heading of a list of similar articles: "related", `مقالات مشابهة`.
    case related
    /// The heading of a list of popular or recent articles: "most read", `الأكثر قراءة`.
    case mostRead
    /// A share bar or a button of one: "copy link", `شارك`.
    case share
    /// Comments of readers and their form.
    case comments
    /// Newsletters, accounts, channels to follow.
    case subscribe
    /// Cookies, terms, copyright, advertisement, imprint.
    case rights
    /// Where the article comes from: "source", `المصدر`.
    case source
    /// Keywords of the article: "tags", `الوسوم`.
    case tags
    /// The end of the article: "(end)", `انتهى`.
    case end
    /// A date of change: "last updated", `آخر تحديث`.
    case updated
    /// A date of publication: "published", `نشر في`.
    case published
    /// Reading time and counts of views.
    case reading
}

/// How a cue stands in its line.
public enum CueForm: Sendable {
    /// The line is the cue; only blanks, punctuation and counts stand beside it.
    case whole
    /// The cue, a colon or a dash, and text.
    case labelled
    /// The cue and text without a mark between them.
    case leading
}

/// A cue phrase found at the start of a line.
///
/// All ranges are half-open UTF-8 byte offsets into the line.
public struct CueMatch: Equatable, Sendable {
    /// What the cue announces.
    public let kind: CueKind
    /// How the cue stands in the line.
    public let form: CueForm
    /// The cue itself, without bullets before it and marks after it.
    public let range: Range<Int>
    /// The text after the cue and its mark, without blanks around; empty if the line has no more.
    public let rest: Range<Int>
    /// Language of the table that has the cue, as a BCP 47 tag; of equal cues the first in the order
    /// `ar`, `fa`, `en`, `fr`, `de`, `es`, `tr`, `ru`, then the others.
    public let language: String
}
