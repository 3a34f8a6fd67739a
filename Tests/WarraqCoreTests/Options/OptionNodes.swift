// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Nodes as a reader of pipeline files would make them, each key and value with a position of its own.
enum Node {
    static func scalar(_ text: String, _ style: OptionScalarStyle = .plain, column: Int = 9) -> OptionNode {
        OptionNode(.scalar(text, style), at: FilePosition(file: "p.yaml", line: 1, column: column))
    }

    static func list(_ nodes: OptionNode...) -> OptionNode {
        OptionNode(.list(nodes), at: FilePosition(file: "p.yaml", line: 1, column: 9))
    }

    /// A map whose first pair stands in line 1, the second in line 2 …; keys in column 3.
    static func map(_ pairs: (String, OptionNode)...) -> OptionNode {
        let placed = pairs.enumerated().map { line, pair in
            let key = OptionNode(.scalar(pair.0, .plain), at: FilePosition(file: "p.yaml", line: line + 1, column: 3))
            var value = pair.1
            value.position?.line = line + 1
            return (key: key, value: value)
        }
        return OptionNode(.map(placed), at: FilePosition(file: "p.yaml", line: 1, column: 1))
    }
}
