// SPDX-License-Identifier: Apache-2.0

extension PatternTranslation {
    mutating func readGroup() {
        open.append(index)
        guard follows("(?") else { return copy(1) }
        if follows("P<", at: 2) {
            readName(from: index + 4)
        } else if let length = ["<=", "<!", "=", "!"].first(where: { follows($0, at: 2) })?.unicodeScalars.count {
            fault("looks around", hint: PatternTranslation.lookHint, index..<index + 2 + length)
            copy(2 + length)
        } else if follows("<", at: 2) {
            readName(from: index + 3)
        } else if follows("P=", at: 2) || follows(">", at: 2) {
            fault(
                follows(">", at: 2) ? "has an atomic group" : "refers back to a group",
                hint: PatternTranslation.noBacktracking, index..<index + 3)
            copy(3)
        } else {
            copy(2)
        }
    }

    static let lookHint =
        "match what stands around as well and name the part that is meant: option 'group' and (?P<name>…)"

    /// Reads the name of a group up to its `>`.
    mutating func readName(from start: Int) {
        let end = scalars[min(start, scalars.count)...].firstIndex(of: ">") ?? scalars.count
        let name = scalars[min(start, end)..<end].map(String.init).joined()
        let place = index..<max(end, index + 1)
        if name.isEmpty || !name.utf8.allSatisfy({ PatternTranslation.isNameByte($0) }) || end == scalars.count {
            fault("has a group with the name '\(name)'", hint: "names are made of a-z, A-Z, 0-9 and _", place)
        } else if PatternTranslation.reserved.contains(name) {
            fault("has a group with the name of a tag's own key, '\(name)'", hint: "give it another name", place)
        } else if names.contains(name) {
            fault("has two groups with the name '\(name)'", place)
        }
        names.append(name)
        text += "(?P<\(name)>"
        index = min(end + 1, scalars.count)
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 97 && byte | 0x20 <= 122 || byte &- 48 <= 9 || byte == UInt8(ascii: "_")
    }

    /// Keys of a tag that no attribute may have.
    static let reserved: Set<String> = ["layer", "label", "start", "end", "text", "score", "origin"]
}
