// SPDX-License-Identifier: Apache-2.0

/// Why compressed bytes could not be decompressed, and at which of them it showed.
public struct CompressionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A kind of failure; the set is open.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the code, such as `corrupt`; it keeps its meaning.
        public let description: String

        private init(_ name: String) { description = name }

        /// The bytes are not what the format says, or the checksum does not fit.
        public static let corrupt = Code("corrupt")
        /// The bytes end before the compressed data do.
        public static let cut = Code("cut")
        /// The data grow more than ``ExpansionBound`` allows.
        public static let expansion = Code("expansion")
        /// There are more decompressed bytes than the caller wants.
        public static let tooLarge = Code("too-large")
        /// What follows the compressed data is something else.
        public static let trailing = Code("trailing")
    }

    /// What kind of failure it is; compare with it, do not read ``message``.
    public let code: Code
    /// The reason in plain words, without the offset.
    public let message: String
    /// At which compressed byte it showed, from the start of the file or of the bytes given.
    ///
    /// The damage itself may lie before it.
    public let offset: Int

    /// Makes a failure.
    public init(_ code: Code, _ message: String, offset: Int) {
        (self.code, self.message, self.offset) = (code, message, offset)
    }

    /// Reason and offset in one line.
    public var description: String { "\(message), at compressed byte \(offset)" }
}

/// How much compressed data may grow, so that a small file cannot fill the memory or take hours.
public struct ExpansionBound: Sendable, Hashable {
    /// Decompressed bytes for each compressed one.
    public var ratio: Int
    /// So many decompressed bytes are free: small files of blanks are no bombs.
    public var freeBytes: Int

    /// Makes a bound: 100 to 1 once there is more than 1 MiB.
    public init(ratio: Int = 100, freeBytes: Int = 1 << 20) { (self.ratio, self.freeBytes) = (ratio, freeBytes) }

    /// Whether so many bytes may come of so many.
    public func allows(_ output: Int, from input: Int) -> Bool {
        if output <= freeBytes { return true }
        let (product, overflow) = input.multipliedReportingOverflow(by: ratio)
        return overflow || output <= product
    }

    /// The error for data that grow beyond the bound.
    func error(_ output: Int, from input: Int, offset: Int) -> CompressionError {
        CompressionError(
            .expansion, "\(input) compressed bytes have become \(output), more than \(ratio) for each", offset: offset)
    }
}
