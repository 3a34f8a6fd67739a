// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

extension Substitution {
    /// A finding in which what came from the environment is called by its name instead.
    ///
    /// Values of fewer than four characters keep no secret and are left.
    func withoutSecrets(_ finding: PipelineError) -> PipelineError {
        var result = finding
        for (value, name) in secretsByLength where value.unicodeScalars.count >= 4 {
            result.message = Self.hide(value, as: name, in: result.message)
            result.hint = result.hint.map { Self.hide(value, as: name, in: $0) }
        }
        return result
    }

    /// Replaces what stands by itself, not parts of words.
    private static func hide(_ value: String, as name: String, in text: String) -> String {
        var (output, rest) = ("", text[...])
        while let range = rest.range(ofText: value) {
            output += rest[..<range.lowerBound]
            let isWord =
                (output.last.map { $0.isLetter || $0.isNumber } ?? false)
                || (rest[range.upperBound...].first.map { $0.isLetter || $0.isNumber } ?? false)
            output += isWord ? value : "${env:\(name)}"
            rest = rest[range.upperBound...]
        }
        return output + rest
    }
}

extension Substring {
    fileprivate func range(ofText text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].unicodeScalars.starts(with: text.unicodeScalars) {
                return start..<unicodeScalars.index(start, offsetBy: text.unicodeScalars.count)
            }
            start = unicodeScalars.index(after: start)
        }
        return nil
    }
}
