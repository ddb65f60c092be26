// Which columns the floor shows, how wide and in which order: as drawn, except for what a person has set. The Agent
// column takes the room that is left.
#pragma once

#include "floorlines.h"
#include "textcache.h"
#include "uisettings.h"
#include <QObject>

class FloorHeader;

class FloorColumnLayout : public QObject
{
    Q_OBJECT
public:
    FloorColumnLayout(FloorHeader *header, const TextCache *texts, QObject *parent);

    void apply(const UiSettings &settings);
    void store(UiSettings *settings) const;
    void setGrouping(FloorGrouping grouping);
    void setStale(bool stale); ///< its words need other widths
    void setShown(int column, bool shown);
    QSet<int> shown() const;
    void reset();
    /// Fits the columns into this many px.
    void fit(int width);
    bool isNarrow() const; ///< the widths are those drawn for a table with a Team column

Q_SIGNALS:
    void changed(); ///< by a person, worth saving

private:
    bool isShown(int column) const;
    void setOrder(const QList<int> &order);
    void relayout();
    void resized(int column, int width);

    FloorHeader *m_header;
    const TextCache *m_texts;
    FloorGrouping m_grouping = FloorGrouping::Team;
    QSet<int> m_hidden, m_shownAnyway; ///< m_shownAnyway: although the grouping would hide them
    QHash<int, int> m_widths;          ///< px, only what a person has set
    int m_room = 0;
    bool m_stale = false, m_laying = false;
};
