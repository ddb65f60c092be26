// Lists the whole directory now and then; a failed listing changes nothing and is tried again later and later.
#pragma once

#include "backoff.h"
#include "endpoints.h"
#include "livetiming.h"
#include <QObject>
#include <QTimer>
#include <memory>

class DirectoryCrawl : public QObject
{
    Q_OBJECT
public:
    explicit DirectoryCrawl(const LiveTiming &timing, QObject *parent = nullptr);

    /// Starts to list with this client; an answer to the one before is dropped. Null stops.
    void setClient(ApiClient *client);
    /// Lists at once; when a listing is under way, once more after it.
    void refresh();

    bool isLoading() const { return m_loading; }
    int progress() const { return m_progress; }      ///< rows of the listing under way so far
    const QString &cause() const { return m_cause; } ///< why the newest listing failed; empty when it did not

Q_SIGNALS:
    void started();
    void progressed();
    void listed(const AgentList &list);
    void failed();

private:
    void list();
    void finish(const Result<AgentList> &result);

    LiveTiming m_timing;
    ApiClient *m_client = nullptr;
    std::unique_ptr<QObject> m_context;
    QTimer m_timer;
    Backoff m_backoff;
    QString m_cause;
    bool m_loading = false;
    bool m_again = false;
    int m_progress = 0;
};
