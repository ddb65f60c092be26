// Takes keys out of text that leaves the program's memory.
#pragma once

#include <QByteArrayList>
#include <QString>

class Redactor
{
public:
    /// Texts that must never be written. Under four characters is taken for a mistake and ignored.
    void setSecrets(const QByteArrayList &secrets);
    /// Secrets become "[key]", as does what follows "Authorization:" or "Bearer"; control characters are made visible,
    /// so that one message is one line; at most 2000 characters.
    QString redacted(const QString &text) const;

private:
    QByteArrayList m_secrets;
};
