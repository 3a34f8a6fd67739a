// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
internal import WarraqJSON

/// Writes the JSON Schema of pipeline files, by which editors complete and check them.
public enum JSONSchema {
    /// The schema (draft 7, which YAML editors know best) of the files that a registry's stages allow, indented.
    ///
    /// It says what can be said of shapes and ranges; conditions between options, expressions and the data flow are left to `check`.
    public static func make(_ registry: StageRegistry) -> String {
        let names: JSONValue = .object([
            JSONMember("type", "string"), JSONMember("description", "The stage's name in ledgers and for --set."),
        ])
        let condition: JSONValue = .object([
            JSONMember("type", .array(["string", "boolean"])),
            JSONMember("description", "Documents for which this does not hold pass the stage by."),
        ])
        let policy: JSONValue = .object([
            JSONMember("enum", .array(PlannedTransform.FailurePolicy.allCases.map { .string($0.rawValue) })),
            JSONMember("description", "What happens to a document that the stage fails on."),
        ])
        let definitions: [JSONMember] = [
            JSONMember("source", stage(.source, registry, [JSONMember("name", names)])),
            JSONMember(
                "transform",
                stage(
                    .transform, registry,
                    [JSONMember("name", names), JSONMember("when", condition), JSONMember("on_error", policy)])),
            JSONMember(
                "sink", stage(.sink, registry, [JSONMember("name", names), JSONMember("when", condition)])),
            JSONMember(
                "substitution", .object([JSONMember("type", "string"), JSONMember("pattern", #"\$\{[^}]+\}"#)])),
        ]
        return JSONValue.object(file + [JSONMember("definitions", .object(definitions))]).text(pretty: true)
    }

    private static var file: [JSONMember] {
        [
            JSONMember("$schema", "http://json-schema.org/draft-07/schema#"),
            JSONMember("title", "Warraq pipeline"), JSONMember("type", "object"),
            JSONMember("required", .array(["source", "sinks"])),
            JSONMember("properties", .object(Section.allCases.map { JSONMember($0.rawValue, section($0)) })),
            JSONMember("patternProperties", .object([JSONMember("^x-", .object([]))])),
            JSONMember("additionalProperties", .bool(false)),
        ]
    }

    private static func section(_ section: Section) -> JSONValue {
        switch section {
        case .name, .description:
            .object([JSONMember("type", "string"), JSONMember("description", .string(section.summary))])
        case .vars:
            .object([
                JSONMember("type", .array(["object", "null"])), JSONMember("description", .string(section.summary)),
            ])
        case .source: reference("source")
        case .transforms: list(of: "transform", section)
        case .sinks, .rejects: list(of: "sink", section)
        case .run:
            OptionSchemaWriter.object(RunSettings.schema.descriptions, isOptional: true, summary: section.summary)
        }
    }

    private static func list(of definition: String, _ section: Section) -> JSONValue {
        let isRequired = section == .sinks
        return .object(
            [
                JSONMember("type", isRequired ? "array" : .array(["array", "null"])),
                JSONMember("description", .string(section.summary)), JSONMember("items", reference(definition)),
            ] + (isRequired ? [JSONMember("minItems", 1)] : []))
    }

    static func reference(_ definition: String) -> JSONValue {
        .object([JSONMember("$ref", .string("#/definitions/\(definition)"))])
    }

    /// A bare name, or a map with one stage's key and what may stand beside it.
    private static func stage(_ kind: StageKind, _ registry: StageRegistry, _ companions: [JSONMember]) -> JSONValue {
        let stages = registry.names(of: kind).compactMap { registry.stage($0, kind: kind) }
        let bare = stages.filter { !$0.options.contains(where: \.isRequired) }.map(\.name.description)
        let properties = stages.map { stage in
            let isOptional = !stage.options.contains(where: \.isRequired)
            return JSONMember(
                stage.name.description,
                OptionSchemaWriter.object(stage.options, isOptional: isOptional, summary: stage.summary))
        }
        let one = stages.map { JSONValue.object([JSONMember("required", .array([.string($0.name.description)]))]) }
        let map: JSONValue = .object([
            JSONMember("type", "object"), JSONMember("properties", .object(properties + companions)),
            JSONMember("additionalProperties", .bool(false)), JSONMember("oneOf", .array(one)),
        ])
        let name: JSONValue = .object([JSONMember("enum", .array(bare.map { .string($0) }))])
        return .object([JSONMember("anyOf", .array(bare.isEmpty ? [map] : [name, map]))])
    }
}

extension Section {
    /// What the section is for.
    var summary: String {
        switch self {
        case .name: "The pipeline's name; the state of its runs lies under it."
        case .description: "What the pipeline does."
        case .vars: "What is used more than once, as ${vars.NAME}."
        case .source: "Where the documents come from."
        case .transforms: "What happens to them, in order."
        case .sinks: "Where documents go that come through."
        case .rejects: "Where dropped and failed documents go."
        case .run: "How the pipeline runs."
        }
    }
}
