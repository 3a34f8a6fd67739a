// SPDX-License-Identifier: Apache-2.0

/// A line of a break test file of Unicode: scalars, with `÷` where a boundary is and `×` where none is.
struct BreakTestCase {
    let bytes: [UInt8]
    /// UTF-8 byte offsets of the boundaries, ascending.
    let boundaries: [Int]

    /// Reads a line such as `÷ 0061 × 0308 ÷ 0001 ÷ # comment`; `nil` if it holds a comment only.
    init?(line: String) {
        let data = line.prefix { $0 != "#" }
        var (bytes, boundaries) = ([UInt8](), [Int]())
        for field in data.split(whereSeparator: \.isWhitespace) {
            if field == "÷" {
                boundaries.append(bytes.count)
            } else if field != "×" {
                guard let scalar = UInt32(field, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
                bytes += Array(String(Character(scalar)).utf8)
            }
        }
        guard !bytes.isEmpty else { return nil }
        (self.bytes, self.boundaries) = (bytes, boundaries)
    }
}
