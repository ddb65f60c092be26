#include "logging.h"

#include <QDateTime>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxQueued = 5000; // a disk that hangs must not eat the memory

std::mutex activeMutex;
Logging *active = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    default:
        return LogLevel::Error;
    }
}

} // namespace

Logging::Logging(LoggingOptions options, const Clock &clock)
    : m_options(std::move(options)), m_clock(clock), m_repeats(clock), m_file(m_options.file), m_thread([this] {
          run();
      })
{
    {
        const std::lock_guard lock(activeMutex);
        active = this;
    }
    m_before = qInstallMessageHandler(&Logging::handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(m_before);
    {
        const std::lock_guard lock(activeMutex);
        active = nullptr;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Logging::setSecrets(const QByteArrayList &secrets)
{
    const std::lock_guard lock(m_mutex);
    m_redactor.setSecrets(secrets);
}

void Logging::flush()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_queue.empty() && !m_writing; });
}

void Logging::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // A message written while a message is written (by Qt's own file code, say) would lock itself out.
    thread_local bool inside = false;
    if (inside)
        return;
    inside = true;
    try {
        const std::lock_guard lock(activeMutex);
        if (active) {
            active->take(type, context.category, text);
            if (type == QtFatalMsg)
                active->flush(); // the program ends right after this
        }
    } catch (...) {
        // out of memory: the line is lost
    }
    inside = false;
}

void Logging::take(QtMsgType type, const char *category, const QString &text)
{
    const LogLevel level = levelOf(type);
    if (level < std::min(m_options.level, m_options.terminal))
        return;
    const std::lock_guard lock(m_mutex);
    QString line = m_redactor.redacted(text);
    const QString source = QString::fromLatin1(category && qstrcmp(category, "default") != 0 ? category : "rollcall");
    const RepeatFilter::Verdict verdict = m_repeats.see(source + line);
    if (!verdict.write && type != QtFatalMsg)
        return;
    if (verdict.leftOut > 0)
        line += u" (%1 lines like this were left out)"_s.arg(verdict.leftOut);
    if (level >= m_options.terminal) {
        const QByteArray shown = (u"rollcall: "_s + line + u'\n').toUtf8();
        std::fwrite(shown.constData(), 1, size_t(shown.size()), stderr);
    }
    if (level < m_options.level || m_options.file.isEmpty() || m_queue.size() >= maxQueued)
        return;
    const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.utcMs(), Qt::UTC).toString(Qt::ISODateWithMs);
    m_queue.push_back((time + u' ' + QChar(u"DIWE"[int(level)]) + u' ' + source + u' ' + line + u'\n').toUtf8());
    m_wake.notify_one();
}

void Logging::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        QByteArray lines;
        for (; !m_queue.empty(); m_queue.pop_front())
            lines += m_queue.front();
        m_writing = true;
        lock.unlock();
        m_file.write(lines);
        lock.lock();
        m_writing = false;
        m_idle.notify_all();
    }
}
