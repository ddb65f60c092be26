// Where the API token is kept. Nothing above app/ knows of it; nothing here is called with a wait.
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>

struct CredentialAnswer
{
    enum class Kind : quint8 {
        Found,       ///< token holds it
        Absent,      ///< the store works and has no such entry, or is locked and says the same
        Unavailable, ///< no store, or it refused; why says so
        Late,        ///< no answer within the deadline; the final answer may still come, minutes later
        Done,        ///< written or removed
    };
    Kind kind = Kind::Unavailable;
    QByteArray token;
    QString why; ///< plain text for a person
};

/// Which entry: the same profile has a key of its own for every server, so that no key goes to another one.
struct CredentialName
{
    QString profile;
    QUrl baseUrl;
    QString text() const; ///< "default@https://dev.dixa.io"
};

class CredentialStore : public QObject
{
    Q_OBJECT
public:
    /// Called on this thread, never from within the call that asked; not at all once the context is gone. Late may be
    /// followed by one more answer; every other kind is the last.
    using Answer = std::function<void(const CredentialAnswer &)>;

    using QObject::QObject;

    virtual void read(const CredentialName &name, QObject *context, Answer answer) = 0;
    virtual void write(const CredentialName &name, const QByteArray &token, QObject *context, Answer answer) = 0;
    virtual void remove(const CredentialName &name, QObject *context, Answer answer) = 0;
};
