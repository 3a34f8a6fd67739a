// SPDX-License-Identifier: Apache-2.0

/// A run of bytes that may share its storage with others: a record is a slice of the block it was read with.
///
/// Indices are those of the block; they do not start at 0.
public typealias Bytes = ArraySlice<UInt8>
