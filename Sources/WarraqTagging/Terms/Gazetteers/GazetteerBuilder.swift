// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// Takes the rows of a gazetteer, judges them, and notes where rows are wrong.
struct GazetteerBuilder {
    /// Terms have at most so many words, which bounds the work at each word of a text.
    static let maxWords = 64
    /// So many wrong rows are named; the others are counted.
    private static let namedProblems = 10

    private(set) var arena = TermArena()
    /// How many words all terms have together: never fewer than nodes of the trie.
    private(set) var wordCount = 0
    /// Where each row stands, to name it when a later step refuses it.
    private var lines: [UInt32] = []
    private var files: [(firstRow: Int, name: String)] = []
    private var problems: [PipelineError] = []
    private var problemCount = 0
    private let termCase: TermCase
    private let skipsProblems: Bool

    init(termCase: TermCase, skipsProblems: Bool) { (self.termCase, self.skipsProblems) = (termCase, skipsProblems) }

    /// Begins a file.
    ///
    /// - Parameter size: Its bytes if they are known, to make room at once.
    mutating func begin(file name: String, size: Int?) {
        files.append((arena.count, name))
        if let size, arena.count == 0 {
            arena.reserve(bytes: size + size / 4 + 64, rows: size / 16)
            lines.reserveCapacity(size / 16)
        }
    }

    /// The number of an attribute's name.
    mutating func number(of name: String) -> Int { arena.number(of: name) }

    /// Adds a row if nothing is wrong with it.
    mutating func add(_ row: GazetteerRow, line: Int) throws(RowProblem) {
        let key = try judge(row.term)
        let isCased =
            switch row.termCase ?? termCase {
            case .ignore: false
            case .match: true
            case .acronyms: GazetteerBuilder.isAcronym(row.term)
            }
        if arena.bytes.count + row.term.count > TermArena.maxBytes - (1 << 24) {
            throw RowProblem("the gazetteer has more than \(TermArena.maxBytes >> 20) MiB")
        }
        arena.append(row, key: key, isCased: isCased)
        lines.append(UInt32(truncatingIfNeeded: line))
    }

    /// Where the first word begins and the last one ends.
    private mutating func judge(_ term: Bytes) throws(RowProblem) -> Range<Int> {
        guard !term.isEmpty else { throw RowProblem("the row has no term") }
        let span = term.span
        var cursor = WordCursor()
        var (count, start, end) = (0, 0, 0)
        while let word = cursor.next(in: span) {
            if count == 0 { start = word.utf8Range.lowerBound }
            (count, end) = (count + 1, word.utf8Range.upperBound)
        }
        guard count > 0 else {
            throw RowProblem(
                "the term '\(String(decoding: term, as: UTF8.self))' has no letter and no digit",
                hint: "terms are found by their words")
        }
        guard count <= GazetteerBuilder.maxWords else {
            throw RowProblem("the term has more than \(GazetteerBuilder.maxWords) words")
        }
        wordCount += count
        return term.startIndex + start..<term.startIndex + end
    }

    /// Whether a term has at least two letters with case, all of them capitals.
    static func isAcronym(_ term: Bytes) -> Bool {
        var capitals = 0
        for scalar in String(decoding: term, as: UTF8.self).unicodeScalars {
            switch UnicodeProperties.generalCategory(of: scalar) {
            case .uppercaseLetter: capitals += 1
            case .lowercaseLetter, .titlecaseLetter: return false
            default: break
            }
        }
        return capitals > 1
    }

    /// Notes a wrong row.
    mutating func note(_ problem: RowProblem, line: Int) {
        note(problem, file: files.last?.name ?? "", line: line)
    }

    /// Notes that a row that was taken is wrong nevertheless.
    mutating func note(_ problem: RowProblem, row: Int) {
        let file = files.last { $0.firstRow <= row }?.name ?? ""
        note(problem, file: file, line: Int(lines[row]))
    }

    private mutating func note(_ problem: RowProblem, file: String, line: Int) {
        problemCount += 1
        guard problems.count < GazetteerBuilder.namedProblems else { return }
        problems.append(
            PipelineError(
                .configurationFile, problem.message, hint: problem.hint,
                at: FilePosition(file: file, line: line, column: 1)))
    }

    /// Hands the rows over, without a copy.
    mutating func takeArena() -> TermArena {
        var taken = TermArena()
        swap(&taken, &arena)
        return taken
    }

    /// Says what is wrong.
    ///
    /// - Throws: The first wrong row, with others named in the hint, unless they are to be skipped or there is none.
    func throwProblems() throws(PipelineError) {
        if !skipsProblems, let error = problem { throw error }
    }

    /// The rows that were left out, as one warning at the first of them; nil if none was.
    var omission: PipelineError? {
        guard skipsProblems, var warning = problem else { return nil }
        warning.message = "rows left out since they are wrong: \(problemCount); the first: \(warning.message)"
        warning.isWarning = true
        return warning
    }

    /// The first wrong row, with others named in the hint.
    private var problem: PipelineError? {
        guard var error = problems.first else { return nil }
        var hints = [error.hint].compactMap(\.self)
        if problemCount > 1 {
            let others = problems.dropFirst().map { "line \($0.position?.line ?? 0): \($0.message)" }
            let rest = problemCount - problems.count
            hints.append("rows that are wrong: \(problemCount)")
            hints += others + (rest > 0 ? ["and \(rest) more"] : [])
        }
        if !hints.isEmpty { error.hint = hints.joined(separator: "; ") }
        return error
    }
}
