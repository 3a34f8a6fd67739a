// SPDX-License-Identifier: Apache-2.0

/// The bounds of a pipeline file.
enum YAMLLimits {
    /// Bytes of the file.
    static let bytes = 1 << 20
    /// Levels of lists and maps.
    static let depth = 64
    /// Uses of aliases.
    static let aliases = 100
    /// Scalars, lists and maps, those that aliases stand for included.
    static let nodes = 100_000
}
