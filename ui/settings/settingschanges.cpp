#include "settingschanges.h"

#include "settingwords.h"
#include "words.h"

using namespace Qt::StringLiterals;

SettingsChanges::SettingsChanges(SettingStep changes, QObject *parent)
    : QAbstractTableModel(parent), m_changes(std::move(changes))
{
}

int SettingsChanges::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int SettingsChanges::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Then + 1;
}

/// Of long lists only the entries that the other has not.
QString SettingsChanges::text(SettingId id, const QVariant &value, const QVariant &other)
{
    constexpr qsizetype shown = 6, longest = 300;
    const QString words = settingwords::value(id, value);
    if (!words.isEmpty())
        return words::isolated(words.left(longest));
    const bool isList = value.typeId() == QMetaType::QStringList;
    QStringList own = isList ? value.toStringList() : value.toString().split(u'\n', Qt::SkipEmptyParts);
    const QStringList others = isList ? other.toStringList() : other.toString().split(u'\n', Qt::SkipEmptyParts);
    own.removeIf([&](const QString &entry) { return others.contains(entry); });
    if (own.isEmpty())
        return tr("without those", "entries of a list that the other has");
    QStringList parts;
    for (const QString &entry : own.mid(0, shown))
        parts += words::isolated(entry.left(60));
    if (own.size() > shown)
        parts += tr("and %n more", "entries of a list", int(own.size() - shown));
    return parts.join(u", "_s);
}

QVariant SettingsChanges::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_changes.size() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const SettingChange &change = m_changes.at(index.row());
    switch (index.column()) {
    case Setting:
        return settingwords::title(change.id);
    case Now:
        return text(change.id, change.before, change.after);
    case Then:
        return text(change.id, change.after, change.before);
    default:
        return {};
    }
}

QVariant SettingsChanges::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Setting:
        return tr("Setting");
    case Now:
        return tr("Now", "a setting as it is");
    case Then:
        return tr("In the file", "a setting");
    default:
        return {};
    }
}
