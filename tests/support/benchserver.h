// Serves BenchFrames on loopback from a thread of its own; the next list is ready before it is asked for.
#pragma once

#include "benchframes.h"
#include <QTcpServer>
#include <QThread>
#include <QUrl>
#include <atomic>

class QTcpSocket;

/// Monotonic nanoseconds; the CPU time this thread, and the whole process, has used.
qint64 monotonicNs();
qint64 threadCpuNs();
qint64 processCpuNs();

class BenchServer : public QObject
{
    Q_OBJECT
public:
    BenchServer(int agents, double churn);
    ~BenchServer() override;

    QUrl url() const;
    /// When the kernel took the last byte of the newest presence list (monotonic ns); 0 = not since reset().
    qint64 sentAt() const { return m_sentAt; }
    void reset() { m_sentAt = 0; }
    bool ready() const { return m_ready; } ///< the next list lies ready
    qint64 cpuNs() const { return m_cpu; } ///< of the server's thread

private:
    void accept();
    void serve(QTcpSocket *socket);
    void sent(QTcpSocket *socket);
    QByteArray bodyFor(const QByteArray &path);

    QThread m_thread;
    QTcpServer m_server;
    BenchFrames m_frames;
    QByteArray m_next;
    QTcpSocket *m_sending = nullptr;
    std::atomic<bool> m_ready = false;
    std::atomic<qint64> m_sentAt = 0, m_cpu = 0;
};
