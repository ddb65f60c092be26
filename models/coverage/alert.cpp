#include "alert.h"

using namespace Qt::StringLiterals;

size_t qHash(const AlertKey &key, size_t seed)
{
    return qHashMulti(seed, int(key.kind), key.subject.has_value(), key.subject.value_or(QUuid()), int(key.channel));
}

bool AlertRules::isQuiet(int minute) const
{
    if (quietFrom < 0 || quietTo < 0 || quietFrom == quietTo)
        return false;
    return quietFrom < quietTo ? minute >= quietFrom && minute < quietTo : minute >= quietFrom || minute < quietTo;
}

QStringList AlertRules::toList() const
{
    QStringList list;
    const auto put = [&list](const QString &word, int value) { list << word + u'=' + QString::number(value); };
    put(u"cover"_s, cover);
    put(u"nobody"_s, nobody);
    put(u"connection"_s, connection);
    put(u"away"_s, awayMinutes);
    put(u"contradiction"_s, contradictionMinutes);
    put(u"on"_s, onDelayS);
    put(u"off"_s, offDelayS);
    put(u"merge"_s, mergeFrom);
    put(u"quietFrom"_s, quietFrom);
    put(u"quietTo"_s, quietTo);
    put(u"desktop"_s, desktop);
    put(u"sound"_s, sound);
    return list;
}

AlertRules AlertRules::fromList(const QStringList &list)
{
    AlertRules rules;
    QHash<QString, int> values;
    for (const QString &entry : list) {
        bool ok = false;
        const int value = entry.section(u'=', 1).toInt(&ok);
        if (ok)
            values.insert(entry.section(u'=', 0, 0), value);
    }
    const auto number = [&values](const QString &word, int *value, int least, int most) {
        const auto it = values.constFind(word);
        if (it != values.cend() && *it >= least && *it <= most)
            *value = *it;
    };
    const auto flag = [&values](const QString &word, bool *value) { *value = values.value(word, *value) != 0; };
    flag(u"cover"_s, &rules.cover);
    flag(u"nobody"_s, &rules.nobody);
    flag(u"connection"_s, &rules.connection);
    number(u"away"_s, &rules.awayMinutes, 0, 24 * 60);
    number(u"contradiction"_s, &rules.contradictionMinutes, 0, 24 * 60);
    number(u"on"_s, &rules.onDelayS, 0, 3600);
    number(u"off"_s, &rules.offDelayS, 0, 3600);
    number(u"merge"_s, &rules.mergeFrom, 2, 1000);
    number(u"quietFrom"_s, &rules.quietFrom, -1, CoverNeed::dayMinutes);
    number(u"quietTo"_s, &rules.quietTo, -1, CoverNeed::dayMinutes);
    flag(u"desktop"_s, &rules.desktop);
    flag(u"sound"_s, &rules.sound);
    return rules;
}
