// SPDX-License-Identifier: Apache-2.0

extension TagEntities {
    /// The stage's page.
    public static var documentation: String {
        """
        Marks names of persons, organisations and places in Arabic and English text. It goes by lists and rules and holds no learned
        model: it prefers to say nothing rather than something wrong, and so misses names that nothing around them explains. It is no
        replacement for a trained recogniser where every name counts. Other languages get only the names that their text shares with
        the lists.

        The label of a tag is `person`, `organisation` or `place`; `rule` says how it was found:

        - `gazetteer`: a place or organisation of the built-in gazetteers (see `tag.terms`), with proclitics and possessives left out;
        - `trigger`: the word for its kind is part of it (`وزارة الصحة`, `University of Leeds`, `Mount Kenya`) or stands before it
          (`نهر دجلة`, where the tag is on the name only);
        - `title`: a title, trade or office stands before it (`الدكتور …`, `وزير الخارجية …`, `Dr. …`, `the mayor, …`);
        - `given`: it begins with one of some hundred given names;
        - `saying`: `said` or `قال` stands before it, or its age or `who` behind it;
        - `surname`: the surname alone of a person who is named in full in the same document, if only one has it.

        A person's tag covers the name without title; an organisation's the whole name. Names inside names are not marked, and tags
        of the layer do not overlap. Nationalities, works, products, events, dates are no entities here; `tag.dates` has the last.

        `id` is the same for the same entity in a document: that of the gazetteer (`iq`, `iq-baghdad`, `who`), else the name in folded
        spelling; a surname has the id of the full name. Two people of one name share an id: nothing tells them apart.
        """
    }
}
