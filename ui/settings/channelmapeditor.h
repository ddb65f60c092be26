// Which fine channel belongs to which of the four channels: a line for every word that is known, mapped or seen.
#pragma once

#include "livefloor.h"
#include <QWidget>

class QComboBox;
class QGridLayout;

class ChannelMapEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelMapEditor(LiveFloor *live, QWidget *parent = nullptr);

    void setMap(const ChannelMap &map); ///< tells nobody
    const ChannelMap &map() const { return m_map; }

Q_SIGNALS:
    void mapChanged(); ///< by a person

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSeenWords();
    void addWord(const QString &word);
    void showGroups();

    LiveFloor *m_live;
    QGridLayout *m_grid;
    ChannelMap m_map;
    QHash<QString, QComboBox *> m_boxes;
};
