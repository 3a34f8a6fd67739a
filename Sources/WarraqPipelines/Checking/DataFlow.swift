// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// Follows fields, layers and the text from stage to stage and finds what is read before anything writes it.
struct DataFlow {
    var findings: [PipelineError] = []
    let draft: PipelineDraft
    var known = KnownFields()
    /// Every field there ever was, for the rejects.
    private var all = KnownFields()
    private var layers: Set<String> = []
    private var isParsed = false
    /// Some stage before could not be read, so that nothing is known to be missing.
    var isUncertain = false
    var hasOpenSchema = false

    init(_ draft: PipelineDraft) { self.draft = draft }

    /// Goes through all stages.
    mutating func check() {
        start()
        for (index, entry) in draft.transforms.enumerated() {
            checkReads(of: entry, index)
            apply(entry)
        }
        for entry in draft.sinks {
            checkParsed(entry, needsText: true)
            checkReads(of: entry, draft.transforms.count)
        }
        (known, isParsed) = (all, true)
        known.write("rejected", .object)
        for entry in draft.rejects { checkReads(of: entry, draft.transforms.count) }
    }

    private mutating func start() {
        guard let effects = draft.source?.effects else {
            (isUncertain, hasOpenSchema) = (true, true)
            return
        }
        isUncertain = draft.isIncomplete
        hasOpenSchema = effects.hasOpenSchema
        isParsed = effects.writes.contains(.text)
        if let entry = draft.source { write(effects, entry) }
    }

    // MARK: Writing

    private mutating func apply(_ entry: StageEntry) {
        let likely = (entry.descriptor ?? entry.meant)?.defaultEffects
        if entry.effects == nil, !(likely?.leavesNames ?? false) { isUncertain = true }
        guard let effects = entry.effects ?? likely else { return }
        if effects.parses != nil { isParsed = true }
        let isCertain = entry.condition == nil
        for rename in effects.renames { known.rename(rename, by: entry.typeName, keepingOld: !isCertain) }
        for rename in effects.renames { all.write(rename.to, .any) }
        if isCertain { for name in effects.removes { known.remove(name, by: entry.typeName) } }
        write(effects, entry)
    }

    private mutating func write(_ effects: Effects, _ entry: StageEntry) {
        for subject in effects.writes {
            switch subject {
            case .field(let name, let type):
                checkWrite(name, type, entry)
                known.write(name, type)
                all.write(name, .any)
            case .layer(let layer): layers.insert(layer)
            case .text, .raw: break
            }
        }
    }

    private mutating func checkWrite(_ name: FieldName, _ type: ValueType, _ entry: StageEntry) {
        let first = name.rawValue.prefix { $0 != "." }
        if RecordLayout.reservedKeys.contains(String(first)) {
            report(
                .conflict, "\(entry.typeName) writes a field '\(name)', and '\(first)' is a key of every record",
                hint: "give the field another name", at: entry.position(of: name.rawValue))
        } else if let other = known.type(of: name), !other.fits(type), !isUncertain {
            report(
                .wrongType,
                "\(entry.typeName) writes the field '\(name)' as \(type.inWords), and an earlier stage declares it as "
                    + other.inWords, hint: "a field has one type in all records", at: entry.position(of: name.rawValue))
        }
    }

    // MARK: Reading

    private mutating func checkReads(of entry: StageEntry, _ index: Int) {
        if let condition = entry.condition {
            check(condition, "\(entry.typeName): option 'when'", entry, index)
            checkParsed(entry, needsText: condition.readsText, at: condition.position)
        }
        var inExpressions: Set<FieldName> = []
        var expressions: [Expression] = []
        entry.forEachOption { type, node in
            guard type == .expression, let text = node.scalarText, var expression = try? Expression(text) else {
                return
            }
            expression.position = node.position
            expressions.append(expression)
            inExpressions.formUnion(expression.fields)
        }
        for expression in expressions { check(expression, entry.typeName, entry, index) }
        guard let effects = entry.effects else { return }
        checkParsed(entry, needsText: effects.needsText)
        for subject in effects.reads {
            switch subject {
            case .field(let name, let type) where !inExpressions.contains(name): checkField(name, type, entry, index)
            case .layer(let layer): checkLayer(layer, entry)
            case .field, .text, .raw: break
            }
        }
    }

    private mutating func check(_ expression: Expression, _ subject: String, _ entry: StageEntry, _ index: Int) {
        var missing: Set<FieldName> = []
        for use in expression.fieldUses where known.type(of: use.field) == nil {
            if missing.insert(use.field).inserted {
                let position = expression.position?.narrowed(to: use.scalarRange, of: expression.source)
                reportMissing(use.field, entry, index, text: text(meantBy: use), at: position)
            }
        }
        for error in expression.check(types: { known.type(of: $0) }) {
            findings.append(error.inFile(subject, source: expression.source, at: expression.position))
        }
    }

    /// The text that a name to the right of a comparison stands for, if quotes were probably forgotten.
    private func text(meantBy use: Expression.FieldUse) -> String? {
        guard use.mayBeText else { return nil }
        let type = use.comparedWith.flatMap { known.type(of: $0) } ?? .any
        return [.any, .string, .array].contains(type) ? use.field.rawValue : nil
    }

    private mutating func checkField(_ name: FieldName, _ type: ValueType, _ entry: StageEntry, _ index: Int) {
        guard let declared = known.type(of: name) else {
            reportMissing(name, entry, index, at: entry.position(of: name.rawValue))
            return
        }
        if isUncertain || declared.fits(type) { return }
        report(
            .wrongType, "\(entry.typeName) reads the field '\(name)' as \(type.inWords), and it is \(declared.inWords)",
            at: entry.position(of: name.rawValue))
    }

    private mutating func checkLayer(_ layer: String, _ entry: StageEntry) {
        if isUncertain || layers.contains(layer) { return }
        report(
            .unknownField, "\(entry.typeName) reads the layer '\(layer)', which no earlier stage writes",
            hint: Suggestion.hint(for: layer, in: Array(layers), called: "layers"), isWarning: hasOpenSchema,
            at: entry.position(of: layer))
    }

    private mutating func checkParsed(_ entry: StageEntry, needsText: Bool, at position: FilePosition? = nil) {
        guard needsText, !isParsed, !isUncertain, let source = draft.source else { return }
        isParsed = true
        let isLater = draft.transforms.contains { $0.effects?.parses != nil }
        report(
            .unparsed, "\(entry.typeName) needs the text of documents, and \(source.typeName) gives them unparsed",
            hint: isLater ? "move the parse stage above it" : "put a parse stage above it",
            at: position ?? entry.type.position)
    }
}

extension Effects {
    var writtenFields: [FieldName] {
        writes.compactMap { if case .field(let name, _) = $0 { name } else { nil } } + renames.map(\.to)
    }

    func writesField(_ name: FieldName) -> Bool { writtenFields.contains(name) }

    /// Whether fields and layers are the same after the stage.
    fileprivate var leavesNames: Bool {
        writtenFields.isEmpty && removes.isEmpty && !writesLayers
            && !reads.contains {
                if case .field = $0 { true } else { false }
            }
    }
}

extension StageEntry {
    /// Where a text stands among the options, as a value or a key; else the stage's own place.
    func position(of text: String) -> FilePosition? { options?.firstNode(of: text)?.position ?? type.position }
}

extension OptionNode {
    fileprivate func firstNode(of text: String) -> OptionNode? {
        switch content {
        case .scalar(let own, _): return own == text ? self : nil
        case .list(let elements): return elements.lazy.compactMap { $0.firstNode(of: text) }.first
        case .map(let pairs):
            return pairs.lazy.compactMap { pair in
                pair.key.scalarText == text ? pair.key : pair.value.firstNode(of: text)
            }.first
        }
    }
}
