#include "tsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

QList<TsText> readTs(const QString &file, QString *error)
{
    QFile f(file);
    if (!f.open(QFile::ReadOnly)) {
        *error = f.errorString();
        return {};
    }
    QList<TsText> all;
    QString context;
    TsText text;
    QXmlStreamReader xml(&f);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "message"_L1)
            all.append(text);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            text = {context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true};
        else if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            text.note = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            text.forms += xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            text.finished = xml.attributes().value("type"_L1).isEmpty();
            if (!text.plural)
                text.forms += xml.readElementText();
        }
    }
    *error = xml.errorString();
    return all;
}

/// Every %1, %2 and %n once; in a plural the number itself may be left to the words, as in "one".
static QStringList holders(const QString &text)
{
    static const QRegularExpression holder(u"%L?([1-9]|n)"_s);
    QStringList all;
    for (auto it = holder.globalMatch(text); it.hasNext();)
        all += it.next().captured().remove(u'L');
    all.removeDuplicates();
    all.sort();
    return all;
}

QStringList faultsOf(const TsText &text)
{
    if (!text.finished)
        return {};
    QStringList wrong;
    const auto tell = [&](const char *what, const QString &form) {
        wrong += u"%1: %2: “%3” is “%4”"_s.arg(text.context, QLatin1StringView(what), text.source, form);
    };
    for (const QString &form : text.forms) {
        if (form.isEmpty()) {
            tell("empty", form);
            continue;
        }
        QStringList wanted = holders(text.source), there = holders(form);
        if (text.plural && !there.contains(u"%n"_s))
            wanted.removeAll(u"%n"_s);
        if (wanted != there)
            tell("other place holders", form);
        if (text.source.startsWith(u' ') != form.startsWith(u' ') || text.source.endsWith(u' ') != form.endsWith(u' '))
            tell("other blanks at its ends", form);
        if (text.source.endsWith(u"..."_s) != form.endsWith(u"..."_s))
            tell("other dots at its end", form);
        if (text.source.count(u'\n') != form.count(u'\n'))
            tell("other lines", form);
    }
    return wrong;
}
