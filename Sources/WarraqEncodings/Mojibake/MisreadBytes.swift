// SPDX-License-Identifier: Apache-2.0

/// The bytes that characters were read from: one for each, and 0 for those that the wrong encoding does not have.
struct MisreadBytes {
    var bytes: [UInt8] = []
    /// How many characters outside ASCII have a byte.
    var known = 0
    /// Whether any has.
    var isAny: Bool { known > 0 }
    /// What the characters that could become others cost: no reading gains more.
    var cost = 0
    /// The same where no byte of ASCII becomes anything else.
    var singleCost = 0

    /// Makes room for so many.
    mutating func reset(_ count: Int) {
        if bytes.count < count {
            bytes.append(contentsOf: repeatElement(0, count: count - bytes.count))
        } else {
            bytes.removeLast(bytes.count - count)
        }
    }

    /// Whether the bytes outside ASCII that stand beside one another are UTF-8 somewhere, and whether they are everywhere.
    var utf8: (somewhere: Bool, everywhere: Bool) {
        let bytes = bytes.span
        var (index, somewhere, everywhere) = (0, false, true)
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                index &+= 1
                continue
            }
            let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
            var end = index &+ 1
            while end < Swift.min(index &+ length, bytes.count), bytes[end] & 0xC0 == 0x80 { end &+= 1 }
            if lead >= 0xC2, end == index &+ length {
                somewhere = true
                index = end
            } else {
                everywhere = false
                index &+= 1
            }
        }
        return (somewhere, everywhere)
    }
}
