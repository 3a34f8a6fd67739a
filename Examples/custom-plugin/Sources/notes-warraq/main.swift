// SPDX-License-Identifier: Apache-2.0
import NoteStages
import WarraqBuiltins
import WarraqCLI
import WarraqCore

WarraqProgram.main(stages: [StageList].builtins + [.notes])
