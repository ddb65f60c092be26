#include "words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

QString words::isolated(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        // Controls of direction would otherwise reach beyond the text, controls of layout would break the line.
        const char16_t u = c.unicode();
        if (u < 0x20 || u == 0x7f || u == 0x85 || u == 0x2028 || u == 0x2029)
            c = u' ';
        else if ((u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            c = QChar(char16_t(0x200b));
    }
    return QChar(char16_t(0x2068)) + clean + QChar(char16_t(0x2069));
}

QString words::forButton(const QString &text)
{
    return isolated(QString(text).replace(u'&', u"&&"_s));
}

QString words::toolTip(const QString &text)
{
    // Tooltips take for rich text what looks like it; rich text of our own making leaves nothing to guess.
    return u"<qt>"_s + isolated(text.left(1000)).toHtmlEscaped() + u"</qt>"_s;
}

QString words::initials(const QString &name)
{
    QString result;
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    const auto add = [&result](const QString &part) {
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (part.at(i).isLetterOrNumber()) {
                result += part.at(i).toUpper();
                return;
            }
        }
    };
    if (!parts.isEmpty())
        add(parts.constFirst());
    // Joined scripts make no sense as two letters side by side.
    const bool joined = !result.isEmpty() && result.at(0).direction() == QChar::DirAL;
    if (parts.size() > 1 && !joined)
        add(parts.constLast());
    return result;
}

QString words::timeOfDay(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).time(), u"HH:mm"_s);
}
