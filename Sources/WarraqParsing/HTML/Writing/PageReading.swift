// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqHTML

/// Parses pages within bounds of time and memory.
enum PageReading {
    /// The most nodes of a page; pages of the web have some ten thousand.
    static let maxNodes = 3_000_000
    /// What is read of a page that has more.
    static let prefixBytes = 4 << 20

    /// Parses a page; of one with too many nodes only the first bytes.
    static func parse(_ text: Text) throws(DocumentFailure) -> (page: HTMLDocument, isWhole: Bool) {
        var options = HTMLParserOptions()
        options.maxNodes = maxNodes
        let bytes = Array(text.utf8)
        do throws(HTMLError) {
            return (try HTMLParser.parse(utf8: bytes, options: options), true)
        } catch {
            guard error.code == .tooManyNodes else { throw DocumentFailure(.limit, error.message) }
        }
        // Each node takes bytes of its own, so the beginning has few enough; it ends between two scalars.
        var end = min(prefixBytes, bytes.count)
        while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        do throws(HTMLError) {
            options.maxNodes = 2 * prefixBytes
            return (try HTMLParser.parse(utf8: Array(bytes[..<end]), options: options), false)
        } catch {
            throw DocumentFailure(.limit, error.message)
        }
    }
}
