// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqEncodings
import WarraqFiles

/// The number of line feeds in a file or stream in any encoding, in little memory.
private func countLines(of path: Path, in encoding: CharacterEncoding) throws(FileError) -> Int {
    let file = try InputFile(path)
    var decoder = StreamingDecoder(encoding, readsMark: true)
    var (text, offset, lines) = ([UInt8](), 0, 0)
    while true {
        let piece = try file.read(at: offset, count: 65_536)
        if piece.isEmpty { break }
        offset += piece.count
        decoder.decode(piece.span, into: &text)
        lines += text.count { $0 == 0x0A }
        text.removeAll(keepingCapacity: true)
    }
    decoder.finish(into: &text)
    return lines + text.count { $0 == 0x0A }
}

@Suite("the example of the documentation")
struct StreamingExampleTests {
    @Test("counts the lines of a file of many pieces", arguments: [false, true])
    func lines(hasMark: Bool) throws {
        let line = "وصلت السفينة إلى الميناء صباح اليوم\n"
        var bytes: [UInt8] = hasMark ? [0xFF, 0xFE] : []
        for unit in String(repeating: line, count: 6000).utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
        // A cut anywhere within a character.
        bytes.append(0x0A)
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        #expect(try countLines(of: Path(file.path), in: hasMark ? .windows1256 : .utf16LE) == 6000)
    }
}
