// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

func warraq(_ product: String) -> Target.Dependency { .product(name: product, package: "Warraq") }

let package = Package(
    name: "custom-plugin",
    dependencies: [.package(name: "Warraq", path: "../..")],
    targets: [
        // The stages: a library, so that other programs and the tests can use them.
        .target(
            name: "NoteStages", dependencies: [warraq("WarraqCore"), warraq("WarraqFiles"), warraq("WarraqUnicode")]),
        // The program: Warraq's own stages and these.
        .executableTarget(
            name: "notes-warraq",
            dependencies: ["NoteStages", warraq("WarraqBuiltins"), warraq("WarraqCLI"), warraq("WarraqCore")]),
        .testTarget(
            name: "NoteStagesTests",
            dependencies: ["NoteStages", warraq("WarraqCore"), warraq("WarraqFiles"), warraq("WarraqTesting")]),
    ]
)
