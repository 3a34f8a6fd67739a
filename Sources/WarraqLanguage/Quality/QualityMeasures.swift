// SPDX-License-Identifier: Apache-2.0

/// The signals of one text.
public struct QualityMeasures: Sendable, Equatable {
    /// By the signals' index; nan where a signal was not asked for or is not defined.
    private var values = [Double](repeating: .nan, count: QualitySignal.all.count)

    init() {}

    /// The value of a signal, nil if it was not measured or is not defined for the text.
    ///
    /// Shares and means are rounded to six digits behind the point.
    public subscript(signal: QualitySignal) -> Double? {
        let value = values[signal.index]
        return value.isNaN ? nil : value
    }

    /// Takes the values of a set over, in the order of its signals; nil for one that is not defined.
    mutating func set(_ set: QualitySet, _ results: [Double?]) {
        let first = QualityMeasures.firstIndex(of: set)
        for (offset, result) in results.enumerated() {
            values[first + offset] = result.map { ($0 * 1e6).rounded() / 1e6 } ?? .nan
        }
    }

    private static func firstIndex(of set: QualitySet) -> Int {
        switch set {
        case .gopher: firstIndices[0]
        case .repetition: firstIndices[1]
        case .c4: firstIndices[2]
        case .fineweb: firstIndices[3]
        case .redpajama: firstIndices[4]
        }
    }

    private static let firstIndices = QualitySet.allCases.map { $0.signals.first?.index ?? 0 }

    /// Compares values; one that is not defined equals another.
    public static func == (left: Self, right: Self) -> Bool {
        left.values.elementsEqual(right.values) { $0 == $1 || ($0.isNaN && $1.isNaN) }
    }
}

/// A part over a whole; `empty` where there is no whole.
func share(_ part: Int, of whole: Int, empty: Double = 0) -> Double {
    whole == 0 ? empty : Double(part) / Double(whole)
}
