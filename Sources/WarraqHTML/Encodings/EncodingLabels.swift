// SPDX-License-Identifier: Apache-2.0

/// The names of encodings by their labels.
enum EncodingLabels {
    private static let names: [[UInt8]: String] = {
        var names: [[UInt8]: String] = [:]
        for line in EncodingLabelData.lines.description.split(separator: "\n") {
            let words = line.split(whereSeparator: { $0 == " " || $0 == ":" })
            // Some labels hold a colon: the name is the text before the first, with a space behind it.
            let labels = line.drop { $0 != " " }.split(separator: " ")
            for label in labels { names[Array(label.utf8)] = String(words[0]) }
        }
        return names
    }()

    /// The encoding that a label means, in any case and with white space around it; nil for an unknown one.
    static func name(of label: [UInt8]) -> String? {
        var word = label[...]
        while let first = word.first, ASCII.isWhitespace(first) { word.removeFirst() }
        while let last = word.last, ASCII.isWhitespace(last) { word.removeLast() }
        return names[word.map { ASCII.lowercased($0) }]
    }
}
