// SPDX-License-Identifier: Apache-2.0

/// Phrases of one language, kind and rule, apart by `|`.
struct CueGroup {
    let language: String
    let kind: CueKind
    let rule: CueRule
    let phrases: String

    init(_ language: String, _ kind: CueKind, _ rule: CueRule, _ phrases: String) {
        (self.language, self.kind, self.rule, self.phrases) = (language, kind, rule, phrases)
    }
}

/// The cue phrases, as spelled by publishers; the table folds them.
enum CueData {
    static let all = arabic + persian + english + french + german + spanish + turkish + russian + further

    private static let arabic: [CueGroup] = [
        CueGroup(
            "ar", .readAlso, .open, "اقرأ أيضا|اقرأ ايضا|إقرأ أيضا|اقرأوا أيضا|اقرئي أيضا|اقرا كذلك|طالع أيضا|شاهد أيضا"
        ),
        CueGroup(
            "ar", .readAlso, .short,
            "اقرأ المزيد|للمزيد|المزيد|تابع أيضا|تابع القراءة|أكمل القراءة|انظر أيضا|لقراءة المزيد"),
        CueGroup(
            "ar", .related, .short, "مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|مقالات مشابهة|أخبار مشابهة"),
        CueGroup(
            "ar", .related, .short,
            "مواضيع مشابهة|موضوعات متعلقة|موضوعات ذات صلة|مواضيع متعلقة|من نفس القسم|مقالات أخرى"),
        CueGroup(
            "ar", .related, .short,
            "قد يعجبك أيضا|قد يعجبك|ربما يعجبك|قد يهمك أيضا|قد يهمك|مواد ذات صلة|موضوعات قد تهمك"),
        CueGroup("ar", .related, .alone, "مرتبط|مرتبطة|متعلقات|مقالات مرتبطة"),
        CueGroup(
            "ar", .mostRead, .short, "الأكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|الأكثر تعليقا|المقالات الأكثر قراءة"),
        CueGroup("ar", .mostRead, .label, "آخر الأخبار|أحدث الأخبار|أحدث المقالات|آخر المقالات"),
        CueGroup("ar", .share, .bar, "شارك|مشاركة|انشر|غرد|طباعة|إرسال|شاركها|شاركه|أرسل|حفظ"),
        CueGroup(
            "ar", .share, .short,
            "شارك المقال|شارك الخبر|شارك على|شارك هذا المقال|شارك هذا الموضوع|شاركها على|نسخ الرابط"),
        CueGroup("ar", .share, .bar, "فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|لينكدإن|انقر للمشاركة|شارك عبر|مشاركة عبر"),
        CueGroup("ar", .comments, .alone, "تعليق|تعليقات|التعليقات|الردود|تعليق واحد"),
        CueGroup(
            "ar", .comments, .short,
            "أضف تعليق|أضف تعليقا|أضف تعليقك|إضافة تعليق|اترك تعليقا|اترك تعليق|اترك ردا|اترك رد"),
        CueGroup("ar", .comments, .short, "التعليقات مغلقة|لا توجد تعليقات|لا يوجد تعليقات|شارك برأيك|إلغاء الرد"),
        CueGroup(
            "ar", .subscribe, .alone, "اشترك|اشتراك|تابعنا|تسجيل الدخول|سجل الدخول|النشرة البريدية|النشرة الإخبارية"),
        CueGroup(
            "ar", .subscribe, .short,
            "تابعنا على|تابعنا عبر|تابعونا|تابعونا على|تابعوا|حمل التطبيق|حمل تطبيق|اشترك الآن|اشترك في نشرتنا"),
        CueGroup(
            "ar", .subscribe, .short,
            "اشترك في النشرة|اشترك في قناة|اشترك في قناتنا|انضم إلى قناتنا|انضم إلى قناة|إنشاء حساب"),
        CueGroup(
            "ar", .rights, .open,
            "ملفات تعريف الارتباط|جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق النشر محفوظة|نحن نستخدم ملفات"),
        CueGroup("ar", .rights, .open, "نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات|هذا الموقع يستخدم ملفات"),
        CueGroup("ar", .rights, .short, "سياسة الخصوصية|شروط الاستخدام|الشروط والأحكام|سياسة ملفات تعريف الارتباط"),
        CueGroup("ar", .rights, .alone, "من نحن|اتصل بنا|إعلان|إعلانات|اعلان ممول|محتوى ممول|تواصل معنا|أعلن معنا"),
        CueGroup("ar", .source, .label, "المصدر|المصادر|مصدر"),
        CueGroup("ar", .source, .alone, "وكالات|وكالات الأنباء|متابعات|متابعة"),
        CueGroup("ar", .source, .short, "نقلا عن"),
        CueGroup(
            "ar", .tags, .label,
            "كلمات مفتاحية|الكلمات المفتاحية|الكلمات الدلالية|كلمات دلالية|وسوم|الوسوم|هاشتاغ|هاشتاج|تاغ"),
        CueGroup("ar", .end, .alone, "انتهى|انتهت|النهاية"),
        CueGroup(
            "ar", .updated, .date, "آخر تحديث|تم التحديث|تم التحديث في|تحديث|تاريخ التحديث|آخر تعديل|حدث في|عدل في"),
        CueGroup(
            "ar", .published, .date,
            "نشر في|نشر بتاريخ|تاريخ النشر|تم النشر|تم النشر في|تم نشره في|أضيف في|كتب في|نشرت في"),
        CueGroup(
            "ar", .reading, .short,
            "مدة القراءة|زمن القراءة|وقت القراءة|دقائق قراءة|دقيقة قراءة|دقيقة للقراءة|دقائق للقراءة"),
        CueGroup("ar", .reading, .label, "المشاهدات|مشاهدات|مشاهدة|عدد المشاهدات|عدد القراءات|قراءة"),
    ]

    private static let persian: [CueGroup] = [
        CueGroup("fa", .readAlso, .open, "بیشتر بخوانید|همچنین بخوانید|این مطلب را هم بخوانید|بیشتر بدانید"),
        CueGroup("fa", .readAlso, .label, "بخوانید|ادامه مطلب"),
        CueGroup("fa", .related, .short, "مطالب مرتبط|اخبار مرتبط|مطالب مشابه|خبرهای مرتبط|شاید علاقه‌مند باشید"),
        CueGroup(
            "fa", .mostRead, .label,
            "پربازدیدترین|پربازدیدترین‌ها|پربازدیدترین ها|پربیننده‌ترین|پربیننده ترین|پربحث‌ترین|آخرین اخبار"),
        CueGroup("fa", .share, .bar, "اشتراک‌گذاری|اشتراک گذاری|چاپ|کپی لینک|به اشتراک بگذارید"),
        CueGroup("fa", .share, .short, "ارسال به دوستان"),
        CueGroup("fa", .comments, .alone, "نظر|نظرات|دیدگاه|دیدگاه‌ها|نظر شما|نظرات کاربران"),
        CueGroup("fa", .comments, .short, "ارسال نظر|ارسال دیدگاه|دیدگاهتان را بنویسید"),
        CueGroup("fa", .subscribe, .alone, "عضویت|خبرنامه|ورود|ثبت نام"),
        CueGroup("fa", .subscribe, .short, "ما را دنبال کنید|عضویت در خبرنامه"),
        CueGroup("fa", .rights, .open, "تمامی حقوق محفوظ است|تمامی حقوق این|کلیه حقوق"),
        CueGroup("fa", .rights, .alone, "درباره ما|تماس با ما|تبلیغات|آگهی"),
        CueGroup("fa", .source, .label, "منبع|منابع"),
        CueGroup("fa", .tags, .label, "برچسب‌ها|برچسب ها|کلیدواژه‌ها|کد خبر|لینک کوتاه"),
        CueGroup("fa", .end, .alone, "انتهای پیام|پایان پیام"),
        CueGroup("fa", .updated, .date, "آخرین به‌روزرسانی|آخرین به روزرسانی|آخرین بروزرسانی|به‌روزرسانی|به‌روز شده در"),
        CueGroup("fa", .published, .date, "تاریخ انتشار|زمان انتشار|منتشر شده در|تاریخ خبر"),
        CueGroup("fa", .reading, .label, "زمان مطالعه|بازدید|تعداد بازدید"),
    ]

    private static let english: [CueGroup] = [
        CueGroup("en", .readAlso, .open, "read also|also read"),
        CueGroup(
            "en", .readAlso, .short, "read more|see also|read next|continue reading|more on this story|learn more"),
        CueGroup(
            "en", .related, .short,
            "related articles|related stories|related news|related posts|related topics|related content|related links"),
        CueGroup(
            "en", .related, .short,
            "you may also like|you might also like|similar articles|similar stories|more from|more stories|what to read next"
        ),
        CueGroup(
            "en", .related, .short,
            "recommended for you|recommended stories|recommended articles|around the web|from our partners"),
        CueGroup("en", .related, .label, "related|recommended|more on this"),
        CueGroup(
            "en", .mostRead, .label,
            "most read|most popular|trending|trending now|latest news|top stories|latest stories|most viewed|popular posts"
        ),
        CueGroup(
            "en", .share, .bar,
            "share|tweet|copy link|print|e-mail this|email this|email|facebook|twitter|whatsapp|telegram|linkedin"),
        CueGroup(
            "en", .share, .short,
            "share this|share on|share this article|share this story|share via|click to share|click here to share"),
        CueGroup("en", .comments, .alone, "comments|comment|replies|no comments|reply"),
        CueGroup(
            "en", .comments, .short,
            "leave a reply|leave a comment|post a comment|add a comment|comments are closed|view comments|join the conversation"
        ),
        CueGroup("en", .subscribe, .alone, "subscribe|newsletter|sign in|sign up|log in|login|register|newsletters"),
        CueGroup(
            "en", .subscribe, .open,
            "subscribe to our|sign up for our|sign up to our|download our app|get our newsletter"),
        CueGroup("en", .subscribe, .short, "follow us|subscribe now|subscribe to|sign up for|get the app"),
        CueGroup(
            "en", .rights, .open,
            "we use cookies|this site uses cookies|this website uses cookies|all rights reserved|copyright ©"),
        CueGroup(
            "en", .rights, .short,
            "privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings"),
        CueGroup(
            "en", .rights, .alone,
            "about us|contact us|advertisement|advertise with us|sponsored|sponsored content|story continues below advertisement"
        ),
        CueGroup("en", .source, .label, "source|sources"),
        CueGroup("en", .tags, .label, "tags|keywords|filed under|topics|tagged"),
        CueGroup("en", .end, .alone, "end|ends|the end"),
        CueGroup("en", .updated, .date, "last updated|updated|updated on|last modified|last update|modified"),
        CueGroup(
            "en", .published, .date,
            "published|published on|posted|posted on|first published|publication date|date published"),
        CueGroup("en", .reading, .alone, "min read|minute read|minutes read|min. read|views|mins read"),
        CueGroup("en", .reading, .label, "reading time|estimated reading time"),
    ]

    private static let french: [CueGroup] = [
        CueGroup("fr", .readAlso, .open, "lire aussi|à lire aussi|lire également"),
        CueGroup("fr", .readAlso, .short, "voir aussi|lire la suite|en savoir plus|à lire"),
        CueGroup(
            "fr", .related, .short,
            "sur le même sujet|articles similaires|articles liés|vous aimerez aussi|dans la même rubrique"),
        CueGroup("fr", .related, .alone, "similaire|en relation"),
        CueGroup("fr", .mostRead, .label, "les plus lus|à la une|les plus consultés|dernières nouvelles"),
        CueGroup("fr", .share, .bar, "partager|imprimer|copier le lien|partagez"),
        CueGroup("fr", .share, .short, "partager sur|partager cet article|cliquez pour partager"),
        CueGroup("fr", .comments, .alone, "commentaires|commentaire"),
        CueGroup("fr", .comments, .short, "laisser un commentaire|ajouter un commentaire|aucun commentaire"),
        CueGroup("fr", .subscribe, .short, "abonnez-vous|suivez-nous|s'abonner|se connecter|inscrivez-vous"),
        CueGroup("fr", .rights, .open, "tous droits réservés|nous utilisons des cookies"),
        CueGroup(
            "fr", .rights, .alone,
            "cookies|mentions légales|publicité|qui sommes-nous|contactez-nous|politique de confidentialité"),
        CueGroup("fr", .tags, .label, "mots-clés|étiquettes"),
        CueGroup("fr", .updated, .date, "mis à jour le|mise à jour le|mis à jour|modifié le|dernière mise à jour"),
        CueGroup("fr", .published, .date, "publié le|publié|posté le"),
        CueGroup("fr", .reading, .label, "temps de lecture"),
    ]

    private static let german: [CueGroup] = [
        CueGroup("de", .readAlso, .open, "lesen sie auch|lesen sie mehr|auch interessant"),
        CueGroup("de", .readAlso, .short, "mehr zum thema|weiterlesen|siehe auch|mehr lesen"),
        CueGroup(
            "de", .related, .short,
            "ähnliche artikel|das könnte sie auch interessieren|ähnliche beiträge|verwandte artikel"),
        CueGroup("de", .mostRead, .label, "meistgelesen|meist gelesen|meistgelesene artikel|neueste nachrichten"),
        CueGroup("de", .share, .bar, "teilen|drucken|link kopieren|artikel teilen"),
        CueGroup("de", .comments, .alone, "kommentare"),
        CueGroup(
            "de", .comments, .short, "kommentar schreiben|kommentar verfassen|kommentare anzeigen|keine kommentare"),
        CueGroup("de", .subscribe, .alone, "abonnieren|anmelden|registrieren"),
        CueGroup("de", .subscribe, .short, "folgen sie uns|newsletter abonnieren|jetzt abonnieren"),
        CueGroup("de", .rights, .open, "alle rechte vorbehalten|wir verwenden cookies|diese website verwendet cookies"),
        CueGroup(
            "de", .rights, .alone, "impressum|datenschutz|datenschutzerklärung|anzeige|werbung|über uns|kontakt|agb"),
        CueGroup("de", .source, .label, "quelle|quellen"),
        CueGroup("de", .tags, .label, "schlagworte|schlagwörter|stichworte"),
        CueGroup("de", .end, .alone, "ende"),
        CueGroup("de", .updated, .date, "aktualisiert|aktualisiert am|zuletzt aktualisiert|stand"),
        CueGroup("de", .published, .date, "veröffentlicht am|veröffentlicht|erstellt am"),
        CueGroup("de", .reading, .label, "lesezeit|lesedauer"),
    ]

    private static let spanish: [CueGroup] = [
        CueGroup("es", .readAlso, .open, "lea también|lee también|leer también|también te puede interesar"),
        CueGroup("es", .readAlso, .short, "ver también|leer más|seguir leyendo|más información"),
        CueGroup(
            "es", .related, .short,
            "noticias relacionadas|te puede interesar|artículos relacionados|artículos similares"),
        CueGroup("es", .related, .alone, "relacionado|relacionados"),
        CueGroup("es", .mostRead, .label, "lo más leído|lo más visto|últimas noticias|más leídas"),
        CueGroup("es", .share, .bar, "compartir|imprimir|copiar enlace|comparte"),
        CueGroup("es", .share, .short, "compartir en|compartir esta noticia"),
        CueGroup("es", .comments, .alone, "comentarios"),
        CueGroup("es", .comments, .short, "deja tu comentario|deja un comentario|deja una respuesta"),
        CueGroup("es", .subscribe, .short, "suscríbete|síguenos|iniciar sesión|regístrate|suscribirse"),
        CueGroup("es", .rights, .open, "todos los derechos reservados|utilizamos cookies"),
        CueGroup("es", .rights, .alone, "aviso legal|publicidad|política de privacidad|quiénes somos|contacto"),
        CueGroup("es", .source, .label, "fuente|fuentes"),
        CueGroup("es", .tags, .label, "etiquetas|palabras clave"),
        CueGroup("es", .updated, .date, "actualizado|actualizado el|última actualización"),
        CueGroup("es", .published, .date, "publicado|publicado el|fecha de publicación"),
        CueGroup("es", .reading, .label, "tiempo de lectura"),
    ]

    private static let turkish: [CueGroup] = [
        CueGroup("tr", .readAlso, .open, "ayrıca okuyun|bunu da okuyun"),
        CueGroup("tr", .readAlso, .short, "ilgili haber|devamını oku|ayrıca bakınız"),
        CueGroup(
            "tr", .related, .short, "ilgili haberler|benzer haberler|ilginizi çekebilir|bunlar da ilginizi çekebilir"),
        CueGroup("tr", .mostRead, .label, "en çok okunan|en çok okunanlar|son haberler|çok okunanlar"),
        CueGroup("tr", .share, .bar, "paylaş|yazdır|linki kopyala|bağlantıyı kopyala"),
        CueGroup("tr", .comments, .alone, "yorumlar|yorum"),
        CueGroup("tr", .comments, .short, "yorum yap|yorum yaz|yorum ekle"),
        CueGroup("tr", .subscribe, .short, "abone ol|bizi takip edin|giriş yap|üye ol"),
        CueGroup("tr", .rights, .open, "tüm hakları saklıdır|çerezleri kullanıyoruz"),
        CueGroup(
            "tr", .rights, .alone,
            "çerez|çerez politikası|gizlilik|gizlilik politikası|reklam|künye|hakkımızda|iletişim"),
        CueGroup("tr", .source, .label, "kaynak|kaynaklar"),
        CueGroup("tr", .tags, .label, "etiketler|anahtar kelimeler"),
        CueGroup("tr", .updated, .date, "güncelleme|güncellenme|son güncelleme|güncellenme tarihi"),
        CueGroup("tr", .published, .date, "yayınlanma|yayınlanma tarihi|yayın tarihi|giriş tarihi"),
        CueGroup("tr", .reading, .label, "okuma süresi"),
    ]

    private static let russian: [CueGroup] = [
        CueGroup("ru", .readAlso, .open, "читайте также|смотрите также|читать также"),
        CueGroup("ru", .readAlso, .short, "читать далее|подробнее|читать дальше"),
        CueGroup(
            "ru", .related, .short,
            "похожие материалы|материалы по теме|новости по теме|читайте по теме|вам может быть интересно"),
        CueGroup("ru", .related, .label, "по теме|ещё по теме|другие новости"),
        CueGroup(
            "ru", .mostRead, .label, "самое читаемое|последние новости|популярное|самое популярное|главные новости"),
        CueGroup("ru", .share, .bar, "поделиться|печать|распечатать|скопировать ссылку"),
        CueGroup("ru", .comments, .alone, "комментарии|комментариев|нет комментариев"),
        CueGroup("ru", .comments, .short, "оставить комментарий|добавить комментарий"),
        CueGroup("ru", .subscribe, .short, "подписаться|подписывайтесь|подпишитесь|войти"),
        CueGroup("ru", .rights, .open, "все права защищены|мы используем cookie|мы используем файлы cookie"),
        CueGroup("ru", .rights, .alone, "реклама|политика конфиденциальности|о нас|контакты"),
        CueGroup("ru", .source, .label, "источник|источники"),
        CueGroup("ru", .tags, .label, "теги|метки|ключевые слова"),
        CueGroup("ru", .end, .alone, "конец"),
        CueGroup("ru", .updated, .date, "обновлено|последнее обновление|изменено"),
        CueGroup("ru", .published, .date, "опубликовано|дата публикации"),
        CueGroup("ru", .reading, .label, "просмотров|просмотры|время чтения"),
    ]

    /// Words that may follow each other in a share bar.
    static let shareWords = """
        facebook twitter x whatsapp telegram linkedin instagram youtube pinterest reddit viber messenger email e-mail \
        mail print copy link share tweet save pocket threads bluesky sms rss flipboard tumblr vk ok skype via on by more \
        and or mastodon snapchat tiktok line wechat weibo \
        شارك مشاركة فيسبوك الفيسبوك تويتر إكس اكس واتساب واتس اب آب تيليجرام تلغرام تليغرام تيلقرام لينكدإن لينكد إن إنستغرام \
        انستغرام انستجرام يوتيوب بنترست ماسنجر فايبر البريد الإلكتروني بريد ايميل إيميل طباعة نسخ الرابط رابط عبر على أو و غرد \
        إرسال حفظ المزيد ريديت سناب شات تيك توك مشاركه \
        فیسبوک توییتر واتساپ تلگرام اینستاگرام ایمیل چاپ لینک کپی \
        partager imprimer lien copier teilen drucken compartir imprimir paylaş yazdır поделиться печать ссылку вконтакте телеграм
        """
}
