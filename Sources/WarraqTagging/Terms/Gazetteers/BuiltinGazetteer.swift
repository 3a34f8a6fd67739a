// SPDX-License-Identifier: Apache-2.0

internal import CWarraqGazetteers

/// The gazetteers that are part of the program.
enum BuiltinGazetteer: String, CaseIterable {
    /// Countries, their capitals and people, and large Arab cities and provinces.
    case places
    /// Large organisations.
    case organisations
    /// Offices that people hold.
    case offices

    /// The table as it stands in its file.
    var bytes: [UInt8] {
        switch self {
        case .places: unsafe BuiltinGazetteer.bytes(of: warraq_places)
        case .organisations: unsafe BuiltinGazetteer.bytes(of: warraq_organisations)
        case .offices: unsafe BuiltinGazetteer.bytes(of: warraq_offices)
        }
    }

    /// The words by which `tag.entities` knows names.
    static var entityWords: [UInt8] { unsafe bytes(of: warraq_entity_words) }

    /// The tables are constants of the program and hold as many bytes as they say.
    private static func bytes(of table: warraq_gazetteer) -> [UInt8] {
        unsafe Array(UnsafeRawBufferPointer(start: table.start, count: table.size))
    }
}
