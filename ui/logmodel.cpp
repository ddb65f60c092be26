#include "logmodel.h"

#include "theme.h"

using namespace Qt::StringLiterals;

namespace {

/// "2026-11-24T06:00:00.123Z W rollcall no answer"
int levelOf(const QString &line)
{
    constexpr qsizetype at = 25;
    if (line.size() <= at + 1 || line.at(at - 1) != u' ' || line.at(at + 1) != u' ')
        return -1;
    return int(QStringView(u"DIWE").indexOf(line.at(at)));
}

} // namespace

LogModel::LogModel(const Theme *theme, QObject *parent) : QAbstractListModel(parent), m_theme(theme)
{
    connect(theme, &Theme::changed, this, [this] {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::ForegroundRole});
    });
}

void LogModel::append(const QStringList &lines)
{
    const QStringList taken = lines.mid(std::max<qsizetype>(0, lines.size() - mostLines));
    if (taken.isEmpty())
        return;
    const int over = std::max(0, rowCount() + int(taken.size()) - mostLines);
    if (over > 0) {
        beginRemoveRows({}, 0, over - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + over);
        endRemoveRows();
    }
    for (const QString &line : taken)
        m_longest = std::max(m_longest, line.size());
    beginInsertRows({}, rowCount(), rowCount() + int(taken.size()) - 1);
    m_lines.insert(m_lines.end(), taken.cbegin(), taken.cend());
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return line;
    if (role == LevelRole)
        return levelOf(line);
    if (role == Qt::ForegroundRole) {
        const int level = levelOf(line);
        return level == 3   ? m_theme->color(Token::AlarmText)
               : level == 2 ? m_theme->color(Token::AwayText)
                            : QVariant();
    }
    return {};
}

void LogFilter::setLevel(int least)
{
    if (std::exchange(m_least, least) != least)
        invalidateFilter();
}

void LogFilter::setWords(const QString &words)
{
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, list) != list)
        invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_least > 0 && index.data(LogModel::LevelRole).toInt() < m_least)
        return false;
    const QString line = index.data().toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}
