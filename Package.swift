// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableExperimentalFeature("Lifetimes"),
        .strictMemorySafety(),
        // Warnings are errors where the project is checked, not where it is used with a newer compiler.
    ] + (Context.environment["WARRAQ_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// A module of ours and its tests, which may use whatever the module uses, and the support of all tests.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], tests: [Target.Dependency] = [], fixtures: [String] = []
) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, swiftSettings: settings),
        .testTarget(
            name: name + "Tests",
            dependencies: [.init(stringLiteral: name), "WarraqTestSupport"] + dependencies + tests, exclude: fixtures,
            swiftSettings: settings),
    ]
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// What a stage may use besides the core.
let formats: [Target.Dependency] = ["WarraqCore", "WarraqUnicode"]

let package = Package(
    name: "Warraq",
    products: [
        .executable(name: "warraq", targets: ["warraq"]),
        // What plugin authors build on.
        .library(name: "WarraqCore", targets: ["WarraqCore"]),
        .library(name: "WarraqCLI", targets: ["WarraqCLI"]),
        .library(name: "WarraqBuiltins", targets: ["WarraqBuiltins"]),
        .library(name: "WarraqTesting", targets: ["WarraqTesting"]),
        // The rooms below, for those who want only them.
        .library(name: "WarraqUnicode", targets: ["WarraqUnicode"]),
        .library(name: "WarraqLanguage", targets: ["WarraqLanguage"]),
        .library(name: "WarraqJSON", targets: ["WarraqJSON"]),
        .library(name: "WarraqHTML", targets: ["WarraqHTML"]),
        .library(name: "WarraqEncodings", targets: ["WarraqEncodings"]),
        .library(name: "WarraqFiles", targets: ["WarraqFiles"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .executableTarget(name: "warraq", dependencies: ["WarraqCLI", "WarraqBuiltins"], swiftSettings: settings),
        .executableTarget(
            name: "WarraqBenchmarks",
            dependencies: formats + [
                "WarraqEncodings", "WarraqEngine", "WarraqHTML", "WarraqJSON", "WarraqLanguage", "WarraqJSONOutput",
                "WarraqNormalization", "WarraqParsing", "WarraqReading", "WarraqSQLOutput", "WarraqTagging", grdb,
                argumentParser,
            ], swiftSettings: settings),
        .target(name: "CWarraqUnicodeTables", exclude: ["Data", "Generator", "NOTICE.md"]),
        .target(name: "CWarraqLanguageTables", exclude: ["Data", "Generator", "NOTICE.md"]),
        .target(name: "CWarraqParsingTables", exclude: ["Data", "Generator", "NOTICE.md"]),
        .target(name: "CWarraqEncodingTables", exclude: ["Data", "Generator", "NOTICE.md"]),
        // RE2 behind a C interface: users' regular expressions.
        .target(name: "CWarraqRE2", linkerSettings: [.linkedLibrary("re2")]),
        .target(name: "CWarraqGazetteers", exclude: ["Data", "NOTICE.md"]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // What the tests of several modules need; no product.
        .target(
            name: "WarraqTestSupport", dependencies: ["CZlib", "WarraqFiles", "WarraqTesting"],
            path: "Tests/WarraqTestSupport",
            swiftSettings: settings),
    ]
        // Rooms of the house, from the ground up.
        + module("WarraqUnicode", ["CWarraqUnicodeTables"], tests: ["WarraqTesting"])
        + module("WarraqFiles", ["CZlib"], tests: ["WarraqTesting"])
        + module("WarraqJSON", ["WarraqUnicode"], tests: ["WarraqTesting"])
        + module("WarraqLanguage", ["WarraqUnicode", "CWarraqLanguageTables"], tests: ["WarraqTesting"])
        + module("WarraqHTML", ["WarraqUnicode", "WarraqEncodings"])
        + module(
            "WarraqEncodings", ["WarraqUnicode", "CWarraqEncodingTables"], tests: ["WarraqFiles", "WarraqTesting"])
        + module("WarraqCore", ["WarraqUnicode"], tests: ["WarraqTesting"])
        + module("WarraqTesting", formats)
        + module("WarraqReading", formats + ["WarraqFiles", "WarraqJSON"], tests: ["WarraqTesting"])
        + module(
            "WarraqParsing",
            formats + ["WarraqEncodings", "WarraqHTML", "WarraqLanguage", "CWarraqParsingTables"],
            tests: ["WarraqTesting"], fixtures: ["Fixtures"])
        + module("WarraqNormalization", formats + ["WarraqEncodings", "WarraqLanguage"], tests: ["WarraqTesting"])
        + module(
            "WarraqTagging",
            formats + ["CWarraqGazetteers", "CWarraqRE2", "WarraqFiles", "WarraqJSON", "WarraqLanguage"],
            tests: ["WarraqTesting"], fixtures: ["Fixtures"])
        + module("WarraqCuration", formats + ["WarraqLanguage"], tests: ["WarraqTesting"])
        + module(
            "WarraqJSONOutput", formats + ["WarraqFiles", "WarraqJSON"], tests: ["WarraqTesting", "WarraqReading"])
        + module("WarraqSQLOutput", formats + ["WarraqFiles", "WarraqJSON", grdb], tests: ["WarraqTesting"])
        + module(
            "WarraqBuiltins",
            [
                "WarraqCore", "WarraqReading", "WarraqParsing", "WarraqNormalization", "WarraqTagging",
                "WarraqCuration",
                "WarraqJSONOutput", "WarraqSQLOutput",
            ], tests: ["WarraqPipelines", "WarraqUnicode"], fixtures: ["Fixtures"])
        + module(
            "WarraqPipelines", formats + ["CLibYAML", "WarraqFiles", "WarraqJSON"], tests: ["WarraqTesting"],
            fixtures: ["Fixtures"])
        + module("WarraqEngine", ["WarraqCore", "WarraqFiles", "WarraqJSON"], tests: ["WarraqTesting"])
        + module(
            "WarraqCLI",
            ["WarraqCore", "WarraqPipelines", "WarraqEngine", "WarraqFiles", "WarraqJSON", argumentParser],
            tests: ["WarraqBuiltins", "WarraqEncodings", "WarraqLanguage"], fixtures: ["Fixtures"])
)
