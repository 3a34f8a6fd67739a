// SPDX-License-Identifier: Apache-2.0

/// A contract that a stage does not keep: all that was found, each with the document it was found on.
///
/// A test that throws it shows the list:
///
/// ```
/// filter.shouting breaks its contract (seed 42):
/// - drops for a reason that its effects do not declare: 'loud' [turkish/tracked]
/// ```
public struct ContractViolation: Error, Sendable, CustomStringConvertible {
    /// One broken rule.
    public struct Finding: Sendable, Hashable, CustomStringConvertible {
        /// What was broken, with the values that show it.
        public var message: String
        /// The id of the document, or another name of what was tried; nil if it concerns the stage itself.
        public var place: String?

        /// The message and the place.
        public var description: String { place.map { "\(message) [\($0)]" } ?? message }
    }

    /// The name of the stage.
    public let subject: String
    /// The seed with which the contract chose at random; give it to the contract to see the same again.
    public let seed: UInt64
    /// What was broken, in the order in which it was found.
    public let findings: [Finding]

    /// A headline and at most 20 messages, each once: with the first document it was found on, and how many others there are.
    public var description: String {
        var (groups, places): ([(first: Finding, count: Int)], [String: Int]) = ([], [:])
        for finding in findings {
            if let place = places[finding.message] {
                groups[place].count += 1
            } else {
                places[finding.message] = groups.count
                groups.append((finding, 1))
            }
        }
        let shown = groups.prefix(20).map { "\n- \($0.first)" + ($0.count > 1 ? " and \($0.count - 1) more" : "") }
        let rest = groups.count > 20 ? "\n- and \(groups.count - 20) more" : ""
        return "\(subject) breaks its contract (seed \(seed)):\(shown.joined())\(rest)"
    }
}

/// Collects findings while a contract is verified.
struct Findings {
    let subject: String
    let seed: UInt64
    private(set) var all: [ContractViolation.Finding] = []

    init(_ subject: String, seed: UInt64) { (self.subject, self.seed) = (subject, seed) }

    /// Notes a finding unless a condition holds.
    mutating func require(_ condition: Bool, _ message: @autoclosure () -> String, at place: String? = nil) {
        if !condition { add(message(), at: place) }
    }

    mutating func add(_ message: String, at place: String? = nil) {
        all.append(ContractViolation.Finding(message: message, place: place))
    }

    func throwIfAny() throws(ContractViolation) {
        if !all.isEmpty { throw ContractViolation(subject: subject, seed: seed, findings: all) }
    }
}
