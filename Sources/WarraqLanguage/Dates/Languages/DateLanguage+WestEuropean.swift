// SPDX-License-Identifier: Apache-2.0

extension DateLanguage {
    /// English: month first in numbers, though half of its readers write the day first.
    static let english = DateLanguage(
        code: "en", name: "English", order: .monthFirst,
        months: """
            january|~jan;february|~feb;~march|~mar;april|~apr;~may;june|~jun;july|~jul;august|~aug;september|\
            ~sept|~sep;october|~oct;\
            november|~nov;december|~dec
            """,
        otherMonths: [
            (
                .hijri,
                """
                muharram;safar;rabi al awwal|rabi i;rabi al thani|rabi ii|rabi al akhir;jumada al awwal|\
                jumada al ula|jumada i;\
                jumada al thani|jumada al akhira|jumada ii;rajab;shaban;ramadan;shawwal;dhu al qadah|dhul qadah;dhu al hijjah|dhul hijjah
                """
            )
        ],
        weekdays: """
            monday|~mon;tuesday|~tue|~tues;wednesday|~wed;thursday|~thu|~thurs|~thur;friday|~fri;saturday|~sat;sunday|~sun
            """,
        relative: """
            day0=today|tonight;day-1=yesterday|last night;day-2=the day before yesterday|day before yesterday;\
            day1=tomorrow;\
            day2=the day after tomorrow;week-1=last week;week0=this week;week1=next week;month-1=last month;\
            month0=this month;\
            month1=next month;year-1=last year;year0=this year;year1=next year
            """,
        units: """
            second=second|seconds|secs;minute=minute|minutes|mins|min;hour=hour|hours|hrs|hr|~h;day=day|days|~d;\
            week=week|weeks|~w;\
            month=month|months;year=year|years;hour1=an hour;day1=a day;week1=a week;month1=a month;year1=a year;minute1=a minute
            """,
        agoAfter: "ago", laterAfter: "from now",
        words: [
            (.ordinal, "st|nd|rd|th"), (.of, "of"), (.to, "to|until|till|through|thru"), (.year, "year"),
            (.inYear, "in|since|until|during|circa|from|by"), (.yearAfter, "ad|ce"), (.hijri, "ah"), (.at, "at"),
            (.clock, "oclock"), (.utc, "utc|gmt|z"), (.author, "by"),
            (
                .filler,
                "t|on|at|the|of|time|local|in|est|edt|et|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|bst|ist|msk|hkt|sgt|jst|aest"
            ),
            (
                .notDate,
                "version|ver|v|no|isbn|issn|tel|phone|fax|ip|ext|chapter|section|rev|build|release|verse|figure|fig|doi|rfc"
            ),
            (.day, "the"),
        ],
        dayParts: [(.morning, "am|a m"), (.noon, "noon"), (.afternoon, "pm|p m")],
        published: """
            published|published on|published at|posted|posted on|date|first published|first published on|\
            publication date|\
            date published|published date|created|created on|released|release date|originally published|originally published on
            """,
        modified: """
            last updated|last updated on|last updated at|updated|updated on|updated at|last modified|\
            last modified on|modified|\
            modified on|last update|edited|last edited|last edited on
            """
    )

    /// French.
    static let french = DateLanguage(
        code: "fr", name: "French", order: .dayFirst,
        months: """
            janvier|~janv|~jan;février|~févr|~fév;~mars;avril|~avr;~mai;juin;juillet|~juil;août|~aoû;septembre|\
            ~sept|~sep;octobre|~oct;\
            novembre|~nov;décembre|~déc
            """,
        weekdays: "lundi|~lun;mardi|~mar;mercredi|~mer;jeudi|~jeu;vendredi|~ven;samedi|~sam;dimanche|~dim",
        ordinals: "premier;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;",
        relative: """
            day0=aujourd'hui;day-1=~hier;day-2=avant-hier;day1=demain;day2=après-demain;week-1=la semaine dernière;\
            week1=la semaine prochaine;month-1=le mois dernier;month1=le mois prochain;year-1=l'année dernière|\
            l'an dernier;\
            year1=l'année prochaine|l'an prochain
            """,
        units: """
            second=seconde|secondes|~s;minute=minute|minutes|~min;hour=heure|heures|~h;day=jour|jours|~j;\
            week=semaine|semaines;month=mois;\
            year=an|ans|année|années;hour1=une heure;day1=un jour;week1=une semaine;month1=un mois;year1=un an
            """,
        agoBefore: "il y a",
        words: [
            (.ordinal, "er|re"), (.of, "de"), (.to, "au"), (.year, "année"), (.inYear, "en|depuis"), (.at, "à"),
            (.hourAfter, "h|heures|heure"), (.author, "par"), (.filler, "le|à|du|de"),
            (.notDate, "article|chapitre|tél"),
            (.day, "le|du|au"),
        ],
        published: "publié le|publié|posté le|mis en ligne le|paru le|date de publication",
        modified:
            "mis à jour le|mis à jour|mise à jour|modifié le|dernière mise à jour|mise à jour le|dernière modification"
    )

    /// German.
    static let german = DateLanguage(
        code: "de", name: "German", order: .dayFirst,
        months: """
            januar|jänner|~jan;februar|feber|~feb;märz|maerz|~mrz|~mär;april|~apr;~mai;juni|~jun;juli|~jul;august|~aug;\
            september|~sept|~sep;oktober|~okt;november|~nov;dezember|~dez
            """,
        weekdays: """
            montag|~mo;dienstag|~di;mittwoch|~mi;donnerstag|~do;freitag|~fr;samstag|sonnabend|~sa;sonntag|~so
            """,
        relative: """
            day0=heute;day-1=gestern;day-2=vorgestern;day1=~morgen;day2=übermorgen;week-1=letzte woche|\
            vergangene woche;\
            week1=nächste woche;month-1=letzten monat;month1=nächsten monat;year-1=letztes jahr|vergangenes jahr;year1=nächstes jahr
            """,
        units: """
            second=sekunde|sekunden;minute=minute|minuten;hour=stunde|stunden|~std;day=tag|tage|tagen;\
            week=woche|wochen;\
            month=monat|monate|monaten;year=jahr|jahre|jahren;hour1=einer stunde;day1=einem tag;week1=einer woche;\
            month1=einem monat;year1=einem jahr
            """,
        agoBefore: "vor",
        words: [
            (.to, "bis"), (.year, "jahr|jahre|jahres"), (.inYear, "seit"), (.at, "um|gegen"), (.clock, "uhr"),
            (.author, "von"),
            (.filler, "am|um|den|vom|der|uhr"), (.notDate, "nr|kapitel|abschnitt|art|telefon"),
            (.day, "am|den|der|dem|vom"),
        ],
        published: "veröffentlicht|veröffentlicht am|erschienen am|stand|datum",
        modified: "aktualisiert|aktualisiert am|zuletzt aktualisiert"
    )

    /// Dutch.
    static let dutch = DateLanguage(
        code: "nl", name: "Dutch", order: .dayFirst,
        months: """
            januari|~jan;februari|~feb;maart|~mrt;april|~apr;~mei;juni|~jun;juli|~jul;augustus|~aug;september|\
            ~sep|~sept;\
            oktober|~okt;november|~nov;december|~dec
            """,
        weekdays: "maandag|~ma;dinsdag|~di;woensdag|~wo;donderdag|~do;vrijdag|~vr;zaterdag|~za;zondag|~zo",
        relative: """
            day0=vandaag;day-1=gisteren;day-2=eergisteren;day1=~morgen;day2=overmorgen;week-1=vorige week;\
            week1=volgende week;\
            month-1=vorige maand;month1=volgende maand;year-1=vorig jaar;year1=volgend jaar
            """,
        units: """
            second=seconde|seconden;minute=minuut|minuten;hour=uur;day=dag|dagen;week=week|weken;month=maand|\
            maanden;year=jaar;\
            week1=een week;month1=een maand;day1=een dag;hour1=een uur;year1=een jaar
            """,
        agoAfter: "geleden",
        words: [
            (.ordinal, "e|ste|de"), (.to, "tot|tm"), (.year, "jaar"), (.inYear, "sinds|anno"), (.at, "om"),
            (.hourAfter, "uur"),
            (.author, "door"), (.filler, "op|om|van"), (.day, "op"),
        ],
        published: "gepubliceerd|gepubliceerd op|geplaatst op|publicatiedatum",
        modified: "bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|gewijzigd op"
    )

    /// Swedish.
    static let swedish = DateLanguage(
        code: "sv", name: "Swedish", order: .yearFirst,
        months: """
            januari|~jan;februari|~feb;~mars;april|~apr;~maj;juni|~jun;juli|~jul;augusti|~aug;september|~sep|\
            ~sept;oktober|~okt;\
            november|~nov;december|~dec
            """,
        weekdays: "måndag;tisdag;onsdag;torsdag;fredag;lördag;söndag",
        relative:
            "day0=idag|i dag;day-1=igår|i går;day-2=förrgår;day1=imorgon|i morgon;year-1=~i fjol|förra året;week-1=förra veckan",
        units: "minute=minut|minuter;hour=timme|timmar;day=dag|dagar;week=vecka|veckor;month=månad|månader;year=år",
        agoAfter: "sedan",
        words: [
            (.to, "till"), (.year, "år|året"), (.inYear, "sedan"), (.at, "kl|klockan"), (.filler, "den|kl"),
            (.day, "den"),
        ],
        published: "publicerad|publicerat|publicerades", modified: "uppdaterad|uppdaterat|senast uppdaterad"
    )
}
