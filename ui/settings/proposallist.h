// What confirmed switches say against the channel map: each word with its evidence, to be taken over or turned down.
#pragma once

#include "livefloor.h"
#include <QWidget>

class QVBoxLayout;
class Theme;

class ProposalList : public QWidget
{
    Q_OBJECT
public:
    ProposalList(const Theme *theme, LiveFloor *live, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QString &word, Channel group);

private:
    void fill();

    const Theme *m_theme;
    LiveFloor *m_live;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};
