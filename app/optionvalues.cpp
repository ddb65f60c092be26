#include "optionvalues.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::initializer_list<std::pair<QLatin1StringView, PageId>> pages{
    {"floor"_L1, PageId::Floor},       {"agents"_L1, PageId::Agents}, {"coverage"_L1, PageId::Coverage},
    {"history"_L1, PageId::History},   {"import"_L1, PageId::Import}, {"activity"_L1, PageId::Activity},
    {"settings"_L1, PageId::Settings},
};

template <typename T>
T oneOf(const QString &text, std::initializer_list<std::pair<QLatin1StringView, T>> choices, QString *why)
{
    QStringList names;
    for (const auto &[name, value] : choices) {
        if (text == name)
            return value;
        names += name;
    }
    *why = u"must be one of "_s + names.join(u", "_s);
    return {};
}

} // namespace

std::function<int(const QString &, QString *)> wholeNumber(int low, int high)
{
    return [low, high](const QString &text, QString *why) {
        bool ok = false;
        const int value = text.toInt(&ok);
        if (ok && value >= low && value <= high && text.front().isDigit())
            return value;
        *why = u"must be a whole number from %1 to %2"_s.arg(QString::number(low), QString::number(high));
        return low;
    };
}

quint32 seedValue(const QString &text, QString *why)
{
    bool ok = false;
    const quint32 value = text.toUInt(&ok);
    if (!ok || !text.front().isDigit())
        *why = u"must be a whole number from 0 to 4294967295"_s;
    return value;
}

std::function<double(const QString &, QString *)> numberWithin(double low, double high)
{
    return [low, high](const QString &text, QString *why) {
        bool ok = false;
        const double value = text.toDouble(&ok);
        if (ok && std::isfinite(value) && value >= low && value <= high)
            return value;
        *why = u"must be a number from %1 to %2"_s.arg(QString::number(low), QString::number(high));
        return low;
    };
}

QString fileName(const QString &text, QString *why)
{
    if (text.contains(QChar(0)))
        *why = u"is no file name"_s;
    return text;
}

QString profileName(const QString &text, QString *why)
{
    // It becomes part of file names.
    static const QRegularExpression form(u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}\\z"_s);
    if (!form.match(text).hasMatch())
        *why = u"may have letters, digits, dot, dash and underscore, at most 64"_s;
    else if (text == drillProfile)
        *why = u"is kept for --demo-drill"_s;
    return text;
}

QUrl historyAddress(const QString &text, QString *why)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString database = url.path().mid(1);
    if (text.section(u"://"_s, 1).section(u'/', 0, 0).section(u'@', 0, -2).contains(u':'))
        *why = u"must not hold a password, which other users could read here; it belongs in the key store"_s;
    else if (!url.isValid() || (url.scheme() != "postgres"_L1 && url.scheme() != "postgresql"_L1) ||
             database.isEmpty() || database.contains(u'/') || url.hasFragment() || text.contains(QChar(0)))
        *why = u"must be postgres://HOST/DATABASE"_s;
    const auto queries = QUrlQuery(url).queryItems();
    static const QStringList modes{u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    for (const auto &[name, value] : queries) {
        if (why->isEmpty() && (name != "sslmode"_L1 || !modes.contains(value)))
            *why = u"takes after ? only sslmode, which is one of "_s + modes.join(u", "_s);
    }
    return url;
}

PageId pageName(const QString &text, QString *why)
{
    return oneOf<PageId>(text, pages, why);
}

QString pageText(PageId page)
{
    for (const auto &[name, value] : pages) {
        if (value == page)
            return name;
    }
    return {};
}

QSize sizeValue(const QString &text, QString *why)
{
    static const QRegularExpression form(u"\\A(\\d{1,5})x(\\d{1,5})\\z"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (match.hasMatch() && size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 &&
        size.height() <= 16384)
        return size;
    *why = u"must be WIDTHxHEIGHT in pixels, such as 1440x900, from 320x240 to 16384x16384"_s;
    return {};
}

ThemeChoice themeName(const QString &text, QString *why)
{
    return oneOf<ThemeChoice>(
        text, {{"light"_L1, ThemeChoice::Light}, {"dark"_L1, ThemeChoice::Dark}, {"system"_L1, ThemeChoice::System}},
        why);
}

QString screenName(const QString &text, QString *why)
{
    if (text.trimmed().isEmpty() || text.size() > 200)
        *why = u"must be the name of a screen or its number, counted from 1"_s;
    return text.trimmed();
}

WallNames wallNamesValue(const QString &text, QString *why)
{
    return oneOf<WallNames>(
        text, {{"full"_L1, WallNames::Full}, {"first"_L1, WallNames::First}, {"none"_L1, WallNames::None}}, why);
}

QString languageCode(const QString &text, QString *why)
{
    static const QRegularExpression form(u"\\A[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,2}\\z"_s);
    if (!form.match(text).hasMatch() || QLocale(text).language() == QLocale::C)
        *why = u"must be a language code such as en, da or pt-BR"_s;
    return text;
}

LogLevel logLevelName(const QString &text, QString *why)
{
    return oneOf<LogLevel>(text,
                           {{"debug"_L1, LogLevel::Debug},
                            {"info"_L1, LogLevel::Info},
                            {"warning"_L1, LogLevel::Warning},
                            {"error"_L1, LogLevel::Error}},
                           why);
}
