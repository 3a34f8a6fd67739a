// SPDX-License-Identifier: Apache-2.0

/// A type can be an option: `fields: { year: int }`.
extension ValueType: OptionChoice {}
