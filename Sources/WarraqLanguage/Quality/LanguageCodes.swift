// SPDX-License-Identifier: Apache-2.0

/// Codes of ISO 639-1, and of macrolanguages, as the codes of ISO 639-3 that have ``LanguageSettings``.
enum LanguageCodes {
    /// The three-letter code of a language: that of the main one of a macrolanguage, the tag itself where there is no other.
    static func code(of tag: String) -> String { codes[tag] ?? tag }

    /// The script of a language where it is not the one that is not Latin.
    static let usual = [
        "azj": "Latn", "fuv": "Latn", "kmr": "Latn", "knc": "Latn", "ron": "Latn", "tuk": "Latn", "uzn": "Latn",
        "zsm": "Latn",
    ]

    private static let codes: [String: String] = Dictionary(
        table.split(separator: ";").map { pair in
            let parts = pair.split { $0 == " " || $0 == "\n" }.map(String.init)
            return (parts[0], parts[1])
        }, uniquingKeysWith: { first, _ in first })

    private static let table = """
        ab abk; af afr; am amh; an arg; ar arb; as asm; av ava; ay ayr; az azj; ba bak; be bel; bg bul; bi
        bis; bm bam; bn ben; bo bod; br bre; bs bos; ca cat; ce che; ch cha; co cos; cr crk; cs ces; cu chu;
        cv chv; cy cym; da dan; de deu; dv div; dz dzo; ee ewe; el ell; eo epo; es spa; et ekk; eu eus; fa
        fas; ff fuv; fi fin; fj fij; fo fao; fr fra; fy fry; ga gle; gd gla; gl glg; gn gug; gu guj; gv glv;
        ha hau; he heb; hi hin; ho hmo; hr hrv; ht hat; hu hun; hy hye; hz her; ia ina; id ind; ie ile; ig
        ibo; io ido; is isl; it ita; iw heb; ja jpn; jv jav; ka kat; kg kng; ki kik; kj kua; kk kaz; kl kal;
        km khm; kn kan; ko kor; kr knc; ks kas; ku kmr; kv kpv; kw cor; ky kir; la lat; lb ltz; lg lug; li
        lim; ln lin; lo lao; lt lit; lu lub; lv lvs; mg plt; mh mah; mi mri; mk mkd; ml mal; mn khk; mo ron;
        mr mar; ms zsm; mt mlt; my mya; nb nob; nd nde; ne npi; ng ndo; nl nld; nn nno; no nob; nr nbl; nv
        nav; ny nya; oc oci; oj ojb; om gaz; or ory; os oss; pa pan; pl pol; ps pbt; pt por; qu quy; rm roh;
        rn run; ro ron; ru rus; rw kin; sa san; sc srd; sd snd; se sme; sg sag; sh hrv; si sin; sk slk; sl
        slv; sm smo; sn sna; so som; sq als; sr srp; ss ssw; st sot; su sun; sv swe; sw swh; ta tam; te tel;
        tg tgk; th tha; ti tir; tk tuk; tl fil; tn tsn; to ton; tr tur; ts tso; tt tat; tw twi; ty tah; ug
        uig; uk ukr; ur urd; uz uzn; ve ven; vi vie; vo vol; wa wln; wo wol; xh xho; yi ydd; yo yor; za zyb;
        zh cmn; zu zul; ara arb; zho cmn; aze azj; est ekk; kur kmr; lav lvs; msa zsm; mlg plt; mon khk; nep
        npi; nor nob; ori ory; orm gaz; pus pbt; per fas; que quy; sqi als; swa swh; tgl fil; uzb uzn; yid
        ydd; kau knc; ful fuv; grn gug; aym ayr; kom kpv; kon kng; oji ojb; zha zyb
        """
}
