#include "connector.h"

#include "filesource.h"
#include "secretkeeping.h"
#include <QTimer>

Connector::Connector(Options options, ProfileSettings *settings, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_settings(settings), m_retry(new QTimer(this))
{
    m_baseUrl = !m_options.baseUrl.isEmpty() ? m_options.baseUrl : m_settings->baseUrl;
    if (m_baseUrl.isEmpty())
        m_baseUrl = vendorBaseUrl();
    m_retry->setInterval(retryMs);
    connect(m_retry, &QTimer::timeout, this, &Connector::again);
}

Connector::~Connector() = default;

CredentialName Connector::name() const
{
    return {profileFor(m_options), m_baseUrl};
}

ConnectionChoice Connector::known() const
{
    ConnectionChoice choice;
    choice.simulated = m_settings->simulated;
    choice.api.baseUrl = m_baseUrl;
    choice.api.bearer = m_settings->bearer;
    choice.name = m_settings->name;
    choice.readOnly = m_settings->readOnly;
    return choice;
}

QByteArrayList Connector::secrets() const
{
    const QByteArray token = m_session.token(name());
    return token.isEmpty() ? QByteArrayList() : QByteArrayList{token};
}

void Connector::start()
{
    const bool fromSettings = m_options.baseUrl.isEmpty() && m_settings->configured;
    if (m_options.demo || (fromSettings && m_settings->simulated && m_options.tokenFile.isEmpty())) {
        ConnectionChoice choice = known();
        choice.simulated = true;
        m_open = true;
        Q_EMIT connected(choice);
    } else if (!m_options.tokenFile.isEmpty()) {
        readTokenFile();
    } else {
        m_expectsToken = fromSettings;
        if (!m_expectsToken && !m_options.wall)
            ask(KeyKeeping::Keychain, {}); // at once; whether there is a key store shows a moment later
        readKeychain();
    }
}

void Connector::again()
{
    if (m_options.tokenFile.isEmpty())
        readKeychain();
    else
        readTokenFile();
}

void Connector::readTokenFile()
{
    m_keeping = KeyKeeping::SessionOnly;
    m_note = tr("This run's token came from a file.");
    m_file = std::make_unique<FileSource>(m_options.tokenFile);
    m_file->read(name(), this, [this](const CredentialAnswer &answer) {
        if (answer.kind != CredentialAnswer::Kind::Found) {
            if (!m_options.wall || !m_options.screenshot.isEmpty()) {
                Q_EMIT failed(answer.why);
                return;
            }
            m_retry->start(); // whoever puts it there need not start the wall again
            ask(KeyKeeping::SessionOnly, answer.why);
            return;
        }
        if (!answer.why.isEmpty())
            Q_EMIT noticed(answer.why);
        open(answer.token);
    });
}

void Connector::readKeychain()
{
    if (std::exchange(m_reading, true))
        return;
    m_keychain.read(name(), this, [this](const CredentialAnswer &answer) { answered(answer); });
}

void Connector::answered(const CredentialAnswer &answer)
{
    // Late is not the end: the store may be asking for its password just now.
    m_reading = answer.kind == CredentialAnswer::Kind::Late;
    m_answered = true;
    if (m_open)
        return;
    if (m_expectsToken || m_options.wall)
        m_retry->start();
    switch (answer.kind) {
    case CredentialAnswer::Kind::Found: {
        QString error;
        const QByteArray token = checkedToken(answer.token, &error);
        if (token.isEmpty())
            ask(KeyKeeping::Keychain, tr("What the key store holds is not a token."));
        else if (!m_personBusy || !m_personBusy())
            open(token);
        break;
    }
    case CredentialAnswer::Kind::Absent:
        // A locked key store says the same as an empty one, so nothing is ever written or removed for this answer.
        ask(KeyKeeping::Keychain,
            m_expectsToken ? tr("The key store is locked or has lost the token. Rollcall looks again every minute.")
                           : QString());
        break;
    default:
        ask(KeyKeeping::SessionOnly, answer.why);
    }
}

void Connector::ask(KeyKeeping keeping, const QString &note)
{
    m_keeping = keeping;
    m_note = note;
    Q_EMIT askPerson();
}

void Connector::open(const QByteArray &token)
{
    m_retry->stop();
    m_open = true;
    m_session.keep(name(), token);
    ConnectionChoice choice = known();
    choice.simulated = false;
    choice.api.token = token;
    Q_EMIT connected(choice);
}

void Connector::take(const ConnectionChoice &choice)
{
    m_retry->stop();
    m_open = true;
    if (!choice.simulated)
        m_baseUrl = choice.api.baseUrl;
    m_settings->configured = true;
    m_settings->simulated = choice.simulated;
    m_settings->name = choice.name;
    m_settings->readOnly = choice.readOnly;
    if (!choice.simulated) {
        m_settings->baseUrl = choice.api.baseUrl;
        m_settings->bearer = choice.api.bearer;
        keep(choice.api.token);
    }
    Q_EMIT settingsChanged();
    Q_EMIT connected(choice);
}

void Connector::takeToken(const ConnectionChoice &choice)
{
    keep(choice.api.token);
}

void Connector::forgetToken(std::function<void(const QString &)> done)
{
    m_keychain.remove(name(), this, [done = std::move(done)](const CredentialAnswer &answer) {
        const bool gone = answer.kind == CredentialAnswer::Kind::Done || answer.kind == CredentialAnswer::Kind::Absent;
        done(gone ? QString() : answer.why);
    });
}

void Connector::keep(const QByteArray &token)
{
    m_session.keep(name(), token);
    if (m_keeping != KeyKeeping::Keychain)
        return;
    keepSecret(m_keychain, name(), token, this,
               {tr("The token could not be kept; Rollcall will ask for it again."),
                [this](const QString &text) { Q_EMIT noticed(text); },
                [this](const QString &text) { Q_EMIT noticeOver(text); }});
}
