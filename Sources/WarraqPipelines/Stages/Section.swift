// SPDX-License-Identifier: Apache-2.0

/// The sections of a pipeline file.
enum Section: String, CaseIterable, Sendable {
    case name
    case description
    case vars
    case source
    case transforms
    case sinks
    case rejects
    case run

    var holdsStages: Bool {
        switch self {
        case .source, .transforms, .sinks, .rejects: true
        case .name, .description, .vars, .run: false
        }
    }
}
