// SPDX-License-Identifier: Apache-2.0

/// A place in a configuration file: where a message points.
///
/// Lines and columns count from 1; columns and lengths are in Unicode scalars.
public struct FilePosition: Sendable, Hashable {
    /// The file as the user named it, or a pseudo name such as `--set`.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int
    /// How many scalars the marked text has; at least 1.
    public var length: Int

    /// Makes a position; `length` is raised to 1.
    public init(file: String, line: Int, column: Int, length: Int = 1) {
        (self.file, self.line, self.column, self.length) = (file, line, column, max(1, length))
    }
}

extension FilePosition: CustomStringConvertible {
    /// `file:line:column`.
    public var description: String { "\(file):\(line):\(column)" }
}
