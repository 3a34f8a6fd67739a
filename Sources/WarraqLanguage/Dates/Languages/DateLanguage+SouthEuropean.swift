// SPDX-License-Identifier: Apache-2.0

extension DateLanguage {
    /// Spanish.
    static let spanish = DateLanguage(
        code: "es", name: "Spanish", order: .dayFirst,
        months: """
            enero|~ene;febrero|~feb;marzo|~mar;abril|~abr;mayo|~may;junio|~jun;julio|~jul;agosto|~ago;\
            septiembre|setiembre|~sept|~sep|~set;octubre|~oct;noviembre|~nov;diciembre|~dic
            """,
        weekdays: """
            lunes|~lun;martes|~mar;miércoles|~mié;jueves|~jue;viernes|~vie;sábado|~sáb;domingo|~dom
            """,
        ordinals: "primero;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;",
        relative: """
            day0=hoy;day-1=ayer;day-2=anteayer|antier;day2=pasado mañana;week-1=la semana pasada;\
            week1=la próxima semana;\
            month-1=el mes pasado;month1=el próximo mes;year-1=el año pasado;year1=el próximo año
            """,
        units: """
            second=segundo|segundos;minute=minuto|minutos|~min;hour=hora|horas|~h;day=día|días;week=semana|\
            semanas;month=mes|meses;\
            year=año|años;hour1=una hora;day1=un día;week1=una semana;month1=un mes;year1=un año
            """,
        agoBefore: "hace|hace unos|hace unas",
        words: [
            (.ordinal, "o|ro"), (.of, "de|del"), (.to, "al|a|hasta"), (.year, "año"), (.inYear, "en|desde|hasta"),
            (.at, "las"),
            (.hourAfter, "horas|hrs|h"), (.author, "por"), (.filler, "el|de|del|a|las|en"),
            (.notDate, "artículo|capítulo|núm"),
            (.day, "el|día|al|del"),
        ],
        dayParts: [(.morning, "de la mañana"), (.afternoon, "de la tarde"), (.night, "de la noche")],
        published: "publicado|publicado el|publicada el|fecha de publicación|fecha",
        modified: "actualizado|actualizado el|actualizada el|última actualización|modificado el"
    )

    /// Portuguese.
    static let portuguese = DateLanguage(
        code: "pt", name: "Portuguese", order: .dayFirst,
        months: """
            janeiro|~jan;fevereiro|~fev;março|~mar;abril|~abr;maio|~mai;junho|~jun;julho|~jul;agosto|~ago;\
            setembro|~set;outubro|~out;\
            novembro|~nov;dezembro|~dez
            """,
        weekdays: """
            segunda-feira|~segunda|~seg;terça-feira|~terça|~ter;quarta-feira|~quarta|~qua;quinta-feira|~quinta|~qui;\
            sexta-feira|~sexta|~sex;sábado|~sáb;domingo|~dom
            """,
        ordinals: "primeiro;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;",
        relative: """
            day0=hoje;day-1=ontem;day-2=anteontem;day1=amanhã;week-1=semana passada;week1=próxima semana;\
            month-1=mês passado;\
            month1=próximo mês;year-1=ano passado;year1=próximo ano
            """,
        units: """
            second=segundo|segundos;minute=minuto|minutos|~min;hour=hora|horas|~h;day=dia|dias;week=semana|\
            semanas;month=mês|meses;\
            year=ano|anos;hour1=uma hora;day1=um dia;week1=uma semana;month1=um mês;year1=um ano
            """,
        agoBefore: "há", agoAfter: "atrás",
        words: [
            (.ordinal, "o"), (.of, "de"), (.to, "a|ao|até"), (.year, "ano"), (.inYear, "em|desde"), (.at, "às"),
            (.hourAfter, "h|horas"), (.author, "por"), (.filler, "em|de|às|no|dia"), (.notDate, "artigo|capítulo"),
            (.day, "dia|em"),
        ],
        published: "publicado|publicado em|publicada em|data de publicação|data",
        modified: "atualizado|atualizado em|atualizada em|última atualização|modificado em"
    )

    /// Italian.
    static let italian = DateLanguage(
        code: "it", name: "Italian", order: .dayFirst,
        months: """
            gennaio|~gen;febbraio|~feb;marzo|~mar;aprile|~apr;maggio|~mag;giugno|~giu;luglio|~lug;agosto|~ago;\
            settembre|~set|~sett;\
            ottobre|~ott;novembre|~nov;dicembre|~dic
            """,
        weekdays: "lunedì|~lun;martedì|~mar;mercoledì|~mer;giovedì|~gio;venerdì|~ven;sabato|~sab;domenica|~dom",
        ordinals: "primo;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;",
        relative: """
            day0=oggi;day-1=~ieri;day-2=altro ieri;day1=domani;day2=dopodomani;week-1=la settimana scorsa|\
            scorsa settimana;\
            week1=la prossima settimana;month-1=il mese scorso|mese scorso;year-1=l'anno scorso|anno scorso;year1=l'anno prossimo
            """,
        units: """
            second=secondo|secondi;minute=minuto|minuti;hour=ora|ore;day=giorno|giorni;week=settimana|settimane;\
            month=mese|mesi;\
            year=anno|anni;hour1=un'ora;day1=un giorno;week1=una settimana;month1=un mese;year1=un anno
            """,
        agoAfter: "fa",
        words: [
            (.ordinal, "o"), (.of, "di|del"), (.to, "al"), (.year, "anno"), (.inYear, "nel|dal"), (.at, "ore|alle"),
            (.author, "da|di"), (.filler, "il|del|ore|alle|di"), (.notDate, "capitolo|comma"), (.day, "il|dal|al|del"),
        ],
        published: "pubblicato|pubblicato il|pubblicata il|data di pubblicazione|data",
        modified: "aggiornato|aggiornato il|ultimo aggiornamento|modificato il"
    )

    /// Romanian.
    static let romanian = DateLanguage(
        code: "ro", name: "Romanian", order: .dayFirst,
        months: """
            ianuarie|~ian;februarie|~feb;martie|~mart;aprilie|~apr;~mai;iunie|~iun;iulie|~iul;august|~aug;\
            septembrie|~sept|~sep;\
            octombrie|~oct;noiembrie|~nov|~noiem;decembrie|~dec
            """,
        weekdays: "luni;marți;miercuri;joi;vineri;sâmbătă;duminică",
        relative: """
            day0=azi|astăzi;day-1=~ieri;day1=mâine;year-1=anul trecut;week-1=săptămâna trecută;\
            month-1=luna trecută
            """,
        words: [
            (.year, "anul|anului"), (.at, "ora"), (.inYear, "din"), (.filler, "la|ora|pe"), (.day, "pe|la"),
            (.hour, "ora"),
        ],
        published: "publicat|publicat pe|publicat la", modified: "actualizat|actualizat la|ultima actualizare"
    )

    /// Greek, nominative, genitive and accusative.
    static let greek = DateLanguage(
        code: "el", name: "Greek", order: .dayFirst,
        months: """
            ιανουάριος|ιανουαρίου|ιανουάριο|γενάρη|~ιαν;φεβρουάριος|φεβρουαρίου|φεβρουάριο|~φεβ;μάρτιος|μαρτίου|\
            μάρτιο|μάρτη|~μαρ;\
            απρίλιος|απριλίου|απρίλιο|απρίλη|~απρ;μάιος|μαΐου|μάιο|μάη|~μάι;ιούνιος|ιουνίου|ιούνιο|ιούνη|~ιουν;\
            ιούλιος|ιουλίου|ιούλιο|ιούλη|~ιουλ;αύγουστος|αυγούστου|αύγουστο|~αυγ;σεπτέμβριος|σεπτεμβρίου|\
            σεπτέμβριο|σεπτέμβρη|~σεπ;\
            οκτώβριος|οκτωβρίου|οκτώβριο|οκτώβρη|~οκτ;νοέμβριος|νοεμβρίου|νοέμβριο|νοέμβρη|~νοε;\
            δεκέμβριος|δεκεμβρίου|δεκέμβριο|δεκέμβρη|~δεκ
            """,
        weekdays: """
            δευτέρα|~δευ;τρίτη|~τρί;τετάρτη|~τετ;πέμπτη|~πέμ;παρασκευή|~παρ;σάββατο|~σάβ;κυριακή|~κυρ
            """,
        relative: "day0=σήμερα;day-1=χθες|εχθές;day-2=προχθές;day1=αύριο;day2=μεθαύριο;year-1=πέρσι|πέρυσι",
        units: """
            minute=λεπτό|λεπτά;hour=ώρα|ώρες;day=ημέρα|ημέρες|μέρες;week=εβδομάδα|εβδομάδες;month=μήνα|μήνες;\
            year=χρόνο|χρόνια|έτη
            """,
        agoBefore: "πριν από|πριν",
        words: [
            (.ordinal, "η|ης"), (.of, "του"), (.to, "έως|μέχρι|ως"), (.year, "έτος|έτους"), (.inYear, "το|του|από"),
            (.hour, "ώρα|ώρες"), (.at, "στις"), (.filler, "στις|την|ώρα"), (.day, "στις|την"),
        ],
        dayParts: [(.morning, "πμ|π μ"), (.afternoon, "μμ|μ μ")],
        published: "δημοσιεύθηκε|δημοσιεύτηκε|δημοσίευση", modified: "ενημερώθηκε|τελευταία ενημέρωση"
    )

    /// Turkish.
    static let turkish = DateLanguage(
        code: "tr", name: "Turkish", order: .dayFirst,
        months: """
            ocak|~oca;şubat|~şub;mart|~mar;nisan|~nis;mayıs|~may;haziran|~haz;temmuz|~tem;ağustos|~ağu;eylül|\
            ~eyl;ekim|~eki;kasım|~kas;\
            aralık|~ara
            """,
        weekdays: """
            pazartesi|~pzt;salı;çarşamba|~çar;perşembe|~per;cuma;cumartesi|~cmt;pazar
            """,
        relative: """
            day0=bugün;day-1=dün;day1=yarın;week-1=geçen hafta;week1=gelecek hafta|haftaya;month-1=geçen ay;\
            month1=gelecek ay;\
            year-1=geçen yıl;year1=gelecek yıl
            """,
        units: "second=saniye;minute=dakika|~dk;hour=saat;day=gün;week=hafta;month=ay;year=yıl|sene",
        agoAfter: "önce", laterAfter: "sonra",
        words: [
            (.yearAfter, "yılı|yılında|yılının|yılından|senesinde"), (.hour, "saat|saati"), (.to, "ile"),
            (.filler, "saat|tarihinde|günü"), (.notDate, "sayılı|madde"),
        ],
        dayParts: [(.morning, "öö"), (.afternoon, "ös")],
        published: "yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş tarihi|giriş|tarih|eklenme tarihi",
        modified: "güncelleme|güncelleme tarihi|güncellendi|son güncelleme|güncellenme|güncellenme tarihi"
    )
}
