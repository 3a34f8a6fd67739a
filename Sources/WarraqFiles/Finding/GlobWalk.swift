// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Walks a folder along a pattern and collects the files that match.
///
/// Folders behind symbolic links are entered, but none inside itself and each only once along links, so that a circle or a
/// knot of links ends.
struct GlobWalk {
    let sequence: GlobSequence
    let exclusion: GlobExclusion
    private(set) var found: [FoundFile] = []
    /// Folders above the present one.
    private var ancestors: Set<Directory> = []
    /// Folders that were reached through a link.
    private var linked: Set<Directory> = []

    /// A folder by its numbers; the time of its last change plays no part.
    private struct Directory: Hashable {
        let device: UInt64
        let inode: UInt64

        init(_ status: FileStatus) { (device, inode) = (status.identity.device, status.identity.inode) }
    }

    /// Where the walk stands: the path to open, the name as spelled, and the path from where the search began.
    struct Place {
        let path: Path
        let name: Path
        let underRoot: Path
        let isLinked: Bool

        func entering(_ entry: Path, isLinked: Bool) -> Place {
            Place(
                path: path.extended(entry), name: name.extended(entry), underRoot: underRoot.extended(entry),
                isLinked: isLinked)
        }
    }

    init(_ sequence: GlobSequence, _ exclusion: GlobExclusion) {
        self.sequence = sequence
        self.exclusion = exclusion
    }

    /// Collects what matches under a folder from the given positions of the pattern on.
    mutating func visit(_ place: Place, _ status: FileStatus, _ positions: Set<Int>) throws(FileError) {
        let directory = Directory(status)
        if place.isLinked && !linked.insert(directory).inserted { return }
        guard ancestors.insert(directory).inserted else { return }
        for candidate in try candidates(in: place, positions) {
            let inner = place.entering(candidate.name, isLinked: place.isLinked || candidate.isLink)
            if exclusion.contains(path: inner.path, name: inner.name, underRoot: inner.underRoot) { continue }
            try take(candidate, inner)
        }
        ancestors.remove(directory)
    }

    /// A name in a folder with the positions of the pattern behind it.
    private struct Candidate {
        let name: Path
        let positions: Set<Int>
        let isLink: Bool
    }

    private mutating func take(_ candidate: Candidate, _ place: Place) throws(FileError) {
        let status: FileStatus
        do {
            status = try FileSystem.status(of: place.path)
        } catch  where [.notFound, .linkLoop, .notDirectory].contains(error.code) {
            return  // a link that leads nowhere, or a file that went away
        }
        if status.kind == .directory {
            if candidate.positions != [sequence.components.count] { try visit(place, status, candidate.positions) }
        } else if status.kind == .regular, candidate.positions.contains(sequence.components.count) {
            found.append(FoundFile(path: place.path, name: place.name, status: status))
        }
    }

    /// Returns the names that may lead to a match.
    ///
    /// The folder is listed only if a wildcard asks for it.
    private func candidates(in place: Place, _ positions: Set<Int>) throws(FileError) -> [Candidate] {
        let open = sequence.withEmptyRuns(positions).filter { $0 < sequence.components.count }
        let literals = open.compactMap { position in sequence.components[position].literal.map { ($0, position) } }
        guard literals.count < open.count else {
            return try literals.sorted { $0.0 < $1.0 }.map { literal, position throws(FileError) in
                let kind = try FileSystem.linkStatus(of: place.path.extended(literal))?.kind
                return Candidate(name: literal, positions: [position + 1], isLink: kind == .link)
            }
        }
        var result: [Candidate] = []
        for entry in try FileSystem.entries(in: place.path) {
            let next = sequence.advance(positions, over: pathUnits(entry.name.bytes), hidden: false)
            let isComplete = next.contains(sequence.components.count)
            if next.isEmpty || (entry.kind == .regular && !isComplete) { continue }
            result.append(Candidate(name: entry.name, positions: next, isLink: entry.kind == .link))
        }
        return result
    }
}

extension Path {
    /// Puts a name behind a path; nothing is written for the folder `.`.
    func extended(_ name: Path) -> Path { self == "." ? name : joined(name) }
}
