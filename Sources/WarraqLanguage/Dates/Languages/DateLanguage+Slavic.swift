// SPDX-License-Identifier: Apache-2.0

extension DateLanguage {
    /// Russian, all cases of the months.
    static let russian = DateLanguage(
        code: "ru", name: "Russian", order: .dayFirst,
        months: """
            января|январь|январе|январю|январём|~янв;февраля|февраль|феврале|февралю|февралём|~февр|~фев;\
            марта|март|марте|марту|мартом|~мар;апреля|апрель|апреле|апрелю|апрелем|~апр;мая|~май|мае|маем|маю;\
            июня|июнь|июне|июню|июнем|~июн;июля|июль|июле|июлю|июлем|~июл;августа|август|августе|августу|августом|~авг;\
            сентября|сентябрь|сентябре|сентябрю|сентябрём|~сент|~сен;октября|октябрь|октябре|октябрю|октябрём|~окт;\
            ноября|ноябрь|ноябре|ноябрю|ноябрём|~нояб|~ноя;декабря|декабрь|декабре|декабрю|декабрём|~дек
            """,
        weekdays: """
            понедельник|~пн;вторник|~вт;среда|среду|~ср;четверг|~чт;пятница|пятницу|~пт;суббота|субботу|~сб;воскресенье|~вс
            """,
        relative: """
            day0=сегодня;day-1=вчера;day-2=позавчера;day1=завтра;day2=послезавтра;week-1=на прошлой неделе;\
            week1=на следующей неделе;month-1=в прошлом месяце;month1=в следующем месяце;year-1=в прошлом году;year1=в следующем году
            """,
        units: """
            second=секунд|секунды|секунду;minute=минут|минуты|минуту|~мин;hour=час|часа|часов|~ч;day=день|дня|\
            дней|сутки|суток;\
            week=неделю|недели|недель;month=месяц|месяца|месяцев;year=год|года|лет
            """,
        agoAfter: "назад",
        words: [
            (.ordinal, "го|е|я|му"), (.to, "по|до"), (.yearAfter, "г|год|года|году|гг|годом"), (.inYear, "с"),
            (.at, "в"),
            (.hourAfter, "часов|часа|час"), (.filler, "в|г|года|от"), (.author, "автор"),
            (.notDate, "глава|статья|тел"),
        ],
        dayParts: [(.morning, "утра"), (.noon, "дня"), (.afternoon, "вечера"), (.night, "ночи")],
        published: "опубликовано|опубликован|дата публикации|размещено|дата",
        modified: "обновлено|обновлён|последнее обновление|дата обновления|изменено"
    )

    /// Ukrainian.
    static let ukrainian = DateLanguage(
        code: "uk", name: "Ukrainian", order: .dayFirst,
        months: """
            січня|січень|січні|~січ;лютого|лютий|лютому|~лют;березня|березень|березні|~бер;квітня|квітень|квітні|~кві;\
            травня|травень|травні|~тра;червня|червень|червні|~чер;липня|липень|липні|~лип;серпня|серпень|серпні|~сер;\
            вересня|вересень|вересні|~вер;жовтня|жовтень|жовтні|~жов;листопада|листопад|листопаді|~лис;грудня|грудень|грудні|~гру
            """,
        weekdays: """
            понеділок|~пн;вівторок|~вт;середа|середу|~ср;четвер|~чт;п'ятниця|п'ятницю|~пт;субота|суботу|~сб;\
            неділя|неділю|~нд
            """,
        relative: """
            day0=сьогодні;day-1=вчора|учора;day-2=позавчора;day1=завтра;week-1=минулого тижня;year-1=торік|\
            минулого року;month-1=минулого місяця
            """,
        units: """
            minute=хвилин|хвилини|хвилину;hour=година|години|годину|годин;day=день|дні|днів|дня;week=тиждень|\
            тижні|тижнів;month=місяць|місяці|місяців;year=рік|роки|років
            """,
        agoAfter: "тому",
        words: [
            (.ordinal, "го"), (.to, "до|по"), (.yearAfter, "р|року|рік|році"), (.at, "о|об"), (.filler, "о|об|р|року"),
        ],
        published: "опубліковано|дата публікації", modified: "оновлено|востаннє оновлено"
    )

    /// Polish, all cases of the months.
    static let polish = DateLanguage(
        code: "pl", name: "Polish", order: .dayFirst,
        months: """
            stycznia|styczeń|styczniu|styczniem|~sty;lutego|luty|lutym|~lut;marca|marzec|marcu|marcem|~mar;\
            kwietnia|kwiecień|kwietniu|kwietniem|~kwi;maja|~maj|maju|majem;czerwca|czerwiec|czerwcu|czerwcem|~cze;\
            lipca|lipiec|lipcu|lipcem|~lip;sierpnia|sierpień|sierpniu|sierpniem|~sie;września|wrzesień|wrześniu|\
            wrześniem|~wrz;\
            października|październik|październiku|październikiem|~paź;listopada|listopad|listopadzie|listopadem|~lis;\
            grudnia|grudzień|grudniu|grudniem|~gru
            """,
        weekdays: """
            poniedziałek|~pon;wtorek|~wt;środa|środę|~śr;czwartek|~czw;piątek|~pt;sobota|sobotę|~sob;niedziela|niedzielę|~niedz
            """,
        relative: """
            day0=dziś|dzisiaj;day-1=wczoraj;day-2=przedwczoraj;day1=jutro;day2=pojutrze;week-1=w zeszłym tygodniu;\
            week1=w przyszłym tygodniu;month-1=w zeszłym miesiącu;year-1=w zeszłym roku|w ubiegłym roku;year1=w przyszłym roku
            """,
        units: """
            second=sekund|sekundy|sekundę;minute=minut|minuty|minutę;hour=godzin|godziny|godzinę;day=dzień|dni;\
            week=tydzień|tygodnie|tygodni;\
            month=miesiąc|miesiące|miesięcy;year=rok|lata|lat
            """,
        agoAfter: "temu",
        words: [
            (.to, "do"), (.yearAfter, "roku|r|rok|rokiem"), (.hour, "godz|godzinie|godzina"), (.at, "o"),
            (.filler, "dnia|o|godz|godzina|r|roku"), (.author, "autor"), (.notDate, "art|ust|rozdział|tel"),
            (.day, "dnia"),
        ],
        published: "opublikowano|data publikacji|opublikowany|data",
        modified: "aktualizacja|zaktualizowano|ostatnia aktualizacja"
    )

    /// Czech, all cases of the months that name days.
    static let czech = DateLanguage(
        code: "cs", name: "Czech", order: .dayFirst,
        months: """
            ledna|leden|lednu|~led;února|únor|únoru|~úno;března|březen|březnu|~bře;dubna|duben|dubnu|~dub;\
            května|květen|květnu|~kvě;\
            června|červen|červnu|~čvn;července|červenec|červenci|~čvc;srpna|srpen|srpnu|~srp;září;října|říjen|\
            říjnu|~říj;\
            listopadu|~lis;prosince|prosinec|prosinci|~pro
            """,
        weekdays: "pondělí;úterý;středa|středu;čtvrtek;pátek;sobota|sobotu;neděle|neděli",
        relative: "day0=dnes;day-1=včera;day-2=předevčírem;day1=zítra;day2=pozítří;year-1=loni",
        units: """
            minute=minutami|minuty;hour=hodinami|hodinou;day=dny|dnem;week=týdny|týdnem;month=měsíci|měsícem;\
            year=lety|rokem
            """,
        agoBefore: "před",
        words: [(.to, "do"), (.year, "rok|roku|roce"), (.at, "v|ve"), (.filler, "v|dne"), (.day, "dne")],
        published: "publikováno|zveřejněno|vydáno", modified: "aktualizováno|poslední aktualizace"
    )
}
