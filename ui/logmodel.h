// Lines of a log as a list, of bounded length, and the filter over it.
#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <deque>

class Theme;

class LogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { LevelRole = Qt::UserRole }; ///< int: position in "DIWE"; -1 = a line that is none of a log

    static constexpr int mostLines = 5000;

    explicit LogModel(const Theme *theme, QObject *parent = nullptr);

    /// At the end; the oldest ones go.
    void append(const QStringList &lines);
    qsizetype longest() const { return m_longest; } ///< letters of the longest line there was
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Theme *m_theme;
    std::deque<QString> m_lines;
    qsizetype m_longest = 0;
};

class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLevel(int least);            ///< 0 = all
    void setWords(const QString &words); ///< all of them must stand in a line, in any letter case

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_least = 0;
    QStringList m_words;
};
