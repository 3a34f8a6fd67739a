// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The names that the program knows: places, people of places, organisations and offices, in Arabic and English.
struct EntityNames: Sendable {
    let index: TermIndex
    /// What each row is.
    private let classes: [EntityClasses]

    /// The built-in gazetteers.
    static let builtin = Result { () throws(PipelineError) in try EntityNames() }

    private init() throws(PipelineError) {
        var builder = GazetteerBuilder(termCase: .ignore, skipsProblems: false)
        var reader = GazetteerReader(TableRows(), name: "built-in gazetteers")
        try reader.read(bytes: EntityNames.table, into: &builder)
        index = TermIndex(&builder, folds: true, forms: [.proclitics, .english])
        try builder.throwProblems()
        classes = (0..<index.arena.count).map { [index] row in
            switch index.arena.tag(row, layer: "", label: "").label {
            case "nationality": .nationality
            case "office": .office
            case "organisation": .organisation
            default: .place
            }
        }
    }

    /// The rows in Arabic and English of all tables, in the columns of the largest.
    private static var table: [UInt8] {
        var table = Array("term\tid\tlabel\tlang\tcase\n".utf8)
        for gazetteer in BuiltinGazetteer.allCases {
            for line in gazetteer.bytes.split(separator: 0x0A).dropFirst() {
                let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
                guard cells.count > 3, cells[3].elementsEqual("ar".utf8) || cells[3].elementsEqual("en".utf8) else {
                    continue
                }
                table += line
                table.append(0x0A)
            }
        }
        return table
    }

    /// What a row is.
    func classes(of row: Int) -> EntityClasses { classes[row] }

    /// The id of a row.
    func id(of row: Int) -> String {
        guard case .string(let id)? = index.arena.tag(row, layer: "", label: "").attributes["id"] else { return "" }
        return id
    }
}
