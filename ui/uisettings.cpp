#include "uisettings.h"

#include <QRegularExpression>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A null id stands for "no team"; as an id it would be refused like any other that is none.
QString noTeamText()
{
    return u"none"_s;
}

QSet<int> columnSet(const QVariant &value)
{
    QSet<int> result;
    for (const QString &text : value.toStringList()) {
        bool ok = false;
        const int column = text.toInt(&ok);
        if (ok && column >= 0 && column < agentColumnCount)
            result.insert(column);
    }
    return result;
}

QStringList columnTexts(const QSet<int> &columns)
{
    QList<int> sorted(columns.cbegin(), columns.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList result;
    for (int column : std::as_const(sorted))
        result += QString::number(column);
    return result;
}

int bounded(const QSettings &store, const QString &key, int low, int high, int fallback)
{
    bool ok = false;
    const int value = store.value(key).toInt(&ok);
    return ok && value >= low && value <= high ? value : fallback;
}

} // namespace

UiSettings UiSettings::load(const QSettings &store)
{
    UiSettings s;
    QList<int> order;
    for (const QString &text : store.value(u"floor/columnOrder"_s).toStringList())
        order += text.toInt();
    QList<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    QList<int> whole;
    for (int i = 0; i < agentColumnCount; ++i)
        whole += i;
    if (sorted == whole)
        s.columnOrder = order;
    for (const QString &text : store.value(u"floor/columnWidths"_s).toStringList()) {
        bool columnOk = false, widthOk = false;
        const int column = text.section(u'=', 0, 0).toInt(&columnOk);
        const int width = text.section(u'=', 1).toInt(&widthOk);
        if (columnOk && widthOk && column >= 0 && column < agentColumnCount && width >= 24 && width <= 2000)
            s.columnWidths.insert(column, width);
    }
    s.hiddenColumns = columnSet(store.value(u"floor/hiddenColumns"_s));
    s.hiddenColumns.remove(int(AgentColumn::Agent)); // a floor without names is of no use
    s.shownColumns = columnSet(store.value(u"floor/shownColumns"_s));
    s.sortColumn = bounded(store, u"floor/sortColumn"_s, 0, agentColumnCount - 1, s.sortColumn);
    s.sortOrder = store.value(u"floor/sortDescending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    s.grouping = FloorGrouping(bounded(store, u"floor/grouping"_s, 0, 2, int(s.grouping)));
    s.stateFilter = bounded(store, u"floor/stateFilter"_s, 0, 15, 0);
    for (const QString &text : store.value(u"floor/teamFilter"_s).toStringList()) {
        if (text == noTeamText())
            s.teamFilter.insert(TeamId());
        else if (const auto id = parseId(text))
            s.teamFilter.insert(*id);
    }
    s.density = Density(bounded(store, u"floor/density"_s, 0, 2, int(s.density)));
    s.theme = ThemeChoice(bounded(store, u"window/theme"_s, 0, 2, int(s.theme)));
    static const QRegularExpression language(u"^[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,2}$"_s);
    if (const QString code = store.value(u"window/language"_s).toString(); language.match(code).hasMatch())
        s.language = code;
    s.geometry = store.value(u"window/geometry"_s).toByteArray();
    s.inspectorOpen = store.value(u"window/inspectorOpen"_s, true).toBool();
    s.foldedGroups = store.value(u"floor/foldedGroups"_s).toStringList();
    s.awayThresholdMin = bounded(store, u"floor/awayThresholdMin"_s, 0, 24 * 60, s.awayThresholdMin);
    s.pollIntervalS = bounded(store, u"live/pollIntervalS"_s, 1, 300, s.pollIntervalS);
    s.historyDays = bounded(store, u"history/days"_s, 1, 366, s.historyDays);
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    const QString code = store.value(u"agents/phoneCountry"_s).toString();
    if (country.match(code).hasMatch())
        s.phoneCountry = code;
    s.page = bounded(store, u"window/page"_s, 0, 7, 0);
    if (const auto id = parseId(store.value(u"floor/current"_s).toString()))
        s.current = *id;
    s.previewUnfolded = store.value(u"agents/previewUnfolded"_s, true).toBool();
    return s;
}

void UiSettings::save(QSettings &store) const
{
    QStringList order, widths, teams;
    for (int column : columnOrder)
        order += QString::number(column);
    for (auto it = columnWidths.cbegin(); it != columnWidths.cend(); ++it)
        widths += u"%1=%2"_s.arg(it.key()).arg(it.value());
    widths.sort();
    for (const TeamId &team : teamFilter)
        teams += team.isNull() ? noTeamText() : idText(team);
    teams.sort();
    store.setValue(u"floor/columnOrder"_s, order);
    store.setValue(u"floor/columnWidths"_s, widths);
    store.setValue(u"floor/hiddenColumns"_s, columnTexts(hiddenColumns));
    store.setValue(u"floor/shownColumns"_s, columnTexts(shownColumns));
    store.setValue(u"floor/sortColumn"_s, sortColumn);
    store.setValue(u"floor/sortDescending"_s, sortOrder == Qt::DescendingOrder);
    store.setValue(u"floor/grouping"_s, int(grouping));
    store.setValue(u"floor/stateFilter"_s, stateFilter);
    store.setValue(u"floor/teamFilter"_s, teams);
    store.setValue(u"floor/density"_s, int(density));
    store.setValue(u"window/theme"_s, int(theme));
    store.setValue(u"window/language"_s, language);
    store.setValue(u"window/geometry"_s, geometry);
    store.setValue(u"window/inspectorOpen"_s, inspectorOpen);
    store.setValue(u"floor/foldedGroups"_s, foldedGroups);
    store.setValue(u"history/days"_s, historyDays);
    store.setValue(u"floor/awayThresholdMin"_s, awayThresholdMin);
    store.setValue(u"live/pollIntervalS"_s, pollIntervalS);
    store.setValue(u"agents/phoneCountry"_s, phoneCountry);
    store.setValue(u"window/page"_s, page);
    store.setValue(u"floor/current"_s, current.isNull() ? QString() : idText(current));
    store.setValue(u"agents/previewUnfolded"_s, previewUnfolded);
}
