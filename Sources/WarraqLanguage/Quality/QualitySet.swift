// SPDX-License-Identifier: Apache-2.0

/// A published set of quality signals that are measured together.
public enum QualitySet: String, CaseIterable, Sendable {
    /// Words, their length, symbols, bullets, stop words (Rae et al. 2021, arXiv:2112.11446, table A1).
    case gopher
    /// Repeated lines, paragraphs and n-grams (the same paper).
    case repetition
    /// What C4 looks at, line by line (Raffel et al. 2020, arXiv:1910.10683, and its code).
    case c4
    /// Line ends, short and repeated lines (Penedo et al. 2024, arXiv:2406.17557).
    case fineweb
    /// The signals of RedPajama-V2 that need no model and no list, and that the sets before do not have.
    case redpajama

    /// The signals of the set, in their order.
    public var signals: [QualitySignal] { QualitySignal.all.filter { $0.set == self } }
}
