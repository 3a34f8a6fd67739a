// SPDX-License-Identifier: Apache-2.0

extension Plan {
    /// What the stages need from the source.
    public var needs: PlanNeeds {
        let effects = transforms.map(\.stage.effects)
        let hasTags = effects.contains(where: \.writesLayers) || source.effects.writesLayers
        let raw = effects.contains { $0.parses == nil && $0.reads.contains(.raw) }
        return PlanNeeds(origins: settings.origins && hasTags, raw: raw, limits: settings.limits)
    }

    /// The shape of the records of the sinks: the fields that the source and the transforms declare, as they are at the end.
    public var layout: RecordLayout { layout(fields: declaredFields(keepingAll: false)) }

    /// The shape of the records of the rejects: every field declared anywhere, then `rejected`.
    ///
    /// The fields have no type there, since a wrong type may be the reason for which a document is rejected.
    public var rejectsLayout: RecordLayout {
        let fields = declaredFields(keepingAll: true).map { RecordLayout.Field($0.name, .any) }
        return layout(fields: fields + [RecordLayout.Field("rejected", .object)])
    }

    private func layout(fields: [RecordLayout.Field]) -> RecordLayout {
        RecordLayout(fields: fields, hasExtra: source.effects.hasOpenSchema, hasOrigins: needs.origins)
    }

    private func declaredFields(keepingAll: Bool) -> [RecordLayout.Field] {
        var fields: [RecordLayout.Field] = []
        let stages = [(source.effects, false)] + transforms.map { ($0.stage.effects, $0.condition != nil) }
        for (effects, isConditional) in stages {
            // Documents that pass a stage by keep what it renames and removes.
            let keepsOld = keepingAll || isConditional
            for rename in effects.renames {
                guard let index = fields.firstIndex(where: { $0.name == rename.from }) else { continue }
                let renamed = RecordLayout.Field(rename.to, fields[index].type)
                if keepsOld {
                    fields.append(renamed)
                } else {
                    // A field that had the name before is gone, as in `Fields.rename`.
                    fields[index] = renamed
                    let kept = fields.indices.filter { $0 == index || fields[$0].name != rename.to }
                    fields = kept.map { fields[$0] }
                }
            }
            if !keepsOld { fields.removeAll { effects.removes.contains($0.name) } }
            for case .field(let name, let type) in effects.writes where !fields.contains(where: { $0.name == name }) {
                fields.append(RecordLayout.Field(name, type))
            }
        }
        return fields
    }
}
