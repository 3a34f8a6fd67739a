// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WarraqParsing

/// Works on a folder of pages: writes features for training, and predictions for the scorer.
///
/// A page is `FOLDER/SET/KEY.html`; its id is `SET/KEY`.
struct PagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pages", abstract: "Dumps features of pages, or predicts their main content.",
        subcommands: [PageFeaturesCommand.self, PagePredictionsCommand.self])
}

/// Which pages, and by which model.
struct PageOptions: ParsableArguments {
    @Argument(help: "The folder of pages.") var folder: String

    @Option(help: "A file with an id a line; all pages of the folder if there is none.") var ids: String?

    @Option(help: "A model; the one of the program if there is none, 'none' for none.") var model: String?

    @Option(help: "Where the result is written.") var output: String

    func loadModel() throws -> ContentModel {
        guard let model else { return .builtIn }
        if model == "none" { return .empty }
        guard let loaded = ContentModel([UInt8](try Data(contentsOf: URL(fileURLWithPath: model)))) else {
            throw ValidationError("\(model) is no model of these features")
        }
        return loaded
    }

    func loadIDs() throws -> [String] {
        if let ids {
            return try String(contentsOfFile: ids, encoding: .utf8).split(separator: "\n").map(String.init)
        }
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
    }

    func page(_ id: String) throws -> PageExtraction {
        try PageExtraction(page: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(id).html"))))
    }
}

/// Writes `OUTPUT.bin` (numbers of 4 bytes, a row for each block) and `OUTPUT.jsonl` (a line for each page).
struct PageFeaturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "features", abstract: "Dumps the features of blocks.")

    @OptionGroup var options: PageOptions

    @Flag(help: "Features of the second model.") var second = false

    @Flag(help: "Texts and class words of the blocks, too.") var texts = false

    mutating func run() throws {
        let model = try options.loadModel()
        var (numbers, lines) = (Data(), Data())
        for id in try options.loadIDs() {
            let page = try options.page(id)
            let features = page.features(model, second: second)
            unsafe features.withUnsafeBytes { unsafe numbers.append(contentsOf: $0) }
            var line: [String: Any] = ["id": id, "rows": page.count]
            if texts {
                let (around, inside) = (page.classWords, page.blockWords)
                line["texts"] = page.texts
                line["parents"] = around.map { Int($0.parent) }
                line["words"] = around.map { $0.words.map(Int.init) }
                line["containers"] = inside.map { Int($0.container) }
                line["inline"] = inside.map { $0.words.map(Int.init) }
            }
            lines.append(try JSONSerialization.data(withJSONObject: line))
            lines.append(0x0A)
        }
        let names = PageExtraction.featureNames
        let header = try JSONSerialization.data(withJSONObject: second ? names.second : names.first)
        try header.write(to: URL(fileURLWithPath: options.output + ".names.json"))
        try numbers.write(to: URL(fileURLWithPath: options.output + ".bin"))
        try lines.write(to: URL(fileURLWithPath: options.output + ".jsonl"))
    }
}

/// Writes predictions for `shared/tools/score_pages.py`.
struct PagePredictionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "predict", abstract: "Predicts the main content.")

    @OptionGroup var options: PageOptions

    @Option(help: "How much more recall counts than precision.") var beta: Float = 1

    mutating func run() throws {
        let model = try options.loadModel()
        var lines = Data()
        for id in try options.loadIDs() {
            let page = try options.page(id)
            let choice = page.choice(model, beta: beta)
            let found = page.headings(choice.kept, uri: "")
            var line: [String: Any] = ["id": id, "text": page.text(choice.kept), "confidence": choice.confidence]
            line["title"] = found.title
            line["author"] = found.authors
            line["published"] = found.published
            lines.append(try JSONSerialization.data(withJSONObject: line))
            lines.append(0x0A)
        }
        try lines.write(to: URL(fileURLWithPath: options.output))
    }
}
