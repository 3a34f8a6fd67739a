// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What names of persons and editorial staffs look like.
enum NameShape {
    private static let particles: Set<String> = [
        "de", "da", "di", "du", "del", "della", "dei", "dos", "das", "do", "des", "van", "von", "vom", "zu", "zum",
        "zur", "der",
        "den", "ten", "ter", "le", "la", "las", "los", "el", "al", "bin", "ibn", "ben", "bint", "y", "af", "av", "of",
        "the", "for",
        "dan", "und", "and", "et", "e", "i", "bar", "ap", "abu", "dela",
    ]
    /// Degrees and letters behind a name, without their points.
    private static let degrees: Set<String> = [
        "phd", "md", "rn", "bsn", "ma", "mba", "cpa", "jd", "rd", "ms", "msc", "bsc", "dds", "dvm", "do", "mph", "lcsw",
        "msw",
        "edd", "psyd", "rdn", "ldn", "np", "dnp", "pa-c", "esq", "cfp", "cfa", "lmft", "bs", "ba", "dmd", "facp",
        "mbbs", "drph",
        "med", "pharmd", "dpt", "cscs", "cissp", "dipl-ing",
    ]
    /// A text with one of these words is a button, a label or a date.
    private static let foreignWords: Set<String> = [
        "comments", "comment", "share", "read", "more", "follow", "subscribe", "login", "sign", "menu", "search",
        "home", "view",
        "views", "posts", "profile", "published", "updated", "about", "contact", "advertisement", "min", "ago", "reply",
        "email",
        "click", "here", "posted", "last", "photo", "image", "http", "https", "www", "kommentare", "teilen",
        "commentaires",
    ]
    private static let dateWords: Set<String> = [
        "on", "at", "am", "um", "le", "el", "em", "il", "op", "published", "updated", "posted", "last", "modified",
        "date", "jan",
        "january", "januar", "janvier", "enero", "janeiro", "gennaio", "feb", "february", "februar", "février",
        "febrero",
        "fevereiro", "febbraio", "mar", "march", "märz", "mars", "marzo", "março", "apr", "april", "avril", "abril",
        "aprile", "may",
        "mai", "mayo", "maio", "maggio", "jun", "june", "juni", "juin", "junio", "junho", "giugno", "jul", "july",
        "juli",
        "juillet", "julio", "julho", "luglio", "aug", "august", "août", "agosto", "sep", "sept", "september",
        "septembre",
        "septiembre", "setembro", "settembre", "oct", "october", "oktober", "octobre", "octubre", "outubro", "ottobre",
        "nov",
        "november", "novembre", "noviembre", "novembro", "dec", "december", "dez", "dezember", "décembre", "diciembre",
        "dezembro",
        "dicembre", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday",
        "friday",
        "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi",
        "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes",
        "sábado",
        "domingo", "before", "před", "vor", "il y a", "hace", "há", "في", "يوم", "در",
    ]

    /// Where a name ends that has a date behind it: before the words that belong to the date.
    static func withoutDateWords(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        var end = scalars.endIndex
        for word in scalars.split(separator: " ").reversed() {
            let bare = word.filter { UnicodeProperties.isAlphabetic($0) }
            guard bare.isEmpty || dateWords.contains(String(String.UnicodeScalarView(bare)).lowercased()) else { break }
            end = word.startIndex
        }
        return end
    }

    /// A name without marks at its ends; nil for degrees and for what is no name in any shape.
    static func clean(_ part: ArraySlice<Unicode.Scalar>) -> String? {
        var part = part
        while let first = part.first, !UnicodeProperties.isLetterOrDigit(first), first != "(", first != "\"" {
            part.removeFirst()
        }
        while let last = part.last, !UnicodeProperties.isLetterOrDigit(last), !isMark(last),
            ![".", ")", "\""].contains(last)
        {
            part.removeLast()
        }
        let name = String(String.UnicodeScalarView(part))
        let bare = name.lowercased().filter { $0 != "." && $0 != " " }
        return bare.isEmpty || degrees.contains(bare) ? nil : name
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    /// Whether a name is one of an account: one word in small letters, of a script that has capitals.
    static func isHandle(_ name: String) -> Bool {
        !name.contains(" ")
            && name.unicodeScalars.contains { UnicodeProperties.generalCategory(of: $0) == .lowercaseLetter }
            && !name.unicodeScalars.contains(where: UnicodeProperties.isUppercase)
    }

    static func isName(_ name: String, _ shape: AuthorNames.Shape) -> Bool {
        let words = name.split(separator: " ")
        guard (1...8).contains(words.count), name.utf8.count <= 120, name.utf8.count >= 2 else { return false }
        let lowered = name.lowercased()
        guard !lowered.contains("://"), !lowered.hasPrefix("www."), !lowered.hasPrefix("@"), !name.contains("{") else {
            return false
        }
        guard name.unicodeScalars.contains(where: UnicodeProperties.isAlphabetic) else { return false }
        return shape == .stated || isVisibleName(words, name)
    }

    private static func isVisibleName(_ words: [Substring], _ name: String) -> Bool {
        guard words.count <= 6 else { return false }
        if name.unicodeScalars.contains(where: isForeignMark) { return false }
        if words.contains(where: { foreignWords.contains($0.lowercased()) }) { return false }
        let isUnspaced = name.unicodeScalars.allSatisfy {
            UnicodeProperties.isIdeographic($0) || UnicodeProperties.isKana($0)
        }
        if isUnspaced { return name.unicodeScalars.count <= 8 }
        return words.allSatisfy { word in
            guard let first = word.unicodeScalars.first(where: UnicodeProperties.isAlphabetic) else { return false }
            if UnicodeProperties.generalCategory(of: first) != .lowercaseLetter { return true }
            return particles.contains(word.lowercased()) || word.contains("'") || word.contains("-")
                || word.contains("’")
        }
    }

    private static func isForeignMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "?", "!", ":", ";", "=", "<", ">", "{", "}", "[", "]", "@", "#", "$", "%", "*", "+", "\\", "\u{61F}",
            "\u{FF1A}",
            "\u{3002}", "\u{FF1F}", "\u{2026}":
            true
        default: UnicodeProperties.decimalDigitValue(of: scalar) != nil
        }
    }
}
