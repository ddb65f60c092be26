// Reads all pages of the agents list, one after the other, and gives the whole list or nothing (reliability D).
#pragma once

#include "decode.h"
#include "endpoints.h"
#include "idindex.h"
#include <QPointer>
#include <QSet>

/// Deletes itself when it has reported, or with its parent, the context.
class DirectoryWalk : public QObject
{
    Q_OBJECT
public:
    using Progress = std::function<void(int)>;
    using Handler = std::function<void(const Result<AgentList> &)>;
    DirectoryWalk(ApiClient &client, QObject *context, Progress progress, Handler handler);

    void start();

private:
    void ask(const QString &path);
    void answered(const Result<ApiAnswer> &answer);
    void take(const Result<AgentPage> &page);
    void add(const AgentPage &page);
    void fail(const QString &why);
    void report(const Result<AgentList> &result);

    QPointer<ApiClient> m_client;
    Progress m_progress;
    Handler m_handler;
    AgentList m_list;
    IdIndex m_rowOf{0};
    QSet<QString> m_asked;
    bool m_restarted = false;
};
