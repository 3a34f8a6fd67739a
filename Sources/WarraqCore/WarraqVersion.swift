// SPDX-License-Identifier: Apache-2.0

/// The version of Warraq.
public enum WarraqVersion {
    /// What `warraq --version` prints.
    ///
    /// An interrupted run goes on only with the version that it began with.
    public static let current = "0.1.0"
}
