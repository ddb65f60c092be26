#include "language.h"

#include <QCollator>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return u":/i18n"_s;
}

/// "de" on a computer set to Austria is its German, with its dates.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted = code.isEmpty() ? system : QLocale(code);
    // Digits are written 0 to 9 wherever the words are: in phone numbers, ids and times of the server they always are.
    if (wanted.language() == QLocale::Arabic)
        return wanted.zeroDigit() == u"0"_s ? wanted : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    const bool anyTerritory = !code.contains(u'-') && !code.contains(u'_');
    return anyTerritory && wanted.language() == system.language() ? system : wanted;
}

} // namespace

Language::Language() = default;
Language::~Language() = default;

QList<LanguageChoice> Language::choices()
{
    QList<LanguageChoice> all;
    const QStringList files = QDir(folder()).entryList({u"rollcall_*.qm"_s});
    for (const QString &file : files) {
        QTranslator texts;
        if (!texts.load(file, folder()))
            continue;
        //: The name of the language you translate into, in that language: Deutsch, Dansk
        static const char *const english = QT_TRANSLATE_NOOP("Language", "English");
        const QString name = texts.translate("Language", english);
        all.append({file.section(u'_', 1).chopped(3), name.isEmpty() ? QString::fromLatin1(english) : name});
    }
    std::sort(all.begin(), all.end(),
              [order = QCollator()](const auto &a, const auto &b) { return order.compare(a.name, b.name) < 0; });
    return all;
}

void Language::use(const QString &code)
{
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    m_ours = std::make_unique<QTranslator>();
    const bool own = m_ours->load(locale, u"rollcall"_s, u"_"_s, folder());
    if (!own && !m_ours->load(u"rollcall_en"_s, folder()))
        m_ours.reset();
    m_toolkit = std::make_unique<QTranslator>();
    // Where the library brings no texts of its own, ours stand in for those that the program can show.
    if (!own || (!m_toolkit->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) &&
                 !m_toolkit->load(locale, u"qtbase"_s, u"_"_s, folder())))
        m_toolkit.reset();
    for (QTranslator *texts : {m_toolkit.get(), m_ours.get()}) {
        if (texts)
            QCoreApplication::installTranslator(texts);
    }
    const bool known = own || !code.isEmpty();
    QGuiApplication::setLayoutDirection(known ? locale.textDirection() : Qt::LeftToRight);
}
