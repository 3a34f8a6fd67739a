// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// What a rule of `filter.quality` asks of a signal.
public struct QualityBounds: StageOptions, Hashable {
    /// The least value kept; nil takes that of the pack.
    public var min: Double?
    /// The greatest value kept; nil takes that of the pack.
    public var max: Double?
    /// Whether the rule is not applied.
    public var off = false

    /// The options' schema.
    public static let schema = OptionSchema<QualityBounds>(
        .option("min", \.min, "The least value kept; that of the pack if left out."),
        .option("max", \.max, "The greatest value kept; that of the pack if left out."),
        .bool("off", \.off, "Whether the rule is not applied."),
        .check("min", "is above max") { ($0.min ?? -.infinity) <= ($0.max ?? .infinity) },
        .check("min", "and max are left out, and the rule is not off: it says nothing") {
            $0.off || $0.min != nil || $0.max != nil
        },
        .check("off", "leaves nothing for min and max to say") { !$0.off || ($0.min == nil && $0.max == nil) })

    /// No bound.
    public init() {}

    /// Bounds.
    public init(min: Double? = nil, max: Double? = nil) { (self.min, self.max) = (min, max) }

    /// These bounds with those of `other` where it has any.
    func overridden(by other: QualityBounds) -> QualityBounds {
        if other.off { return other }
        return QualityBounds(min: other.min ?? min, max: other.max ?? max)
    }
}
