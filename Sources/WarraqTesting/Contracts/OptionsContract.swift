// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// What holds for the description and the options of every stage, whatever its kind.
struct OptionsContract {
    let stage: StageDescriptor

    func check(_ findings: inout Findings) {
        checkDescription(&findings)
        for option in stage.options { check(option, under: "", &findings) }
        checkDuplicates(stage.options, under: "", &findings)
        checkDefaults(&findings)
        checkUnknownOption(&findings)
    }

    private func checkDescription(_ findings: inout Findings) {
        findings.require(!stage.summary.isEmpty, "has no summary")
        findings.require(!stage.summary.contains("\n"), "has a summary of more than one line")
        let parts = stage.name.description.split(separator: ".", omittingEmptySubsequences: false)
        findings.require(
            parts.allSatisfy { OptionsContract.isSnakeCase($0) },
            "has the name '\(stage.name)', which is not made of snake_case words and dots")
        if stage.kind == .transform {
            findings.require(parts.count == 2, "is a transform and its name '\(stage.name)' is not family.what")
        }
    }

    private func check(_ option: OptionDescription, under parent: String, _ findings: inout Findings) {
        let key = parent + option.key
        findings.require(OptionsContract.isSnakeCase(option.key), "option '\(key)' is not in snake_case")
        findings.require(!option.summary.isEmpty, "option '\(key)' has no summary")
        if let bounds = option.bounds, let number = option.defaultText.flatMap(Double.init) {
            findings.require(
                bounds.contains(number),
                "option '\(key)' has the default \(number) outside its range \(option.range ?? "")")
        }
        for nested in nestedOptions(of: option.type) { check(nested, under: key + ".", &findings) }
        checkDuplicates(nestedOptions(of: option.type), under: key + ".", &findings)
    }

    private func checkDuplicates(_ options: [OptionDescription], under parent: String, _ findings: inout Findings) {
        var seen: Set<String> = []
        for option in options {
            findings.require(seen.insert(option.key).inserted, "option '\(parent)\(option.key)' is declared twice")
        }
    }

    private func nestedOptions(of type: OptionType) -> [OptionDescription] {
        switch type {
        case .object(let options): options
        case .list(let element), .map(let element): nestedOptions(of: element)
        default: []
        }
    }

    private func checkDefaults(_ findings: inout Findings) {
        if stage.options.contains(where: \.isRequired) { return }
        var decoding = OptionDecoding(stage: stage.name.description, baseDirectory: "")
        let configured = stage.configure(nil, in: &decoding)
        findings.require(
            configured != nil, "requires no option and cannot be made without any: \(OptionsContract.text(decoding))")
    }

    private func checkUnknownOption(_ findings: inout Findings) {
        let unknown = "no_such_option"
        let key = OptionNode(.scalar(unknown, .plain))
        let node = OptionNode(.map([(key: key, value: OptionNode(.scalar("1", .plain)))]))
        var decoding = OptionDecoding(stage: stage.name.description, baseDirectory: "")
        let configured = stage.configure(node, in: &decoding)
        let isReported = decoding.errors.contains { $0.code == .unknownOption && $0.message.contains(unknown) }
        findings.require(
            configured == nil && isReported,
            "does not refuse an unknown option with the code \(PipelineError.Code.unknownOption): "
                + OptionsContract.text(decoding))
    }

    private static func text(_ decoding: OptionDecoding) -> String {
        decoding.errors.isEmpty ? "no error" : decoding.errors.map(\.description).joined(separator: "; ")
    }

    /// Lower-case words of letters and digits, the first beginning with a letter, with single underscores between them.
    static func isSnakeCase(_ text: some StringProtocol) -> Bool {
        let words = text.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        let isPlain = words.allSatisfy { word in
            !word.isEmpty && word.allSatisfy { $0 &- 97 <= 25 || $0 &- 48 <= 9 }
        }
        return isPlain && (text.utf8.first ?? 0) >= 97
    }
}
