#include "linemirror.h"

#include "agentcolumns.h"
#include "floorgroup.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

LineMirror::LineMirror(QAbstractItemModel *model) : m_model(model)
{
    for (int i = 0; i < model->rowCount(); ++i)
        m_lines << read(i);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) { move(first, last, to); });
    connect(model, &QAbstractItemModel::dataChanged, this, &LineMirror::changed);
    connect(model, &QAbstractItemModel::layoutChanged, this, &LineMirror::layoutChanged);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { ++m_resets; });
}

LineMirror::Line LineMirror::read(int row) const
{
    const QModelIndex first = m_model->index(row, 0);
    // What the line is, told apart from what it shows.
    QString key = first.data(IdRole).toUuid().toString();
    if (const auto group = first.data(GroupRole).value<quintptr>()) {
        const auto *g = reinterpret_cast<const FloorGroup *>(group); // NOLINT: the role carries a pointer
        key = u"group "_s + g->key.toString() + QString::number(int(g->state));
    }
    Line line{key};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        line << index.data(Qt::DisplayRole).toString() + u'|' + index.data(Qt::AccessibleTextRole).toString();
    }
    return line;
}

void LineMirror::fail(const QString &why)
{
    if (m_failure.isEmpty())
        m_failure = why;
}

void LineMirror::insert(int first, int last)
{
    ++m_signals;
    for (int i = first; i <= last; ++i)
        m_lines.insert(i, read(i));
    if (m_lines.size() != m_model->rowCount())
        fail(u"row count after inserting"_s);
}

void LineMirror::remove(int first, int last)
{
    ++m_signals;
    m_lines.remove(first, last - first + 1);
    if (m_lines.size() != m_model->rowCount())
        fail(u"row count after removing"_s);
}

void LineMirror::move(int first, int last, int to)
{
    ++m_signals;
    const int count = last - first + 1;
    const QList<Line> moving = m_lines.mid(first, count);
    m_lines.remove(first, count);
    const int at = to > last ? to - count : to;
    for (int i = 0; i < count; ++i)
        m_lines.insert(at + i, moving[i]);
}

void LineMirror::changed(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    ++m_signals;
    if (!from.isValid() || !to.isValid() || from.row() > to.row() || from.column() > to.column())
        fail(u"range of dataChanged"_s);
    if (!roles.isEmpty() && !roles.contains(Qt::DisplayRole))
        return; // says that no text changed
    for (int row = from.row(); row <= to.row(); ++row) {
        const Line now = read(row);
        if (key(now) != key(m_lines[row]))
            fail(u"line %1 became another one by dataChanged"_s.arg(row));
        for (int column = from.column(); column <= to.column(); ++column)
            m_lines[row][column + 1] = now[column + 1];
    }
}

void LineMirror::layoutChanged()
{
    ++m_signals;
    ++m_layoutChanges;
    QStringList before, after;
    for (const Line &line : std::as_const(m_lines))
        before << key(line);
    QList<Line> old = std::exchange(m_lines, {});
    for (int i = 0; i < m_model->rowCount(); ++i) {
        Line line = read(i);
        after << key(line);
        // Texts may only change with dataChanged: those of the copy go along with their line.
        const auto it = std::find_if(old.begin(), old.end(), [&](const Line &o) { return key(o) == key(line); });
        if (it != old.end()) {
            line = *it;
            old.erase(it);
        }
        m_lines << line;
    }
    before.sort();
    after.sort();
    if (before != after)
        fail(u"layoutChanged changed who is there"_s);
}

QString LineMirror::difference() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_lines.size() != m_model->rowCount())
        return u"%1 lines instead of %2"_s.arg(m_lines.size()).arg(m_model->rowCount());
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line line = read(i);
        if (line != m_lines[i])
            return u"line %1: [%2] in the copy, [%3] in the model"_s.arg(QString::number(i), m_lines[i].join(u'/'),
                                                                         line.join(u'/'));
    }
    return {};
}
