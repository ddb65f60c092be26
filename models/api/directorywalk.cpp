#include "directorywalk.h"

#include "offthread.h"
#include "pagelink.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int pagesMax = 1000;
constexpr qsizetype rowsMax = 100'000;
const auto listPath = u"/v1/agents"_s;
} // namespace

DirectoryWalk::DirectoryWalk(ApiClient &client, QObject *context, Progress progress, Handler handler)
    : QObject(context), m_client(&client), m_progress(std::move(progress)), m_handler(std::move(handler))
{
    connect(&client, &QObject::destroyed, this, &QObject::deleteLater);
}

void DirectoryWalk::start()
{
    m_list = {};
    m_rowOf = IdIndex(0);
    m_asked.clear();
    ask(listPath + u"?pageLimit=50"_s);
}

void DirectoryWalk::ask(const QString &path)
{
    m_asked.insert(path);
    ApiRequest request;
    request.path = path;
    m_client->send(request, this, [this](const auto &answer) { answered(answer); });
}

void DirectoryWalk::answered(const Result<ApiAnswer> &answer)
{
    if (answer)
        return decodeOffThread<AgentPage>(answer.value().body, this, decodeAgentPage,
                                          [this](const auto &page) { take(page); });
    // The page key has run out: from the first page again, once.
    if (answer.failure().httpStatus == 400 && m_list.pages > 0 && !m_restarted) {
        m_restarted = true;
        return start();
    }
    report(answer.failure());
}

void DirectoryWalk::take(const Result<AgentPage> &page)
{
    if (!page)
        return report(page.failure());
    add(page.value());
    if (m_list.rows.size() > rowsMax)
        return fail(tr("The server's list of agents does not end."));
    const QPointer<DirectoryWalk> alive(this);
    if (m_progress)
        m_progress(int(m_list.rows.size()));
    if (!alive || !m_client)
        return;
    const bool emptyPage = page.value().rows.isEmpty() && page.value().unreadable == 0;
    if (page.value().next.isEmpty() || emptyPage)
        return report(m_list);
    QString why;
    const auto next = nextPagePath(m_client->baseUrl(), listPath, page.value().next, &why);
    if (!next)
        return fail(why);
    if (m_asked.contains(*next) || m_list.pages >= pagesMax)
        return fail(tr("The server's list of agents does not end."));
    ask(*next);
}

void DirectoryWalk::add(const AgentPage &page)
{
    ++m_list.pages;
    m_list.unreadable += page.unreadable;
    const auto idAt = [this](qsizetype row) { return m_list.rows.at(row).id; };
    for (const Agent &agent : page.rows) {
        const qsizetype known = m_rowOf.findOrAdd(agent.id, m_list.rows.size(), idAt);
        if (known < 0)
            m_list.rows.append(agent);
        else
            m_list.rows[known] = agent;
    }
}

void DirectoryWalk::fail(const QString &why)
{
    Failure failure;
    failure.kind = Failure::Kind::BadAnswer;
    failure.detail = why;
    report(failure);
}

void DirectoryWalk::report(const Result<AgentList> &result)
{
    deleteLater();
    const Handler handler = std::exchange(m_handler, nullptr);
    handler(result); // may delete the context and with it this
}
