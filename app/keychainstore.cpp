#include "keychainstore.h"

#include "keychainworker.h"
#include <QThread>
#include <QTimer>

KeychainStore::KeychainStore(QObject *parent, int deadlineMs) : CredentialStore(parent), m_deadlineMs(deadlineMs)
{
    qRegisterMetaType<CredentialAnswer>();
}

KeychainStore::~KeychainStore()
{
    if (!m_thread)
        return;
    m_thread->quit();
    if (m_thread->wait(1000))
        delete m_thread;
    // Else a back-end hangs in a blocking call: its thread is left to itself and does not keep the program from ending.
}

quint64 KeychainStore::ask(QObject *context, Answer answer)
{
    if (!m_thread) {
        m_thread = new QThread;
        m_thread->setObjectName(QStringLiteral("keychain"));
        m_worker = new KeychainWorker;
        m_worker->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &KeychainWorker::answered, this, &KeychainStore::deliver);
        m_thread->start();
    }
    const quint64 id = ++m_lastId;
    m_waiting.insert(id, {context, std::move(answer)});
    QTimer::singleShot(m_deadlineMs, this, [this, id] {
        const auto it = m_waiting.constFind(id);
        if (it == m_waiting.cend() || !it->context)
            return;
        const Answer late = it->answer; // the answer may ask anew and move the table
        late({CredentialAnswer::Kind::Late, {}, tr("The key store of this desktop has not answered so far.")});
    });
    return id;
}

void KeychainStore::deliver(quint64 id, const CredentialAnswer &answer)
{
    const Waiting waiting = m_waiting.take(id);
    if (waiting.context && waiting.answer)
        waiting.answer(answer);
}

void KeychainStore::read(const CredentialName &name, QObject *context, Answer answer)
{
    const quint64 id = ask(context, std::move(answer));
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id, key = name.text()] { worker->read(id, key); });
}

void KeychainStore::write(const CredentialName &name, const QByteArray &token, QObject *context, Answer answer)
{
    const quint64 id = ask(context, std::move(answer));
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, id, key = name.text(), token] { worker->write(id, key, token); });
}

void KeychainStore::remove(const CredentialName &name, QObject *context, Answer answer)
{
    const quint64 id = ask(context, std::move(answer));
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id, key = name.text()] { worker->remove(id, key); });
}
