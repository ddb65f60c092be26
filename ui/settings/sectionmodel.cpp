#include "sectionmodel.h"

#include "theme.h"
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSize>

SectionModel::SectionModel(QStringList titles, QObject *parent)
    : QAbstractListModel(parent), m_titles(std::move(titles)), m_found(m_titles.size(), -1)
{
}

void SectionModel::setFound(const QList<int> &found)
{
    if (found == m_found || found.size() != m_titles.size())
        return;
    m_found = found;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_titles.size())
        return {};
    const QString &title = m_titles.at(index.row());
    const int found = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        //: %1 = a section of the settings, %2 = how many are found in it
        return found > 0 ? tr("%1 (%2)").arg(title, QLocale().toString(found)) : title;
    case Qt::AccessibleTextRole:
        return found > 0    ? tr("%1, %n found", nullptr, found).arg(title)
               : found == 0 ? tr("%1, nothing found").arg(title)
                            : title;
    case Qt::ForegroundRole:
        return found == 0 ? QVariant(QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text)) : QVariant();
    case Qt::SizeHintRole: {
        const QFontMetrics metrics(Theme::font(13, QFont::Medium));
        return QSize(metrics.horizontalAdvance(title + QStringLiteral(" (88)")) + 24, metrics.height() + 16);
    }
    default:
        return {};
    }
}

Qt::ItemFlags SectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_found.at(index.row()) == 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}
