// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles
import WarraqUnicode

/// How rows stand in the lines of a gazetteer's file.
protocol GazetteerFormat {
    /// What a file should look like, for messages.
    static var form: String { get }
    /// Whether the next line, if it is wrong, makes all others meaningless.
    var isAtHeader: Bool { get }

    /// Reads a line that is not blank and is valid UTF-8.
    ///
    /// - Returns: Whether the line gives a row; that of a header does not.
    mutating func read(
        _ line: Bytes, into row: inout GazetteerRow, _ builder: inout GazetteerBuilder
    ) throws(RowProblem) -> Bool
}

/// Reads a gazetteer line by line into a builder.
struct GazetteerReader<Format: GazetteerFormat> {
    private var format: Format
    private let name: String
    private var line = 0
    private var row = GazetteerRow()
    private var hasContent = false
    private var hasRows = false

    init(_ format: Format, name: String) { (self.format, self.name) = (format, name) }

    /// Reads a file.
    ///
    /// - Throws: ``PipelineError`` for a file that cannot be read, is too large or empty, or has a wrong header.
    mutating func read(_ path: StagePath, into builder: inout GazetteerBuilder) throws(PipelineError) {
        var blocks: BlockReader
        do throws(FileError) {
            let file = try InputFile(Path(path.resolved))
            builder.begin(file: name, size: file.size.map { min($0, GazetteerFile.maxBytes) })
            blocks = BlockReader(file, maxRecordBytes: GazetteerFile.maxLineBytes)
        } catch {
            throw GazetteerFile.unreadable(path, error)
        }
        while let block = try GazetteerFile.next(&blocks, path) {
            if block.isOversized {
                line += 1
                builder.note(RowProblem("the line has more than \(GazetteerFile.maxLineBytes >> 20) MiB"), line: line)
            } else {
                try take(block.bytes[...], &builder)
            }
        }
        try finish()
    }

    /// Reads the bytes of a file.
    mutating func read(bytes: [UInt8], into builder: inout GazetteerBuilder) throws(PipelineError) {
        builder.begin(file: name, size: bytes.count)
        try take(bytes[...], &builder)
        try finish()
    }

    private func finish() throws(PipelineError) {
        guard !hasRows else { return }
        let problem = hasContent ? "has no term" : "is empty"
        throw PipelineError(.configurationFile, "'\(name)' \(problem)", hint: Format.form)
    }

    /// Takes whole lines.
    private mutating func take(_ bytes: Bytes, _ builder: inout GazetteerBuilder) throws(PipelineError) {
        var start = bytes.startIndex
        if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        while start < bytes.endIndex {
            let first = ByteSearch.first(0x0A, in: bytes.span, from: start - bytes.startIndex)
            let end = first.map { $0 + bytes.startIndex } ?? bytes.endIndex
            let hasReturn = end > start && bytes[end - 1] == 0x0D
            try take(line: bytes[start..<(hasReturn ? end - 1 : end)], &builder)
            start = end + 1
        }
    }

    private mutating func take(line content: Bytes, _ builder: inout GazetteerBuilder) throws(PipelineError) {
        line += 1
        if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        hasContent = true
        let isHeader = format.isAtHeader
        do throws(RowProblem) {
            if UTF8Validation.firstInvalidOffset(in: content.span) != nil {
                throw RowProblem("the line is no valid UTF-8")
            }
            row.clear()
            hasRows = !isHeader || hasRows
            if try format.read(content, into: &row, &builder) { try builder.add(row, line: line) }
        } catch {
            if isHeader {
                throw PipelineError(
                    .configurationFile, error.message, hint: error.hint,
                    at: FilePosition(file: name, line: line, column: 1))
            }
            builder.note(error, line: line)
        }
    }
}
