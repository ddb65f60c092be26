#include "picturehosts.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &entry)
{
    // Also what browsers take for one: 127.1, 0x7f.1.
    static const QRegularExpression four(u"\\A([^/]*\\.)?(0x[0-9a-f]*|[0-9]+)\\.?(:[0-9]*)?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression six(u"\\A\\[?[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.]*(%[^/]*)?\\]?\\z"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return four.match(entry).hasMatch() || six.match(entry).hasMatch();
}

picturehosts::Fault faultOf(const QString &entry, const QString &name)
{
    using picturehosts::Fault;
    static const QRegularExpression more(u"[/:@*?#\\\\]|\\A\\."_s);
    static const QRegularExpression form(
        u"\\A(?=.{1,253}\\z)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"_s);
    if (isNumber(entry))
        return Fault::Number;
    if (more.match(entry).hasMatch())
        return Fault::More;
    if (!form.match(name).hasMatch())
        return Fault::NoName;
    return name.contains(u'.') ? Fault::None : Fault::SingleWord;
}

} // namespace

QStringList picturehosts::usual()
{
    return {u"dixa.io"_s};
}

picturehosts::Reading picturehosts::read(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    Reading reading;
    const QStringList entries = text.split(between, Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const QString name = QString::fromLatin1(QUrl::toAce(entry)).toLower();
        reading.fault = faultOf(entry, name);
        if (reading.fault == Fault::None && !reading.hosts.contains(name) && reading.hosts.size() == most)
            reading.fault = Fault::TooMany;
        if (reading.fault != Fault::None) {
            reading.entry = entry;
            return reading;
        }
        if (!reading.hosts.contains(name))
            reading.hosts += name;
    }
    return reading;
}

bool picturehosts::areUsable(const QStringList &hosts)
{
    const Reading reading = read(hosts.join(u' '));
    return reading.fault == Fault::None && reading.hosts == hosts;
}
