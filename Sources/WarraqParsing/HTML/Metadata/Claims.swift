// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What one part of a page says about a field.
struct Claim<Value: Sendable>: Sendable {
    let value: Value
    /// The part, as ``PageMetadata/sources`` names it.
    let source: String
    /// How far it is believed: of two claims the one with the lower number counts.
    let trust: Int
    /// The node that a reader sees it in.
    var node: HTMLNode?
}

/// The claims about one field, in the order in which they were found; at most ``limit``.
struct Claims<Value: Sendable>: Sendable {
    /// What further claims could add is not worth the time of a page that makes thousands.
    static var limit: Int { 48 }

    private(set) var all: [Claim<Value>] = []

    mutating func add(_ value: Value?, _ source: String, trust: Int, node: HTMLNode? = nil) {
        guard let value, all.count < Claims.limit else { return }
        all.append(Claim(value: value, source: source, trust: trust, node: node))
    }

    /// The first of the claims that are believed most.
    var best: Claim<Value>? { all.min { $0.trust < $1.trust } }

    /// The first of the claims that are believed most among those that hold.
    func best(where holds: (Value) -> Bool) -> Claim<Value>? {
        all.filter { holds($0.value) }.min { $0.trust < $1.trust }
    }
}
