// SPDX-License-Identifier: Apache-2.0

/// Month names, weekdays and labels as data.
///
/// Months and weekdays follow Unicode CLDR; press variants and the Arabic sets of all regions stand together because they do
/// not contradict each other. The table folds spelling, so each name stands once.
enum DateNames {
    static let months: [(DateVocabulary.Calendar, [String])] = [
        (
            .gregorian,
            [
                "يناير|كانون الثاني|كانون ثاني|جانفي|january|jan|janvier|janv",
                "فبراير|شباط|فيفري|february|feb|février|févr|fév",
                "مارس|آذار|march|mar|mars",
                "أبريل|إبريل|نيسان|أفريل|april|apr|avril|avr",
                "مايو|أيار|ماي|مايس|may|mai",
                "يونيو|يونيه|حزيران|جوان|june|jun|juin",
                "يوليو|يوليه|تموز|جويلية|يوليوز|july|jul|juillet|juil",
                "أغسطس|آب|أوت|غشت|أغشت|august|aug|août|aou",
                "سبتمبر|أيلول|شتنبر|شتمبر|september|sept|sep|septembre",
                "أكتوبر|تشرين الأول|تشرين أول|october|oct|octobre",
                "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|november|nov|novembre",
                "ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر|december|dec|décembre|déc",
            ]
        ),
        (
            .hijri,
            [
                "محرم|المحرم", "صفر", "ربيع الأول|ربيع أول", "ربيع الآخر|ربيع الثاني|ربيع ثاني",
                "جمادى الأولى|جمادى الأول", "جمادى الآخرة|جمادى الثانية|جمادى الآخر", "رجب", "شعبان", "رمضان", "شوال",
                "ذو القعدة|ذي القعدة|ذوالقعدة", "ذو الحجة|ذي الحجة|ذوالحجة",
            ]
        ),
        (
            .jalali,
            [
                "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد|امرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
                "اسفند",
            ]
        ),
    ]

    static let published = """
        نشر|نشر في|نشر بتاريخ|نشر يوم|نشرت|نشرت في|تاريخ النشر|تم النشر|تم النشر في|تم النشر بتاريخ|تم نشره في|منشور في|بتاريخ|\
        التاريخ|تاريخ|كتب في|أضيف في|حرر في|صدر في|تاريخ الخبر|تاريخ الإضافة|published|published on|published at|posted|\
        posted on|date|first published|first published on|publication date|date published|published date|created|created on|\
        publié le|publié|posté le|تاریخ انتشار|زمان انتشار|منتشر شده در|تاریخ خبر|انتشار
        """

    static let modified = """
        آخر تحديث|آخر تحديث في|آخر تحديث بتاريخ|اخر تحديث يوم|تم التحديث|تم التحديث في|تم التحديث بتاريخ|تم تحديثه في|تحديث|حدث في|\
        تاريخ التحديث|آخر تعديل|عدل في|تم التعديل|تم التعديل في|last updated|last updated on|last updated at|updated|updated on|\
        updated at|last modified|last modified on|modified|modified on|last update|edited|mis à jour le|mis à jour|mise à jour|\
        modifié le|dernière mise à jour|آخرین به‌روزرسانی|آخرین به روزرسانی|آخرین بروزرسانی|به‌روزرسانی|به‌روز شده در
        """

    static let dayParts: [(DateVocabulary.DayPart, String)] = [
        (.morning, "ص|صباحا|الصباح|فجرا|قبل الظهر|ق ظ|صبح|am|a m"),
        (.noon, "ظهرا|الظهر|noon"),
        (.afternoon, "م|مساء|المساء|بعد الظهر|ب ظ|عصرا|العصر|عصر|pm|p m"),
        (.night, "ليلا|الليل|شب"),
    ]

    static let words: [(DateVocabulary.Meaning, String)] = [
        (
            .weekday,
            """
            الاثنين الإثنين اثنين الثلاثاء ثلاثاء الأربعاء أربعاء الخميس خميس الجمعة جمعة السبت سبت الأحد أحد monday mon \
            tuesday tue tues wednesday wed thursday thu thurs thur friday fri saturday sat sunday sun lundi mardi mercredi \
            jeudi vendredi samedi dimanche شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه سه چهار یک دو پنج
            """
        ),
        (
            .filler,
            """
            يوم اليوم في من on at the of le à du de الموافق الموافقة در روز مورخ time local المحلي est edt et cst cdt mst mdt pst \
            pdt cet cest eet bst ist msk hkt sgt jst aest
            """
        ),
        (.ordinal, "st nd rd th er"),
        (.hourWord, "الساعة ساعة ساعت t"),
        (.yearWord, "عام سنة لعام لسنة year سال ميلادي ميلادية م ad ce"),
        (.hijriMark, "هـ ه هجري هجرية هجريا ah"),
        (.utc, "utc gmt z غرينتش جرينتش"),
        (.zone, "بتوقيت توقيت"),
        (.author, "by بقلم بواسطة كتب كتبت كتبه إعداد تحرير par نویسنده طرف"),
    ]
}
