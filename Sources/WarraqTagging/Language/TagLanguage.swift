// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage

/// Finds out the language of a document by its script and by letters and words that tell languages of one script apart.
///
/// Writes `language` (BCP 47 primary tag, `und` if unknown), `script` (ISO 15924) and `language_score` (0 to 1). A text without
/// letters is `und` with script `Zyyy` and score 0.
public struct TagLanguage: Transform {
    /// `tag.language`.
    public static let name: StageName = "tag.language"
    /// What the stage does.
    public static let summary = "Writes the language of the text, by its script and telltale letters."
    /// The stage's page.
    public static let documentation = """
        Fields: `language` (BCP 47 primary tag; `und` where the script does not settle it and nothing else tells), `script`
        (ISO 15924) and `language_score` from 0 to 1. Languages that share a script and have no letters of their own are not told
        apart, beyond English among those in Latin script.
        """

    /// Makes the stage.
    public init(options: NoOptions) throws(PipelineError) {}

    /// Reads the text, writes three fields.
    public var effects: Effects {
        Effects(
            reads: [.text],
            writes: [.field("language", .string), .field("script", .string), .field("language_score", .double)])
    }

    /// Guesses the language.
    public func process(_ document: inout Document) -> Verdict {
        let guess = ScriptProfile.languageByScript(document.text.utf8.span)
        document.fields["language"] = .string(guess.language)
        document.fields["script"] = .string(guess.script)
        document.fields["language_score"] = .double(guess.score)
        return .keep
    }
}
