// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage
import WarraqUnicode

/// The plain second implementation of any rules: one scalar at a time, by ``WrittenRules`` and, for places in words, by whole scalars.
struct PlainFolding {
    let rules: FoldingProfile.Rules
    /// What presentation forms stand for; from UnicodeData.txt where it is at hand.
    let forms: [UInt32: [UInt32]]

    func fold(_ source: [UInt8]) -> (text: [UInt8], alignment: Alignment) {
        let scalars = Array(String(decoding: source, as: UTF8.self).unicodeScalars)
        var (text, builder, position, index) = ([UInt8](), AlignmentBuilder(), 0, 0)
        while index < scalars.count {
            let old = String(scalars[index]).utf8.count
            let letter = letter(scalars, index)
            let new = mapping(letter ?? scalars[index])
            let bytes = Array(String(String.UnicodeScalarView(new)).utf8)
            let range = position..<position + old
            if bytes.count == old { builder.copy(range) } else { builder.replace(range, targetCount: bytes.count) }
            text += bytes
            (position, index) = (position + old, index + 1)
            // The vowel takes the non-joiner behind it.
            if letter == "\u{6D5}", index < scalars.count, scalars[index] == "\u{200C}" {
                (position, index) = (position + 3, index + 1)
            }
        }
        return (text, builder.finish(sourceCount: source.count))
    }

    private func mapping(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let isForm = rules.contains(.presentationForms)
        let letters = isForm ? forms[scalar.value]?.compactMap(Unicode.Scalar.init) ?? [scalar] : [scalar]
        return letters.flatMap { letter in
            var result = [letter]
            for (rule, expected) in zip(WrittenRules.all, WrittenRules.expected) where rules.contains(rule.rules) {
                result = result.flatMap { expected[$0].map { Array($0.unicodeScalars) } ?? [$0] }
            }
            return result
        }
    }

    /// What a letter of Kurdish becomes by its place; nil where it stays.
    private func letter(_ scalars: [Unicode.Scalar], _ index: Int) -> Unicode.Scalar? {
        let dropsNonJoiner = rules.contains(.nonJoiner) || rules.contains(.formatCharacters)
        switch scalars[index].value {
        case 0x647 where rules.contains(.kurdishHeh):
            return endsWord(scalars[(index + 1)...], pastNonJoiner: false) ? "\u{6D5}" : nil
        case 0x6BE where endsWord(scalars[(index + 1)...], pastNonJoiner: dropsNonJoiner):
            return rules.contains(.kurdishFinalDoachashmee) ? "\u{647}" : nil
        case 0x6BE: return rules.contains(.kurdishDoachashmee) ? "\u{647}" : nil
        case 0x631 where rules.contains(.kurdishInitialReh):
            let before = scalars[..<index].last { !isTransparent($0) }
            return before.map(UnicodeProperties.isLetterOrDigit) == true ? nil : "\u{695}"
        default: return nil
        }
    }

    private func endsWord(_ scalars: ArraySlice<Unicode.Scalar>, pastNonJoiner: Bool) -> Bool {
        for scalar in scalars {
            if scalar == "\u{200C}", !pastNonJoiner { return true }
            if !isTransparent(scalar) { return !UnicodeProperties.isLetterOrDigit(scalar) }
        }
        return true
    }

    private func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\u{640}" || 0x6D6...0x6ED ~= scalar.value { return true }
        return switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}
