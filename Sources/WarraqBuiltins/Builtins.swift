// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqCuration
import WarraqJSONOutput
import WarraqNormalization
import WarraqParsing
import WarraqReading
import WarraqSQLOutput
import WarraqTagging

extension [StageList] {
    /// The stages that come with Warraq, by family.
    public static let builtins: [StageList] = [
        .reading, .parsing, .normalization, .tagging, .curation, .jsonOutput, .sqlOutput,
    ]
}
