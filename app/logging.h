// Takes every message of the program and of Qt, redacts it, and writes it to the log file in a thread of its own.
#pragma once

#include "clock.h"
#include "logfile.h"
#include "loglevel.h"
#include "redactor.h"
#include "repeatfilter.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

struct LoggingOptions
{
    QString file;                          ///< empty = no file
    LogLevel level = LogLevel::Info;       ///< for the file
    LogLevel terminal = LogLevel::Warning; ///< for standard error
};

/// One at a time in a process; messages go through it from construction to destruction.
class Logging
{
public:
    Logging(LoggingOptions options, const Clock &clock);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

    void setSecrets(const QByteArrayList &secrets);
    /// Waits until all lines so far are in the file; for the end of the program and for tests.
    void flush();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void take(QtMsgType type, const char *category, const QString &text);
    void run();

    const LoggingOptions m_options;
    const Clock &m_clock;
    QtMessageHandler m_before = nullptr;

    std::mutex m_mutex;
    std::condition_variable m_wake, m_idle;
    Redactor m_redactor;
    RepeatFilter m_repeats;
    std::deque<QByteArray> m_queue;
    bool m_writing = false, m_ending = false;
    LogFile m_file;
    std::thread m_thread; ///< last: it uses all of the above
};
