#include "agentlist.h"

#include "agentfields.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Columns = QList<std::optional<AgentField>>;

QString cleaned(QString text)
{
    text = text.trimmed();
    while (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).replace(u"\"\""_s, u"\""_s).trimmed();
    return text;
}

bool isPhone(const QString &text)
{
    static const QRegularExpression form(uR"(^\+?[\d\s()./-]{6,30}$)"_s);
    return form.match(text).hasMatch();
}

/// "ida.berg@example.org" -> "Ida Berg".
QString nameFrom(const QString &email)
{
    static const QRegularExpression between(u"[._+-]+"_s);
    QStringList words = email.section(u'@', 0, 0).split(between, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.left(1).toUpper() + word.mid(1);
    return words.join(u' ');
}

/// Parts between separators that do not stand inside quotes or angle brackets.
QStringList parts(const QString &text, QStringView separators)
{
    QStringList result;
    QString part;
    bool quoted = false, angled = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        angled = !quoted && (c == u'<' || (angled && c != u'>'));
        if (!quoted && !angled && separators.contains(c))
            result += std::exchange(part, {});
        else
            part += c;
    }
    return result += part;
}

std::optional<AgentField> fieldNamed(const QString &title)
{
    static const QHash<QString, AgentField> names{{u"name"_s, AgentField::DisplayName},
                                                  {u"agent"_s, AgentField::DisplayName},
                                                  {u"display name"_s, AgentField::DisplayName},
                                                  {u"displayname"_s, AgentField::DisplayName},
                                                  {u"e-mail"_s, AgentField::Email},
                                                  {u"email"_s, AgentField::Email},
                                                  {u"mail"_s, AgentField::Email},
                                                  {u"phone"_s, AgentField::PhoneNumber},
                                                  {u"phone number"_s, AgentField::PhoneNumber},
                                                  {u"first name"_s, AgentField::FirstName},
                                                  {u"firstname"_s, AgentField::FirstName},
                                                  {u"last name"_s, AgentField::LastName},
                                                  {u"lastname"_s, AgentField::LastName},
                                                  {u"avatar url"_s, AgentField::AvatarUrl}};
    const auto it = names.constFind(title.simplified().toLower());
    return it == names.cend() ? std::nullopt : std::optional(*it);
}

/// Nothing when the line is no line of titles.
Columns columnsFrom(const QStringList &cells)
{
    Columns columns;
    bool email = false;
    for (const QString &cell : cells) {
        columns += fieldNamed(cleaned(cell));
        email = email || columns.last() == AgentField::Email;
    }
    return email ? columns : Columns();
}

Agent fromCells(const QStringList &cells, const Columns &columns)
{
    Agent agent;
    for (int i = 0; i < int(cells.size()); ++i) {
        const QString cell = cleaned(cells[i]);
        if (cell.isEmpty())
            continue;
        if (!columns.isEmpty()) {
            if (const auto field = columns.value(i))
                setFieldValues(agent, *field, {cell});
        } else if (cell.contains(u'@') && agent.email.isEmpty()) {
            agent.email = cell;
        } else if (isPhone(cell) && agent.phoneNumber.isEmpty()) {
            agent.phoneNumber = cell;
        } else if (agent.displayName.isEmpty()) {
            agent.displayName = cell;
        }
    }
    return agent;
}

/// "Name <address>" or an address.
Agent fromAddress(const QString &text)
{
    Agent agent;
    const qsizetype open = text.lastIndexOf(u'<'), close = text.indexOf(u'>', open);
    if (open >= 0 && close > open) {
        agent.email = text.mid(open + 1, close - open - 1).trimmed();
        agent.displayName = cleaned(text.left(open));
    } else if (text.contains(u'@')) {
        agent.email = cleaned(text);
    } else {
        agent.displayName = cleaned(text); // without an address: it is told, not dropped
    }
    return agent;
}

} // namespace

QList<ListedAgent> agentsFromText(const QString &text)
{
    QList<ListedAgent> result;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QStringList lines = plain.split(u'\n');
    const auto add = [&](Agent agent, int line) {
        if (agent.displayName.isEmpty() && agent.email.isEmpty() && agent.phoneNumber.isEmpty())
            return;
        if (agent.displayName.isEmpty())
            agent.displayName = (agent.firstName + u' ' + agent.lastName).trimmed();
        const bool guess = agent.displayName.isEmpty() && agent.email.contains(u'@');
        if (guess)
            agent.displayName = nameFrom(agent.email);
        result += {agent, line, guess};
    };
    Columns columns;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString &line = lines[i];
        if (line.contains(u'\t')) {
            const QStringList cells = line.split(u'\t');
            const Columns named = result.isEmpty() && columns.isEmpty() ? columnsFrom(cells) : Columns();
            if (named.isEmpty())
                add(fromCells(cells, columns), i + 1);
            else
                columns = named;
            continue;
        }
        // A comma parts addresses only where each part has one: "Berg, Ida <ida@example.org>" is one person.
        QStringList addresses = parts(line, u";");
        const QStringList byComma = parts(line, u",");
        const bool each =
            std::all_of(byComma.begin(), byComma.end(), [](const QString &one) { return one.count(u'@') == 1; });
        if (addresses.size() == 1 && byComma.size() > 1 && each)
            addresses = byComma;
        for (const QString &address : std::as_const(addresses))
            add(fromAddress(address), i + 1);
    }
    return result;
}
