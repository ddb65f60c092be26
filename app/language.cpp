#include "language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void useLanguage(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    if (!code.isEmpty())
        QGuiApplication::setLayoutDirection(locale.textDirection());

    auto *ours = new QTranslator(qApp);
    if (!ours->load(locale, u"rollcall"_s, u"_"_s, u":/i18n"_s)) {
        delete ours;
        return;
    }
    QCoreApplication::installTranslator(ours);
    auto *qt = new QTranslator(qApp);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    else
        delete qt;
}
