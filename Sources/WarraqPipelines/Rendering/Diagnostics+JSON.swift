// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
internal import WarraqJSON

extension Diagnostics {
    /// Findings for programs: one array of objects, without a line end.
    ///
    /// Each object has the keys `severity` (`error` or `warning`), `code`, `message`, `hint` (null if there is none) and, all null
    /// where there is no place, `file`, `line`, `column` and `length` (in Unicode scalars).
    public static func json(_ findings: [PipelineError]) -> String {
        var writer = JSONWriter()
        writer.beginArray()
        for finding in findings { write(finding, to: &writer) }
        writer.endArray()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func write(_ finding: PipelineError, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("severity")
        writer.string(finding.isWarning ? "warning" : "error")
        writer.key("code")
        writer.string(finding.code.description)
        writer.key("message")
        writer.string(finding.message)
        writer.key("hint")
        if let hint = finding.hint { writer.string(hint) } else { writer.null() }
        writer.key("file")
        if let file = finding.position?.file { writer.string(file) } else { writer.null() }
        for (key, number) in [
            ("line", finding.position?.line), ("column", finding.position?.column),
            ("length", finding.position?.length),
        ] {
            writer.key(key)
            if let number { writer.int(Int64(number)) } else { writer.null() }
        }
        writer.endObject()
    }
}
