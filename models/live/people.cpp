#include "people.h"

#include "freedmemory.h"
#include "poolwork.h"
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(cacheLog, "rollcall.cache")

People::People(const LiveTiming &timing, const Clock &clock, const QString &cacheDir, const QUrl &origin,
               QThreadPool *pool, AgentTeamCrawl::Everybody everybody, QObject *parent)
    : QObject(parent),
      m_timing(timing),
      m_cacheFile(cacheDir.isEmpty() ? QString() : DirectoryCache::fileIn(cacheDir)),
      m_origin(origin),
      m_pool(pool),
      m_directory(timing),
      m_lookup(timing, clock),
      m_teamCrawl(timing),
      m_agentTeams(timing, clock, std::move(everybody)),
      m_clock(clock)
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &People::save);
    connect(&m_directory, &DirectoryCrawl::listed, this, &People::takeListing);
    connect(&m_directory, &DirectoryCrawl::started, this, [this] {
        m_written.clear();
        Q_EMIT notesChanged();
    });
    connect(&m_directory, &DirectoryCrawl::progressed, this, &People::notesChanged);
    connect(&m_directory, &DirectoryCrawl::failed, this, &People::notesChanged);
    connect(&m_lookup, &AgentLookup::found, this, &People::takeFound);
    connect(&m_teamCrawl, &TeamCrawl::crawled, this, &People::takeTeamLists);
    connect(&m_teamCrawl, &TeamCrawl::refused, this, [this] { m_agentTeams.setClient(m_client); });
    connect(&m_teamCrawl, &TeamCrawl::noteChanged, this, &People::notesChanged);
    connect(&m_agentTeams, &AgentTeamCrawl::gathered, this, &People::takeAgentTeams);
    connect(&m_agentTeams, &AgentTeamCrawl::noteChanged, this, &People::notesChanged);
}

void People::setClient(ApiClient *client)
{
    m_client = client;
    m_agentTeams.setClient(nullptr);
    m_lookup.setClient(client);
    m_directory.setClient(client);
    m_teamCrawl.setClient(client);
}

void People::refresh()
{
    m_directory.refresh();
    m_teamCrawl.refresh();
}

void People::retryFailed()
{
    if (!m_directory.cause().isEmpty())
        m_directory.refresh();
}

QString People::teamsNote() const
{
    if (!m_agentTeams.isRunning())
        return m_teamCrawl.note();
    if (!m_agentTeams.note().isEmpty())
        return m_agentTeams.note();
    //: Note about the teams shown
    return tr("Teams come slowly, one person at a time: the token may not read the list of teams");
}

void People::takeListing(const AgentList &listed)
{
    m_readAtMs = m_clock.utcMs();
    AgentList list = listed;
    // What was written since the listing began is newer than it.
    const AgentHash written = std::exchange(m_written, {});
    list.rows.removeIf([&](const Agent &agent) { return written.contains(agent.id); });
    for (const auto &agent : written) {
        if (agent)
            list.rows.append(*agent);
    }
    const auto merge = [before = m_book, list] { return afterListing(before, list); };
    if (std::max(list.rows.size(), m_book.agents.size()) <= m_timing.poolRows)
        return setAgents(merge());
    m_merging = true;
    inPool(m_pool, this, merge, [this](DirectoryBook book) {
        m_merging = false;
        for (const Agent &agent : std::exchange(m_foundMeanwhile, {}))
            book.agents.insert(agent.id, std::make_shared<const Agent>(agent));
        setAgents(std::move(book));
    });
}

void People::setAgents(DirectoryBook book)
{
    m_book = std::move(book);
    if (m_book.changed) {
        saveSoon();
        Q_EMIT agentsChanged();
    }
    Q_EMIT notesChanged();
}

void People::takeFound(const Agent &agent)
{
    if (m_merging)
        m_foundMeanwhile.append(agent);
    m_book.agents.insert(agent.id, std::make_shared<const Agent>(agent));
    saveSoon();
    tellSoon(agent.id);
}

/// The answer to one bulk request is many people: they come to the floor together.
void People::tellSoon(const AgentId &id)
{
    m_toTell.append(id);
    if (m_toTell.size() > 1)
        return;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT someChanged(std::exchange(m_toTell, {})); }, Qt::QueuedConnection);
}

void People::takeWritten(const Agent &agent)
{
    if (m_directory.isLoading())
        m_written.insert(agent.id, std::make_shared<const Agent>(agent));
    takeFound(agent);
}

void People::takeGone(const AgentId &id)
{
    if (m_directory.isLoading())
        m_written.insert(id, nullptr);
    m_book.missing.remove(id);
    if (m_book.agents.remove(id) == 0)
        return;
    saveSoon();
    tellSoon(id);
}

/// Makes a view of teams and tells whether it is another one, off the thread when it is long.
template <typename Make>
void People::makeTeams(Make make)
{
    const auto compared = [make = std::move(make), before = m_teams] {
        std::pair<TeamView, bool> made{make(), false};
        made.second = made.first != before;
        return made;
    };
    const auto take = [this](const std::pair<TeamView, bool> &made) { setTeams(made.first, made.second); };
    if (m_book.agents.size() <= m_timing.poolRows)
        take(compared());
    else
        inPool(m_pool, this, compared, take);
}

void People::takeTeamLists(const TeamLists &lists)
{
    m_agentTeams.setClient(nullptr);
    makeTeams([lists] { return viewOf(lists); });
}

void People::takeAgentTeams()
{
    makeTeams([of = m_agentTeams.teamsOf(), named = m_teamCrawl.named()] { return viewOf(of, named); });
}

void People::setTeams(const TeamView &view, bool changed)
{
    m_teamsRead = true;
    if (changed) {
        m_teams = view;
        saveSoon();
        Q_EMIT teamsChanged();
    }
    Q_EMIT notesChanged();
}

void People::loadCache()
{
    if (m_cacheFile.isEmpty())
        return;
    const auto read = [file = m_cacheFile, origin = m_origin] { return DirectoryCache::read(file, origin); };
    inPool(m_pool, this, read, [this](std::optional<CachedDirectory> cached) {
        if (!cached)
            return;
        m_agentTeams.setKnown(cached->teams.teamsOf);
        if (!m_book.complete && m_book.agents.isEmpty()) {
            m_book.agents = cached->agents;
            Q_EMIT agentsChanged();
        }
        if (!m_teamsRead) {
            m_teams = cached->teams;
            Q_EMIT teamsChanged();
        }
    });
}

void People::saveSoon()
{
    if (!m_cacheFile.isEmpty() && !m_saveTimer.isActive())
        m_saveTimer.start(m_timing.cacheMs);
}

void People::save()
{
    if (m_saving)
        return saveSoon();
    m_saving = true;
    const auto write = [file = m_cacheFile, origin = m_origin, cached = CachedDirectory{m_book.agents, m_teams}] {
        const bool written = DirectoryCache::write(file, origin, cached);
        freedmemory::giveBack(); // of the listing that came before, too
        return written;
    };
    inPool(m_pool, this, write, [this](bool written) {
        m_saving = false;
        if (!written) // the floor goes on without
            qCWarning(cacheLog, "The directory could not be cached in %ls.", qUtf16Printable(m_cacheFile));
    });
}
