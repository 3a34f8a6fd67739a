// SPDX-License-Identifier: Apache-2.0

/// The four normalization forms of Unicode (UAX #15), of version ``UnicodeProperties/unicodeVersion``.
public enum NormalizationForm: String, Sendable, CaseIterable {
    /// Canonical composition: `é` is one scalar. What the web and most files use; it loses nothing.
    case nfc
    /// Canonical decomposition: `é` is a letter and a mark.
    case nfd
    /// Compatibility composition: ligatures, full-width and presentation forms become plain letters as well.
    case nfkc
    /// Compatibility decomposition.
    case nfkd

    /// Whether marks are put together with their letters in the end.
    @inline(__always) var composes: Bool { self == .nfc || self == .nfkc }

    /// Whether forms that differ in more than their encoding become one.
    @inline(__always) var isCompatible: Bool { self == .nfkc || self == .nfkd }
}
