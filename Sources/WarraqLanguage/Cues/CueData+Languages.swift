// SPDX-License-Identifier: Apache-2.0

/// Cue phrases of further languages, fewer of each.
///
/// Where a script has no blanks between words a cue is found only if it is the whole line, or stands before a mark.
extension CueData {
    static let further =
        hebrew + urdu + kurdish + portuguese + italian + dutch + polish + ukrainian + indonesian + hindi + chinese
        + japanese + korean

    private static let hebrew: [CueGroup] = [
        CueGroup("he", .readAlso, .open, "קראו גם|קרא גם|ראו גם"),
        CueGroup("he", .readAlso, .short, "להמשך קריאה|עוד בנושא|קראו עוד"),
        CueGroup(
            "he", .related, .short, "כתבות נוספות|כתבות קשורות|עוד כתבות|אולי יעניין אותך|כתבות שאולי יעניינו אותך"),
        CueGroup("he", .mostRead, .label, "הנקראות ביותר|הכי נקראות|חדשות אחרונות|מבזקים"),
        CueGroup("he", .share, .bar, "שתפו|שיתוף|הדפסה|העתקת קישור"),
        CueGroup("he", .comments, .alone, "תגובות|תגובה|הוספת תגובה|הוסף תגובה|כתבו תגובה"),
        CueGroup("he", .subscribe, .alone, "הרשמה|התחברות|הרשמה לניוזלטר|עקבו אחרינו|הירשמו"),
        CueGroup("he", .rights, .open, "כל הזכויות שמורות"),
        CueGroup("he", .rights, .alone, "מדיניות פרטיות|תנאי שימוש|אודות|צור קשר|פרסומת|צרו קשר"),
        CueGroup("he", .source, .label, "מקור|מקורות"),
        CueGroup("he", .tags, .label, "תגיות|תגים"),
        CueGroup("he", .updated, .date, "עודכן|עדכון אחרון|עודכן ב"),
        CueGroup("he", .published, .date, "פורסם|פורסם ב|תאריך פרסום"),
    ]

    private static let urdu: [CueGroup] = [
        CueGroup("ur", .readAlso, .open, "یہ بھی پڑھیں|مزید پڑھیں|یہ بھی پڑھیے|مزید پڑھیے"),
        CueGroup("ur", .related, .short, "متعلقہ خبریں|مزید خبریں|اسی بارے میں|متعلقہ مضامین"),
        CueGroup("ur", .mostRead, .label, "سب سے زیادہ پڑھی جانے والی|تازہ ترین|مقبول خبریں"),
        CueGroup("ur", .share, .bar, "شیئر کریں|شیئر|پرنٹ کریں"),
        CueGroup("ur", .comments, .alone, "تبصرے|تبصرہ|تبصرہ کریں|اپنی رائے دیں"),
        CueGroup("ur", .rights, .open, "جملہ حقوق محفوظ|تمام حقوق محفوظ"),
        CueGroup("ur", .tags, .label, "ٹیگز|ٹیگ"),
    ]

    private static let kurdish: [CueGroup] = [
        CueGroup("ckb", .readAlso, .open, "هەروەها بخوێنەوە|زیاتر بخوێنەوە"),
        CueGroup("ckb", .related, .short, "هەواڵی پەیوەندیدار|بابەتی پەیوەندیدار"),
        CueGroup("ckb", .mostRead, .label, "زۆرترین خوێنراو|نوێترین هەواڵەکان"),
        CueGroup("ckb", .comments, .alone, "کۆمێنت|بۆچوونەکان"),
        CueGroup("ckb", .source, .label, "سەرچاوە"),
    ]

    private static let portuguese: [CueGroup] = [
        CueGroup("pt", .readAlso, .open, "leia também|leia mais|veja também|saiba mais"),
        CueGroup("pt", .related, .short, "notícias relacionadas|artigos relacionados|você também pode gostar"),
        CueGroup("pt", .mostRead, .label, "mais lidas|mais lidos|últimas notícias"),
        CueGroup("pt", .share, .bar, "compartilhar|compartilhe|partilhar|copiar link"),
        CueGroup("pt", .comments, .alone, "comentários|deixe um comentário|deixe seu comentário"),
        CueGroup("pt", .rights, .open, "todos os direitos reservados"),
        CueGroup("pt", .rights, .alone, "política de privacidade|termos de uso|quem somos|fale conosco"),
        CueGroup("pt", .updated, .date, "atualizado em|última atualização"),
        CueGroup("pt", .published, .date, "publicado em"),
    ]

    private static let italian: [CueGroup] = [
        CueGroup("it", .readAlso, .open, "leggi anche|leggi di più|vedi anche"),
        CueGroup("it", .related, .short, "articoli correlati|notizie correlate|potrebbe interessarti anche"),
        CueGroup("it", .mostRead, .label, "più letti|i più letti|ultime notizie"),
        CueGroup("it", .share, .bar, "condividi|stampa|copia link"),
        CueGroup("it", .comments, .alone, "commenti|lascia un commento|nessun commento"),
        CueGroup("it", .rights, .open, "tutti i diritti riservati|riproduzione riservata"),
        CueGroup("it", .rights, .alone, "informativa sulla privacy|chi siamo|contatti|pubblicità"),
        CueGroup("it", .updated, .date, "aggiornato il|ultimo aggiornamento"),
        CueGroup("it", .published, .date, "pubblicato il"),
    ]

    private static let dutch: [CueGroup] = [
        CueGroup("nl", .readAlso, .open, "lees ook|lees verder|bekijk ook"),
        CueGroup("nl", .related, .short, "gerelateerde artikelen|meer over dit onderwerp"),
        CueGroup("nl", .mostRead, .label, "meest gelezen|laatste nieuws"),
        CueGroup("nl", .share, .bar, "delen|afdrukken|link kopiëren"),
        CueGroup("nl", .comments, .alone, "reacties|reageer|plaats een reactie"),
        CueGroup("nl", .rights, .open, "alle rechten voorbehouden"),
        CueGroup("nl", .rights, .alone, "privacybeleid|over ons|advertentie"),
    ]

    private static let polish: [CueGroup] = [
        CueGroup("pl", .readAlso, .open, "czytaj także|czytaj też|przeczytaj także|zobacz też|zobacz także"),
        CueGroup("pl", .related, .short, "powiązane artykuły|podobne artykuły|może cię zainteresować"),
        CueGroup("pl", .mostRead, .label, "najczęściej czytane|najnowsze|ostatnie wiadomości"),
        CueGroup("pl", .share, .bar, "udostępnij|drukuj|skopiuj link"),
        CueGroup("pl", .comments, .alone, "komentarze|dodaj komentarz|brak komentarzy"),
        CueGroup("pl", .rights, .open, "wszelkie prawa zastrzeżone"),
        CueGroup("pl", .rights, .alone, "polityka prywatności|regulamin|reklama|o nas"),
    ]

    private static let ukrainian: [CueGroup] = [
        CueGroup("uk", .readAlso, .open, "читайте також|дивіться також|читати також"),
        CueGroup("uk", .related, .short, "схожі матеріали|за темою|інші новини"),
        CueGroup("uk", .mostRead, .label, "найпопулярніше|останні новини|популярні новини"),
        CueGroup("uk", .share, .bar, "поділитися|друк|поширити"),
        CueGroup("uk", .comments, .alone, "коментарі|залишити коментар|додати коментар"),
        CueGroup("uk", .rights, .open, "усі права захищені|всі права захищені"),
    ]

    private static let indonesian: [CueGroup] = [
        CueGroup("id", .readAlso, .open, "baca juga|lihat juga|baca selengkapnya"),
        CueGroup("id", .related, .short, "berita terkait|artikel terkait"),
        CueGroup("id", .mostRead, .label, "terpopuler|berita terbaru|berita populer"),
        CueGroup("id", .share, .bar, "bagikan|cetak|salin tautan"),
        CueGroup("id", .comments, .alone, "komentar|tulis komentar"),
        CueGroup("id", .rights, .open, "hak cipta dilindungi|seluruh hak cipta"),
    ]

    private static let hindi: [CueGroup] = [
        CueGroup("hi", .readAlso, .open, "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें"),
        CueGroup("hi", .related, .short, "संबंधित खबरें|संबंधित लेख|मिलती जुलती खबरें"),
        CueGroup("hi", .mostRead, .label, "ताज़ा खबरें|ताजा खबरें|सबसे ज्यादा पढ़ी गई"),
        CueGroup("hi", .share, .bar, "शेयर करें|साझा करें"),
        CueGroup("hi", .comments, .alone, "टिप्पणियां|टिप्पणी करें|कमेंट करें"),
        CueGroup("hi", .rights, .open, "सर्वाधिकार सुरक्षित"),
    ]

    private static let chinese: [CueGroup] = [
        CueGroup("zh", .readAlso, .label, "延伸阅读|延伸閱讀|相关阅读|相關閱讀|更多阅读|查看更多|阅读全文|推荐阅读"),
        CueGroup("zh", .related, .label, "相关新闻|相關新聞|相关文章|相關文章|相关报道|相关推荐|猜你喜欢|为您推荐|您可能感兴趣|相关链接"),
        CueGroup("zh", .mostRead, .label, "热门新闻|热门文章|熱門新聞|热点新闻|最新消息|最新新闻|新闻排行|点击排行|阅读排行|热门推荐"),
        CueGroup("zh", .share, .alone, "分享|分享到|转发|打印|打印本页|收藏|复制链接|分享至"),
        CueGroup("zh", .comments, .alone, "评论|評論|网友评论|发表评论|我要评论|我来说两句|最新评论|条评论|留言"),
        CueGroup("zh", .subscribe, .alone, "登录|注册|登錄|註冊|订阅|关注我们|下载客户端"),
        CueGroup("zh", .rights, .label, "版权所有|版權所有|免责声明|版权声明|关于我们|联系我们|隐私政策|广告|廣告"),
        CueGroup("zh", .source, .label, "来源|來源|稿源|文章来源"),
        CueGroup("zh", .tags, .label, "标签|標籤|关键词|关键字|關鍵字"),
        CueGroup("zh", .updated, .date, "更新时间|最后更新|更新於"),
        CueGroup("zh", .published, .date, "发布时间|发表时间|发布于|發佈時間"),
    ]

    private static let japanese: [CueGroup] = [
        CueGroup("ja", .readAlso, .label, "あわせて読みたい|続きを読む|こちらもおすすめ"),
        CueGroup("ja", .related, .label, "関連記事|関連ニュース|関連リンク|おすすめ記事|関連トピックス"),
        CueGroup("ja", .mostRead, .label, "アクセスランキング|人気記事|新着記事|ランキング|最新ニュース"),
        CueGroup("ja", .share, .alone, "シェア|シェアする|ツイート|印刷|共有"),
        CueGroup("ja", .comments, .alone, "コメント|コメントを書く|コメントする"),
        CueGroup("ja", .subscribe, .alone, "ログイン|会員登録|フォローする|メルマガ登録"),
        CueGroup("ja", .rights, .label, "無断転載禁止|プライバシーポリシー|利用規約|お問い合わせ|広告"),
        CueGroup("ja", .tags, .label, "タグ|キーワード"),
    ]

    private static let korean: [CueGroup] = [
        CueGroup("ko", .readAlso, .short, "더 보기|함께 읽으면 좋은 기사|이어서 보기"),
        CueGroup("ko", .related, .short, "관련 기사|관련기사|관련 뉴스|추천 기사|이 시각 추천뉴스"),
        CueGroup("ko", .mostRead, .label, "많이 본 뉴스|가장 많이 본|최신 뉴스|인기 기사"),
        CueGroup("ko", .share, .alone, "공유|공유하기|인쇄|링크 복사"),
        CueGroup("ko", .comments, .alone, "댓글|댓글 쓰기|댓글 달기"),
        CueGroup("ko", .subscribe, .alone, "로그인|회원가입|구독|구독하기"),
        CueGroup("ko", .rights, .open, "무단 전재 및 재배포 금지|무단전재 및 재배포 금지"),
        CueGroup("ko", .rights, .alone, "개인정보처리방침|이용약관|광고"),
        CueGroup("ko", .tags, .label, "태그|키워드"),
    ]
}
