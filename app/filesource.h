// Reads the token from a file, a pipe or standard input (the option --token-file); keeps and writes nothing.
#pragma once

#include "credentialstore.h"
#include "secret.h"
#include <QPointer>
#include <memory>

class QSocketNotifier;

class FileSource : public CredentialStore
{
    Q_OBJECT
public:
    /// "-" is standard input.
    explicit FileSource(QString path, QObject *parent = nullptr);
    ~FileSource() override;

    /// The first line, checked. A pipe or a terminal may take its time: there is no deadline and nothing waits. With
    /// Found, why may say that others can read the file. The name is of no meaning here.
    void read(const CredentialName &name, QObject *context, Answer answer) override;
    /// Both answer Unavailable: the file belongs to somebody else.
    void write(const CredentialName &name, const QByteArray &token, QObject *context, Answer answer) override;
    void remove(const CredentialName &name, QObject *context, Answer answer) override;

    static constexpr qsizetype maxBytes = 16 * 1024;

private:
    class Terminal;
    bool open(QString *error);
    void readSome();
    void finish(const QString &error);

    QString m_path;
    int m_fd = -1;
    QByteArray m_buffer;
    QString m_warning;
    std::unique_ptr<Terminal> m_terminal;
    QSocketNotifier *m_notifier = nullptr;
    QPointer<QObject> m_context;
    Answer m_answer;
};
