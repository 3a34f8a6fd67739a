// SPDX-License-Identifier: Apache-2.0

/// Words that tell a dateline from running text, by the hash of the folded word.
enum DatelineWords {
    /// Verbs of reporting that open a lead, with and without "and"; never part of a name.
    static let verbs: Set<UInt64> = {
        let arabic = """
            قال قالت أعلن أعلنت أكد أكدت ذكر ذكرت أفاد أفادت كشف كشفت أعرب أعربت بحث بحثت شهد شهدت افتتح افتتحت وصل وصلت نفى \
            نفت حذر حذرت دعا دعت طالب طالبت أوضح أوضحت أضاف أضافت أشار أشارت صرح صرحت أصدر أصدرت قرر قررت استقبل استقبلت \
            التقى التقت عقد عقدت أطلق أطلقت أدان أدانت قتل قتلت أصيب أصيبت تظاهر انطلق انطلقت اختتم اختتمت توقع توقعت سجل \
            سجلت ارتفع ارتفعت انخفض انخفضت تراجع تراجعت وافق وافقت رفض رفضت نفذ نفذت اعتقل اعتقلت ضبط ضبطت أجرى أجرت \
            استأنف استأنفت أخمد أخمدت أقام أقامت يعتزم تعتزم يواصل تواصل كان كانت تم بدأ بدأت استضاف استضافت تستضيف يستضيف
            """
        let words = arabic.split(separator: " ").map(String.init)
        return Set((words + words.map { "و" + $0 }).map(CueFolding.hash))
    }()

    /// Particles and pronouns that no name of a place or an agency holds.
    static let particles: Set<UInt64> = Set(
        """
        إن أن إنه أنه إنها أنها في إلى عن مع منذ بعد قبل هذا هذه الذي التي الذين وهو وهي هو هي لا لم لن ليس كما قد لقد ما ماذا كيف \
        لماذا هل ثم حتى لكن ولكن بل أو أم حيث عندما كل بين خلال وقد ومن من وفي \
        the is are was were that which who he she they it has have had said says will would of to for with but how why what \
        را که است در به از این آن با
        """.split(separator: " ").map { CueFolding.hash(String($0)) }
    )

    /// Words of agencies' names.
    static let agencies: Set<UInt64> = Set(
        """
        وكالة وكالات الوكالة واع واس وام وفا سانا بترا كونا قنا وات رويترز فرانس برس أسوشيتد أسوشييتد تاس نوفوستي سبوتنيك شينخوا \
        الأناضول أناضول نيوز خاص متابعات مراسل خبرگزاری ایرنا ایسنا فارس تسنیم مهر \
        reuters afp ap aa upi dpa tass xinhua ani pti ians wire news agency press anadolu bloomberg staff
        """.split(separator: " ").map { CueFolding.hash(String($0)) }
    )

    /// Words in capitals that open a headline, not a dateline.
    static let notPlaces: Set<UInt64> = Set(
        """
        breaking update updated exclusive watch video live analysis opinion editorial warning note photos gallery explainer \
        factbox correction read more related source tags share
        """.split(separator: " ").map { CueFolding.hash(String($0)) }
    )
}
