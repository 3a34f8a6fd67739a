// SPDX-License-Identifier: Apache-2.0

extension DateLanguage {
    /// Hindi.
    static let hindi = DateLanguage(
        code: "hi", name: "Hindi", order: .dayFirst,
        months: """
            जनवरी|~जन;फरवरी|फ़रवरी|~फर;मार्च;अप्रैल;मई;जून;जुलाई|~जुल;अगस्त|~अग;सितंबर|सितम्बर|~सित;\
            अक्टूबर|अक्तूबर|अकटूबर;नवंबर|नवम्बर|~नव;दिसंबर|दिसम्बर|~दिस
            """,
        weekdays: "सोमवार|~सोम;मंगलवार|~मंगल;बुधवार|~बुध;गुरुवार|गुरूवार|~गुरु;शुक्रवार|~शुक्र;शनिवार|~शनि;रविवार|~रवि",
        relative: """
            day0=आज;week-1=पिछले सप्ताह|पिछले हफ्ते;month-1=पिछले महीने;year-1=पिछले साल|पिछले वर्ष;\
            week1=अगले सप्ताह;year1=अगले साल
            """,
        units: "second=सेकंड;minute=मिनट;hour=घंटा|घंटे;day=दिन;week=सप्ताह|हफ्ते;month=महीने|माह;year=साल|वर्ष",
        agoAfter: "पहले|पूर्व",
        words: [
            (.year, "वर्ष|साल|सन|सन्"), (.to, "से"), (.clock, "बजे"), (.filler, "को|बजे"),
            (.notDate, "संख्या|अध्याय"),
        ],
        dayParts: [(.morning, "सुबह|पूर्वाह्न"), (.noon, "दोपहर"), (.afternoon, "शाम|अपराह्न"), (.night, "रात")],
        published: "प्रकाशित|प्रकाशन तिथि", modified: "अपडेट|अद्यतन|अपडेटेड"
    )

    /// Chinese, both scripts: numbers and 年月日.
    static let chinese = DateLanguage(
        code: "zh", name: "Chinese", order: .yearFirst, months: "",
        weekdays: """
            星期一|周一|週一|礼拜一|(一);星期二|周二|週二|礼拜二|(二);星期三|周三|週三|礼拜三|(三);星期四|周四|週四|礼拜四|(四);\
            星期五|周五|週五|礼拜五|(五);星期六|周六|週六|礼拜六|(六);星期日|星期天|周日|週日|礼拜日|礼拜天|禮拜日
            """,
        relative: """
            day0=今天|今日|本日;day-1=昨天|昨日;day-2=前天;day1=明天|明日;day2=后天|後天;week-1=上周|上週;week1=下周|下週;\
            month-1=上个月|上個月;month1=下个月|下個月;year-1=去年;year0=今年;year1=明年
            """,
        units: "second=秒;minute=分钟|分鐘;hour=小时|小時|个小时;day=天|日;week=周|週|个星期;month=个月|個月;year=年",
        agoAfter: "前|之前|以前", laterAfter: "后|後|之后",
        words: [(.to, "至|到")],
        dayParts: [
            (.morning, "上午|凌晨|早上|清晨|早晨"), (.noon, "中午"), (.afternoon, "下午|傍晚"), (.night, "晚上|晚间|夜间|晚"),
        ],
        published: "发布时间|发布于|发表于|发布日期|發布時間|發佈時間|發表於|时间|日期", modified: "更新时间|更新于|最后更新|更新時間|最後更新"
    )

    /// Japanese: numbers and 年月日, with eras.
    static let japanese = DateLanguage(
        code: "ja", name: "Japanese", order: .yearFirst, months: "",
        weekdays: """
            月曜日|月曜|(月);火曜日|火曜|(火);水曜日|水曜|(水);木曜日|木曜|(木);金曜日|金曜|(金);土曜日|土曜|(土);日曜日|日曜|(日)
            """,
        relative: """
            day0=今日|本日;day-1=昨日;day-2=一昨日|おととい;day1=明日|あす;day2=明後日|あさって;week-1=先週;week0=今週;week1=来週;\
            month-1=先月;month0=今月;month1=来月;year-1=昨年|去年;year0=今年;year1=来年
            """,
        units: "second=秒;minute=分;hour=時間;day=日;week=週間;month=か月|カ月|ヶ月;year=年",
        agoAfter: "前", laterAfter: "後",
        dayParts: [(.morning, "午前|朝"), (.afternoon, "午後"), (.night, "夜")],
        published: "公開日|投稿日|掲載日|公開|配信", modified: "更新日|最終更新|最終更新日|更新"
    )

    /// Korean: numbers and 년월일.
    static let korean = DateLanguage(
        code: "ko", name: "Korean", order: .yearFirst, months: "",
        weekdays: """
            월요일|(월);화요일|(화);수요일|(수);목요일|(목);금요일|(금);토요일|(토);일요일|(일)
            """,
        relative: """
            day0=오늘|금일;day-1=어제|작일;day-2=그제|그저께;day1=내일;day2=모레;week-1=지난주;week1=다음 주|다음주;month-1=지난달;\
            month1=다음 달|다음달;year-1=지난해|작년;year0=올해;year1=내년
            """,
        units: "second=초;minute=분;hour=시간;day=일;week=주;month=개월|달;year=년",
        agoAfter: "전", laterAfter: "후|뒤",
        dayParts: [(.morning, "오전|새벽|아침"), (.noon, "정오|낮"), (.afternoon, "오후|저녁"), (.night, "밤")],
        published: "입력|등록|등록일|게시일|송고|기사입력", modified: "수정|최종수정|업데이트|수정일"
    )

    /// Indonesian.
    static let indonesian = DateLanguage(
        code: "id", name: "Indonesian", order: .dayFirst,
        months: """
            januari|~jan;februari|~feb;maret|~mar;april|~apr;~mei;juni|~jun;juli|~jul;agustus|~agu|~agt;\
            september|~sep|~sept;\
            oktober|~okt;november|~nov;desember|~des
            """,
        weekdays: "senin;selasa;rabu;kamis;jumat;sabtu;minggu",
        relative: "day0=hari ini;day-1=kemarin;day1=besok;week-1=minggu lalu;month-1=bulan lalu;year-1=tahun lalu",
        units: "minute=menit;hour=jam;day=hari;week=minggu;month=bulan;year=tahun", agoAfter: "lalu|yang lalu",
        words: [
            (.year, "tahun"), (.hour, "pukul|jam"), (.to, "hingga|sampai"), (.filler, "pukul|wib"), (.inYear, "sejak"),
        ],
        published: "diterbitkan|dipublikasikan|terbit", modified: "diperbarui|terakhir diperbarui"
    )

    /// Thai, Buddhist years.
    static let thai = DateLanguage(
        code: "th", name: "Thai", order: .dayFirst,
        months: """
            มกราคม|~ม.ค.;กุมภาพันธ์|~ก.พ.;มีนาคม|~มี.ค.;เมษายน|~เม.ย.;พฤษภาคม|~พ.ค.;มิถุนายน|~มิ.ย.;กรกฎาคม|\
            ~ก.ค.;สิงหาคม|~ส.ค.;\
            กันยายน|~ก.ย.;ตุลาคม|~ต.ค.;พฤศจิกายน|~พ.ย.;ธันวาคม|~ธ.ค.
            """,
        weekdays: """
            วันจันทร์ที่|วันจันทร์|จันทร์;วันอังคารที่|วันอังคาร|อังคาร;วันพุธที่|วันพุธ|พุธ;วันพฤหัสบดีที่|\
            วันพฤหัสบดี|พฤหัสบดี;วันศุกร์ที่|วันศุกร์|ศุกร์;วันเสาร์ที่|วันเสาร์|เสาร์;วันอาทิตย์ที่|วันอาทิตย์|\
            อาทิตย์
            """,
        relative: """
            day0=วันนี้;day-1=เมื่อวาน|เมื่อวานนี้;day1=พรุ่งนี้;week-1=สัปดาห์ที่แล้ว;month-1=เดือนที่แล้ว;\
            year-1=ปีที่แล้ว
            """,
        units: "minute=นาที;hour=ชั่วโมง;day=วัน;week=สัปดาห์;month=เดือน;year=ปี", agoAfter: "ที่แล้ว|ที่ผ่านมา|ก่อน",
        words: [(.year, "ปี"), (.hour, "เวลา"), (.clock, "น"), (.filler, "วันที่|เวลา|น")],
        published: "เผยแพร่|เผยแพร่เมื่อ", modified: "อัปเดต|ปรับปรุงล่าสุด"
    )
}
