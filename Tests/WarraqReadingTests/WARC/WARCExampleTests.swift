// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqReading
import WarraqTestSupport

@Suite("The example WARC file")
struct WARCExampleTests {
    @Test("it holds the pages beside it, and what else a crawl has")
    func pages() throws {
        let folder = Checkout.url.appending(path: "Examples/web-articles")
        var options = WARCSource.Options()
        options.paths = [StagePath(folder.appending(path: "pages.warc.gz").path)]
        let batch = try readAll(try WARCSource(options: options))
        let urls = batch.documents.map { document -> String in
            if case .string(let url)? = document.fields["url"] { url } else { "" }
        }
        let names = [
            "map": "en-map", "garden": "ar-garden", "bridge": "fa-bridge", "clock": "ja-clock",
            "map?from=home": "en-map",
        ]
        #expect(urls.count == 6)
        var compared = 0
        for (document, url) in zip(batch.documents, urls) {
            #expect(document.raw?.mediaType == .html)
            guard let name = names[url.split(separator: "/").last.map(String.init) ?? ""] else {
                #expect(document.raw?.charset == "koi8-r")
                continue
            }
            let page = try Data(contentsOf: folder.appending(path: "pages/\(name).html"))
            #expect(document.raw?.bytes.elementsEqual(page) == true, "\(url)")
            compared += 1
        }
        #expect(compared == 5)
        #expect(batch.rejected.map(\.failure.code) == ["unsupported"])
    }
}
