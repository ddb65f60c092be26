// A copy of a table that learns of changes by the model's signals alone: where it differs from the model afterwards, a
// signal was missing, false or came at the wrong time.
#pragma once

#include <QAbstractItemModel>
#include <QObject>

class LineMirror : public QObject
{
    Q_OBJECT
public:
    explicit LineMirror(QAbstractItemModel *model);

    QString difference() const; ///< empty when the copy is the model
    int signalCount() const { return m_signals; }
    int layoutChanges() const { return m_layoutChanges; }
    int resets() const { return m_resets; }

private:
    using Line = QStringList;
    Line read(int row) const;
    static QString key(const Line &line) { return line.constFirst(); }
    void insert(int first, int last);
    void remove(int first, int last);
    void move(int first, int last, int to);
    void changed(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void layoutChanged();
    void fail(const QString &why);

    QAbstractItemModel *m_model;
    QList<Line> m_lines;
    QString m_failure;
    int m_signals = 0, m_layoutChanges = 0, m_resets = 0;
};
