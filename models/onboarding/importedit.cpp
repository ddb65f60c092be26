// ImportSheet: edits by a person, and the ends of a run.
#include "importsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<int> ImportSheet::rejudge(int row, const QString &keyBefore)
{
    if (m_unjudged)
        return {row};
    const QString key = emailKeyOf(row);
    if (key != keyBefore) {
        m_rowsOf.remove(keyBefore, row);
        if (!key.isEmpty())
            m_rowsOf.insert(key, row);
    }
    QList<int> touched = m_rowsOf.values(keyBefore) + m_rowsOf.values(key);
    touched += row;
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const int index : std::as_const(touched)) {
        count(m_rows[index], -1);
        judgeRow(index);
        count(m_rows[index], 1);
    }
    return touched;
}

QList<int> ImportSheet::setCell(int row, int column, const QString &text)
{
    ImportRow &r = m_rows[row];
    if (r.isSettled() || column < 0 || column >= columnCount() || r.cells.value(column) == text)
        return {};
    const QString key = emailKeyOf(row);
    if (r.cells.size() <= column)
        r.cells.resize(column + 1);
    r.cells[column] = text;
    if (r.state == RowState::Failed) { // what the server said was about another value
        count(r, -1);
        r.state = RowState::Create;
        r.words.clear();
        r.endMs = noTime;
        r.problems.clear();
        count(r, 1);
    }
    r.takenFine = false;
    return rejudge(row, key);
}

QList<int> ImportSheet::setLeftOut(int row, bool leftOut)
{
    ImportRow &r = m_rows[row];
    if (r.isSettled() || r.leftOut == leftOut)
        return {};
    count(r, -1);
    r.leftOut = leftOut;
    if (r.state == RowState::Failed) { // the report says what is so now
        r.state = RowState::Create;
        r.words.clear();
        r.endMs = noTime;
    }
    count(r, 1);
    return rejudge(row, emailKeyOf(row));
}

QList<int> ImportSheet::acceptTaken(int row)
{
    if (m_rows[row].isSettled())
        return {};
    m_rows[row].takenFine = true;
    return rejudge(row, emailKeyOf(row));
}

QList<int> ImportSheet::setEnd(int row, RowState state, const QString &words, const AgentId &made, qint64 atMs)
{
    ImportRow &r = m_rows[row];
    count(r, -1);
    r.state = state;
    r.words = words;
    r.endMs = atMs;
    if (state == RowState::Sending)
        r.answer = {};
    if (!made.isNull())
        r.made = made;
    r.problems.clear();
    addEnds(r);
    count(r, 1);
    return state == RowState::Create || state == RowState::Change ? rejudge(row, emailKeyOf(row)) : QList<int>{row};
}

int ImportSheet::nextProblem(int row, bool backwards) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int at = ((row + (backwards ? -step : step)) % rows + rows) % rows;
        const ImportRow &r = m_rows[at];
        if (r.state != RowState::LeftOut && !r.problems.isEmpty())
            return at;
    }
    return -1;
}
