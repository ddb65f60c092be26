#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("Words", text, note);
}
} // namespace

QString words::channel(Channel channel)
{
    switch (channel) {
    case Channel::Email: return tr("Email");
    case Channel::Chat: return tr("Chat");
    case Channel::Messaging: return tr("Messaging");
    case Channel::Phone: return tr("Phone");
    }
    return {};
}

QString words::state(AgentState state)
{
    switch (state) {
    case AgentState::UnknownId: return tr("Unknown id");
    case AgentState::NoStatus: return tr("No status");
    case AgentState::Ghost: return tr("Ghost", "offline, yet working");
    case AgentState::NoChannels: return tr("No channels");
    case AgentState::Away: return tr("Away");
    case AgentState::Working: return tr("Working");
    case AgentState::Offline: return tr("Offline");
    case AgentState::NotSeen: return tr("Not seen");
    }
    return {};
}

QString words::wasState(AgentState state)
{
    switch (state) {
    case AgentState::UnknownId: return tr("was unknown");
    case AgentState::NoStatus: return tr("was no status");
    case AgentState::Ghost: return tr("was ghost");
    case AgentState::NoChannels: return tr("was no channels");
    case AgentState::Away: return tr("was away");
    case AgentState::Working: return tr("was working");
    case AgentState::Offline: return tr("was offline");
    case AgentState::NotSeen: return tr("not seen");
    }
    return {};
}

QString words::isolated(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        // Controls of direction would otherwise reach beyond the text, controls of layout would break the line.
        const char16_t u = c.unicode();
        if (u < 0x20 || u == 0x7f || u == 0x85 || u == 0x2028 || u == 0x2029)
            c = u' ';
        else if ((u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            c = QChar(char16_t(0x200b));
    }
    return QChar(char16_t(0x2068)) + clean + QChar(char16_t(0x2069));
}

QString words::forButton(const QString &text)
{
    return isolated(QString(text).replace(u'&', u"&&"_s));
}

QString words::initials(const QString &name)
{
    QString result;
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    const auto add = [&result](const QString &part) {
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (part.at(i).isLetterOrNumber()) {
                result += part.at(i).toUpper();
                return;
            }
        }
    };
    if (!parts.isEmpty())
        add(parts.constFirst());
    // Joined scripts make no sense as two letters side by side.
    const bool joined = !result.isEmpty() && result.at(0).direction() == QChar::DirAL;
    if (parts.size() > 1 && !joined)
        add(parts.constLast());
    return result;
}
