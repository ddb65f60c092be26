// Decides what the program connects to: what the command line says, else what the settings and the key store remember,
// else what a person chooses in the first-run dialog. Opens no window.
#pragma once

#include "commandline.h"
#include "firstrundialog.h"
#include "keychainstore.h"
#include "sessionstore.h"
#include "settingsstore.h"

class FileSource;
class QTimer;

class Connector : public QObject
{
    Q_OBJECT
public:
    Connector(Options options, ProfileSettings *settings, QObject *parent = nullptr);
    ~Connector() override;

    /// Leads to connected(), askPerson() or failed(); askPerson() may be followed by more of itself, and by connected()
    /// when a key store answers late.
    void start();

    /// What a person chose. Settings and token are kept where they belong, then connected() follows.
    void take(const ConnectionChoice &choice);
    /// A new token for the server of this run.
    void takeToken(const ConnectionChoice &choice);
    /// From the key store; this run goes on with it. done: why it could not be removed; empty = it is.
    void forgetToken(std::function<void(const QString &)> done);
    /// A person has begun to fill in the dialog: a key found meanwhile does not close it.
    void setPersonBusy(std::function<bool()> busy) { m_personBusy = std::move(busy); }

    CredentialStore *keys() { return &m_keychain; } ///< the only one: it does one thing after the other
    ConnectionChoice known() const;                 ///< what is known without the token
    KeyKeeping keeping() const { return m_keeping; }
    QString keepingNote() const { return m_note; }
    bool probing() const { return m_reading && !m_answered; } ///< the key store has said nothing yet
    QByteArrayList secrets() const;                           ///< for the log's redaction

    static constexpr int retryMs = 60'000;

Q_SIGNALS:
    void connected(const ConnectionChoice &choice);
    void askPerson(); ///< also when keeping() or keepingNote() have changed
    void settingsChanged();
    void noticed(const QString &text);    ///< one sentence for a person, such as that the token could not be kept
    void noticeOver(const QString &text); ///< noticed() before
    void failed(const QString &why);

private:
    void readTokenFile();
    void readKeychain();
    void again(); ///< every minute until there is a token
    void answered(const CredentialAnswer &answer);
    void ask(KeyKeeping keeping, const QString &note);
    void open(const QByteArray &token);
    void keep(const QByteArray &token);
    CredentialName name() const;

    Options m_options;
    ProfileSettings *m_settings;
    QUrl m_baseUrl;
    SessionStore m_session;
    KeychainStore m_keychain;
    std::unique_ptr<FileSource> m_file;
    QTimer *m_retry;
    KeyKeeping m_keeping = KeyKeeping::Keychain;
    QString m_note;
    bool m_expectsToken = false; ///< the settings say that a token was kept
    bool m_reading = false;      ///< a read is under way; there is never a second one
    bool m_answered = false;
    bool m_open = false;
    std::function<bool()> m_personBusy;
};
