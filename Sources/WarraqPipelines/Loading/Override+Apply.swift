// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

extension Override {
    /// The tree with the value in its place.
    func applied(to root: OptionNode) throws(Failure) -> OptionNode {
        guard case .key(let name) = path[0].step else {
            throw Failure(message: "an index names no section or stage", position: path[0].position)
        }
        if Section(rawValue: name) == nil, !name.hasPrefix("x-") { return try appliedToStage(named: name, root) }
        switch Section(rawValue: name) {
        case .source? where path.count > 1:
            return try replaced(root, name) { (old) throws(Failure) in try inStage(old, path[1...]) }
        case .transforms?, .sinks?, .rejects?:
            if path.count == 1 { break }
            guard case .index(let index) = path[1].step else {
                throw Failure(
                    message: "'\(name)' is a list of stages", hint: "write \(name)[0], or the stage's 'name'",
                    position: path[1].position)
            }
            if path.count == 2 { break }
            return try replaced(root, name) { (old) throws(Failure) in
                guard case .list(var stages)? = old?.content, stages.indices.contains(index) else {
                    throw Failure(
                        message: "'\(name)' has no stage \(index)", hint: "the first one is \(name)[0]",
                        position: path[1].position)
                }
                stages[index] = try inStage(stages[index], path[2...])
                return OptionNode(.list(stages), at: old?.position)
            }
        default: break
        }
        return try set(root, path[...])
    }

    private func appliedToStage(named name: String, _ root: OptionNode) throws(Failure) -> OptionNode {
        var names: [String] = []
        for section in Section.allCases where section.holdsStages {
            guard let node = root[section.rawValue] else { continue }
            var entries = if case .list(let entries) = node.content { entries } else { [node] }
            for index in entries.indices {
                guard let given = entries[index]["name"]?.scalarText else { continue }
                names.append(given)
                guard given == name else { continue }
                entries[index] = try inStage(entries[index], path[1...])
                let changed =
                    if case .list = node.content { OptionNode(.list(entries), at: node.position) } else {
                        entries[index]
                    }
                return try replaced(root, section.rawValue) { (_) throws(Failure) in changed }
            }
        }
        let candidates = names + Section.allCases.map(\.rawValue)
        throw Failure(
            message: "no stage has the name '\(name)'",
            hint: Suggestion.hint(for: name, in: candidates, called: "names"), position: path[0].position)
    }

    /// Sets an option of a stage, or what stands beside it.
    private func inStage(_ stage: OptionNode?, _ rest: ArraySlice<PathStep>) throws(Failure) -> OptionNode {
        guard let first = rest.first, case .key(let key) = first.step else {
            throw Failure(message: "no option is named", hint: "write NAME.option=value", position: path[0].position)
        }
        var entry = stage
        if case .scalar? = stage?.content, let stage { entry = OptionNode(.map([(stage, .null)]), at: stage.position) }
        guard case .map(let pairs)? = entry?.content else {
            throw Failure(message: "there is no stage at this place", position: path[0].position)
        }
        if StageEntry.keys.contains(key) { return try set(entry, rest) }
        guard let type = pairs.first(where: { !StageEntry.keys.contains($0.key.scalarText ?? "") })?.key else {
            throw Failure(message: "there is no stage at this place", position: path[0].position)
        }
        let step = PathStep(step: .key(type.scalarText ?? ""), position: first.position)
        return try set(entry, [step] + rest)
    }

    private func replaced(
        _ root: OptionNode, _ key: String, _ change: (OptionNode?) throws(Failure) -> OptionNode
    ) throws(Failure) -> OptionNode {
        guard case .map(var pairs) = root.content else { return root }
        if let index = pairs.firstIndex(where: { $0.key.scalarText == key }) {
            pairs[index].value = try change(pairs[index].value)
        } else {
            pairs.append((OptionNode(.scalar(key, .plain), at: path[0].position), try change(nil)))
        }
        return OptionNode(.map(pairs), at: root.position)
    }

    private func set(_ node: OptionNode?, _ rest: ArraySlice<PathStep>) throws(Failure) -> OptionNode {
        guard let first = rest.first else { return value }
        switch (first.step, node?.content) {
        case (.key(let key), nil), (.key(let key), .scalar("", .plain)?):
            let name = OptionNode(.scalar(key, .plain), at: first.position)
            return OptionNode(.map([(name, try set(nil, rest.dropFirst()))]), at: first.position)
        case (.key(let key), .map(var pairs)?):
            if let index = pairs.firstIndex(where: { $0.key.scalarText == key }) {
                pairs[index].value = try set(pairs[index].value, rest.dropFirst())
            } else {
                let name = OptionNode(.scalar(key, .plain), at: first.position)
                pairs.append((name, try set(nil, rest.dropFirst())))
            }
            return OptionNode(.map(pairs), at: node?.position)
        case (.index(let index), .list(var elements)?) where index <= elements.count:
            if index == elements.count {
                elements.append(try set(nil, rest.dropFirst()))
            } else {
                elements[index] = try set(elements[index], rest.dropFirst())
            }
            return OptionNode(.list(elements), at: node?.position)
        case (.index(let index), _):
            throw Failure(message: "there is no list with an element \(index)", position: first.position)
        case (.key(let key), let content?):
            throw Failure(
                message: "'\(key)' would be a key of \(OptionNode(content).described)", position: first.position)
        }
    }
}
