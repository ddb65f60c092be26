#include "addresslist.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QString text)
{
    text = text.trimmed();
    while (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).replace(u"\"\""_s, u"\""_s).trimmed();
    return text;
}

/// Parts between separators that do not stand inside quotes or angle brackets.
QStringList parts(QStringView text, QChar separator)
{
    QStringList result;
    QString part;
    bool quoted = false, angled = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        angled = !quoted && (c == u'<' || (angled && c != u'>'));
        if (!quoted && !angled && c == separator)
            result += std::exchange(part, {});
        else
            part += c;
    }
    return result += part;
}

AddressRow fromPart(const QString &text, int line)
{
    const qsizetype open = text.lastIndexOf(u'<'), close = text.indexOf(u'>', open);
    if (open >= 0 && close > open)
        return {unquoted(text.left(open)), text.mid(open + 1, close - open - 1).trimmed(), line};
    if (text.contains(u'@'))
        return {{}, unquoted(text), line};
    return {unquoted(text), {}, line}; // without an address: it is told, not dropped
}

} // namespace

std::optional<QList<AddressRow>> addressesFrom(const QString &text)
{
    QList<AddressRow> result;
    qsizetype told = 0, bare = 0, from = 0;
    int line = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        to = to < 0 ? text.size() : to;
        const QStringView one = QStringView(text).sliced(from, to - from);
        from = to + 1;
        ++line;
        if (one.contains(u'\t'))
            return std::nullopt;
        // A comma parts addresses only where each part has one: "Berg, Ida <ida@example.org>" is one person.
        QStringList pieces = parts(one, u';');
        const QStringList byComma = parts(one, u',');
        const bool each = std::all_of(byComma.begin(), byComma.end(),
                                      [](const QString &p) { return p.trimmed().isEmpty() || p.count(u'@') == 1; });
        if (pieces.size() == 1 && byComma.size() > 1 && each)
            pieces = byComma;
        for (const QString &piece : std::as_const(pieces)) {
            if (piece.trimmed().isEmpty())
                continue;
            const AddressRow row = fromPart(piece, line);
            const bool angled = row.email.contains(u'@') && piece.contains(u'<');
            const bool alone =
                row.name.isEmpty() && row.email.count(u'@') == 1 &&
                !std::any_of(row.email.cbegin(), row.email.cend(), [](QChar c) { return u" ,|<>\""_s.contains(c); });
            told += angled || alone;
            bare += !angled && !alone;
            result += row;
        }
    }
    // Mostly addresses: some that lost theirs are still told.
    if (told == 0 || bare >= told)
        return std::nullopt;
    return result;
}
