#include "commandfinder.h"

#include "searchfold.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int noFit = 0, anyWord = 1, firstWord = 2; // how well a command fits what was typed
constexpr int fewPeople = 8;                         // of one command with a name

QStringList wordsOf(const QString &text)
{
    QString plain = foldedText(text);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && c != u'@' && c != u'+' && c != u'-' && c != u'_')
            c = c == u'.' ? c : u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (word.endsWith(u'.'))
            word.chop(1);
    }
    words.removeAll(QString());
    return words;
}

} // namespace

CommandFinder::CommandFinder(QList<Command> commands, const AgentDirectoryModel *directory)
    : m_commands(std::move(commands)), m_directory(directory)
{
    for (const Command &command : std::as_const(m_commands))
        m_words += wordsOf(command.title) + wordsOf(command.words);
}

/// Every word must begin a word of the command.
int CommandFinder::fit(int command, const QStringList &words) const
{
    const QStringList &own = m_words[command];
    for (const QString &word : words) {
        if (std::none_of(own.begin(), own.end(), [&](const QString &one) { return one.startsWith(word); }))
            return noFit;
    }
    return !words.isEmpty() && own.value(0).startsWith(words.first()) ? firstWord : anyWord;
}

bool CommandFinder::suits(int command, const AgentId &id) const
{
    const auto agent = m_directory->find(id);
    const Command &c = m_commands[command];
    return c.ofAgent && agent && (!c.needsEmail || !agent->email.isEmpty()) &&
           (!c.needsPhone || !agent->phoneNumber.isEmpty());
}

QList<CommandHit> CommandFinder::ofAgent(const AgentId &agent, const QStringList &words) const
{
    QList<CommandHit> hits;
    for (const int level : {firstWord, anyWord}) {
        for (int i = 0; i < int(m_commands.size()); ++i) {
            if (suits(i, agent) && fit(i, words) == level)
                hits += {i, agent};
        }
    }
    return hits;
}

/// Where every word begins a word stands before the others, and names that begin with the first one before all.
QList<AgentId> CommandFinder::people(const QStringList &words, int limit) const
{
    const SearchQuery query(words.join(u' '));
    if (query.isEmpty())
        return {};
    struct Found
    {
        int rank, row;
    };
    QList<Found> found;
    struct Word
    {
        QByteArray line, blank, hyphen; ///< how it stands where it begins a word
    };
    QList<Word> starts;
    for (const QString &word : words) {
        const QByteArray bytes = word.toUtf8();
        starts += {'\n' + bytes, ' ' + bytes, '-' + bytes};
    }
    for (int row = 0; row < m_directory->rowCount(); ++row) {
        const QByteArray &text = m_directory->searchTextAt(row);
        if (!query.matches(text))
            continue;
        const qsizetype name = std::max<qsizetype>(0, text.indexOf('\n')); // the id stands before it
        const bool allBegin = std::all_of(starts.begin(), starts.end(), [&](const Word &word) {
            return text.indexOf(word.line, name) >= 0 || text.indexOf(word.blank, name) >= 0 ||
                   text.indexOf(word.hyphen, name) >= 0;
        });
        const bool leads = text.indexOf(starts.first().line, name) == name;
        found += {!allBegin ? 2 : leads ? 0 : 1, row};
    }
    const auto end = found.begin() + std::min<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), end, found.end(), [&](const Found &a, const Found &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const QByteArray &one = m_directory->searchTextAt(a.row), &other = m_directory->searchTextAt(b.row);
        const int order = one.mid(std::max<qsizetype>(0, one.indexOf('\n')), 60)
                              .compare(other.mid(std::max<qsizetype>(0, other.indexOf('\n')), 60));
        return order != 0 ? order < 0 : a.row < b.row;
    });
    QList<AgentId> ids;
    for (auto it = found.begin(); it != end; ++it)
        ids += m_directory->at(it->row)->id;
    return ids;
}

QList<CommandHit> CommandFinder::find(const QString &typed, const AgentId &chosen) const
{
    const QStringList words = wordsOf(typed.left(200));
    if (!chosen.isNull())
        return ofAgent(chosen, words);
    QList<CommandHit> hits;
    const auto add = [&hits](const CommandHit &hit) {
        if (hits.size() < most && !hits.contains(hit))
            hits += hit;
    };
    const auto addCommands = [&](int level) {
        for (int i = 0; i < int(m_commands.size()); ++i) {
            if (fit(i, words) != level)
                continue;
            if (!m_commands[i].ofAgent)
                add({i, {}});
            else if (suits(i, m_current))
                add({i, m_current});
        }
    };
    addCommands(firstWord);
    // With a name among the words: "edit liv", "liv edit".
    for (qsizetype cut = 1; cut < words.size(); ++cut) {
        for (const bool commandFirst : {true, false}) {
            const QStringList verb = commandFirst ? words.mid(0, cut) : words.mid(cut);
            const QStringList name = commandFirst ? words.mid(cut) : words.mid(0, cut);
            QList<int> fitting;
            for (int i = 0; i < int(m_commands.size()); ++i) {
                if (m_commands[i].ofAgent && fit(i, verb) == firstWord)
                    fitting += i;
            }
            const QList<AgentId> named = fitting.isEmpty() ? QList<AgentId>() : people(name, fewPeople);
            for (const AgentId &agent : named) {
                for (const int command : std::as_const(fitting)) {
                    if (suits(command, agent))
                        add({command, agent});
                }
            }
        }
    }
    if (!words.isEmpty()) {
        for (const AgentId &agent : people(words, most))
            add({-1, agent});
    }
    addCommands(anyWord);
    return hits;
}
