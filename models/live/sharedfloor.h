// Between the floor and a history that many desks share: whether this desk asks for presence, what it leaves for the
// others, and what another has left, as a list of the floor.
#pragma once

#include "apiclient.h"
#include "presencereader.h"
#include "sharedhistory.h"

class SharedFloor : public QObject
{
    Q_OBJECT
public:
    /// store: lives longer; anything but a SharedHistory, also null: this desk always asks by itself.
    SharedFloor(HistoryStore *store, const Clock &clock, QObject *parent = nullptr);

    void setClient(ApiClient *client); ///< whose requests a list of another desk is compared with
    bool isShared() const { return m_store != nullptr; }
    bool holds() const; ///< this desk does not ask
    bool follows() const { return m_store && m_store->role() == SharedRole::Following; }
    int intervalMs() const { return m_intervalMs; } ///< of the desk that asks; while follows()

    void setIntervalMs(int ms); ///< this desk's own
    void setWilling(bool willing);
    /// After a good answer of this desk's own; takes the body out of it. askedMs: age of its request.
    void leave(PresenceList *list, qint64 askedMs, int intervalMs);
    /// To be called often: only requests that left before a mark are older than a list asked for after it.
    void mark();
    void look();

Q_SIGNALS:
    void holdsChanged();
    void listCame(const PresenceList &list, qint64 ageMs); ///< ageMs: since its answer came

private:
    void take(const SharedAnswer &answer);
    quint64 sequenceAt(qint64 monoMs);

    SharedHistory *m_store;
    const Clock &m_clock;
    ApiClient *m_client = nullptr;
    std::shared_ptr<PresenceReader> m_reader = std::make_shared<PresenceReader>();
    QList<std::pair<qint64, quint64>> m_marks; ///< monotonic ms and a number of the client; ascending
    int m_intervalMs = 0;
    bool m_held = false;
};
