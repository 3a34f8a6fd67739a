// SPDX-License-Identifier: Apache-2.0

/// The names by which a page calls its site, and its host, to tell them from parts of a title and from authors.
struct SiteNames {
    private var names: [[UInt8]] = []
    private let host: [UInt8]

    /// Shorter names are found in too much else.
    private static let minLetters = 3

    init(_ names: [String?], host: String?) {
        let labels = (host ?? "").split(separator: ".")
        let common: Set<Substring> = ["www", "com", "co", "org", "net", "gov", "edu", "ac", "news", "blog", "m", "uk"]
        let telling = labels.dropLast().filter { !common.contains($0) }
        self.host = TitleWords(telling.max { $0.count < $1.count }.map(String.init) ?? "").letters
        for name in names {
            guard let name else { continue }
            let letters = TitleWords(name).letters
            if !letters.isEmpty { self.names.append(letters) }
        }
    }

    /// Whether a text is the name of the site, or little more or less than the name of its host.
    func contains(_ text: String) -> Bool {
        let letters = TitleWords(text).letters
        if letters.isEmpty { return true }
        if names.contains(letters) { return true }
        guard host.count >= SiteNames.minLetters, letters.count >= SiteNames.minLetters else { return false }
        if letters.count <= host.count { return SiteNames.has(host, letters) }
        return letters.count < host.count + 8 && SiteNames.has(letters, host)
    }

    private static func has(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }
}
