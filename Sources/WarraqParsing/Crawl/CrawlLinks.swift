// SPDX-License-Identifier: Apache-2.0

/// Titles of other articles, each once.
struct CrawlLinks {
    private(set) var titles: [String] = []
    private var seen: Set<String> = []

    mutating func add(_ title: String) {
        if !title.isEmpty, seen.insert(title).inserted { titles.append(title) }
    }
}
