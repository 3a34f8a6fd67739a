// SPDX-License-Identifier: Apache-2.0

/// How a browser lays a document out; of tree construction, only tables in paragraphs depend on it.
public enum HTMLQuirksMode: Sendable, Hashable {
    /// As the standards have it.
    case none
    /// Almost as the standards have it.
    case limited
    /// As browsers of the nineties did.
    case quirks
}

/// What the document type says about the quirks mode.
///
/// - SeeAlso: https://html.spec.whatwg.org/#the-initial-insertion-mode
enum QuirksRules {
    static func mode(of doctype: Doctype) -> HTMLQuirksMode {
        let publicID = doctype.publicID.map(lowercased)
        let systemID = doctype.systemID.map(lowercased)
        if doctype.forcesQuirks || doctype.name != Array("html".utf8) { return .quirks }
        if systemID == "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" { return .quirks }
        guard let publicID else { return .none }
        if exactQuirks.contains(publicID) || quirksPrefixes.contains(where: publicID.hasPrefix) { return .quirks }
        let isHTML4 =
            publicID.hasPrefix("-//w3c//dtd html 4.01 frameset//")
            || publicID.hasPrefix("-//w3c//dtd html 4.01 transitional//")
        if isHTML4 { return systemID == nil ? .quirks : .limited }
        let isXHTML =
            publicID.hasPrefix("-//w3c//dtd xhtml 1.0 frameset//")
            || publicID.hasPrefix("-//w3c//dtd xhtml 1.0 transitional//")
        return isXHTML ? .limited : .none
    }

    private static func lowercased(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.map { ASCII.lowercased($0) }, as: UTF8.self)
    }

    private static let exactQuirks: Set<String> = [
        "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
    ]

    private static let quirksPrefixes = [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
        "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
        "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//",
        "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//",
        "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//",
        "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//",
        "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//",
        "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//",
        "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//",
        "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//",
        "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//",
        "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
        "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//",
        "-//o'reilly and associates//dtd html extended relaxed 1.0//",
        "-//sq//dtd html 2.0 hotmetal + extensions//",
        "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
        "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//",
        "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//",
        "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//",
        "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
        "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//",
        "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//",
        "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//",
    ]
}
