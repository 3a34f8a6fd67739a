// SPDX-License-Identifier: Apache-2.0

/// Settles the order of day and month of a document's numeric dates.
enum DateOrder {
    /// Returns the hits, those whose order is open read as the document's other dates are.
    ///
    /// If all dates that prove an order prove the same, it holds for the others and they are certain. If none does, the
    /// language's order holds; it is certain where it is the only one in use. If they contradict each other, nothing is.
    static func settle(_ found: [FoundDate], hint: DateHint) -> [DateHit] {
        let dayFirst = found.contains { $0.evidence == .dayFirst }
        let monthFirst = found.contains { $0.evidence == .monthFirst }
        return found.map { item in
            guard let reversed = item.reversed else { return item.hit }
            if dayFirst != monthFirst {
                let proven: DateLanguage.Order = dayFirst ? .dayFirst : .monthFirst
                return item.order == proven ? item.hit : item.hit.with(value: reversed, alternative: nil)
            }
            return hint.isOrderOpen || dayFirst ? item.hit.with(value: item.hit.value, alternative: reversed) : item.hit
        }
    }
}
