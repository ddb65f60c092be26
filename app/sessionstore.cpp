#include "sessionstore.h"

#include <QTimer>

namespace {

void answerSoon(QObject *context, const CredentialStore::Answer &answer, const CredentialAnswer &value)
{
    QTimer::singleShot(0, context, [answer, value] { answer(value); });
}

} // namespace

void SessionStore::read(const CredentialName &name, QObject *context, Answer answer)
{
    const QByteArray found = token(name);
    answerSoon(context, answer,
               {found.isEmpty() ? CredentialAnswer::Kind::Absent : CredentialAnswer::Kind::Found, found, {}});
}

void SessionStore::write(const CredentialName &name, const QByteArray &token, QObject *context, Answer answer)
{
    keep(name, token);
    answerSoon(context, answer, {CredentialAnswer::Kind::Done, {}, {}});
}

void SessionStore::remove(const CredentialName &name, QObject *context, Answer answer)
{
    m_tokens.erase(name.text());
    answerSoon(context, answer, {CredentialAnswer::Kind::Done, {}, {}});
}

QByteArray SessionStore::token(const CredentialName &name) const
{
    const auto it = m_tokens.find(name.text());
    return it == m_tokens.end() ? QByteArray() : it->second.bytes();
}

void SessionStore::keep(const CredentialName &name, const QByteArray &token)
{
    m_tokens[name.text()] = Secret(token);
}
