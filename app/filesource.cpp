#include "filesource.h"

#include "apisettings.h"
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Typing at a terminal is not echoed while this lives.
class FileSource::Terminal
{
public:
    explicit Terminal(int fd) : m_fd(fd)
    {
        m_changed = ::tcgetattr(fd, &m_before) == 0;
        if (!m_changed)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(fd, TCSAFLUSH, &quiet);
        std::fputs("API token, then Enter: ", stderr);
    }
    ~Terminal()
    {
        if (!m_changed)
            return;
        ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

private:
    int m_fd;
    bool m_changed = false;
    termios m_before = {};
};

FileSource::FileSource(QString path, QObject *parent) : CredentialStore(parent), m_path(std::move(path))
{
}

FileSource::~FileSource()
{
    m_terminal.reset();
    if (m_fd >= 0)
        ::close(m_fd);
}

bool FileSource::open(QString *error)
{
    // Standard input is shared with the shell: its flags stay as they are, and a read happens only when there is
    // something.
    m_fd = m_path == u"-" ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                          : ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    struct stat info = {};
    if (m_fd < 0 || ::fstat(m_fd, &info) != 0) {
        *error = tr("the token file cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
        return false;
    }
    if (S_ISDIR(info.st_mode)) {
        *error = tr("the token file is a directory");
        return false;
    }
    if (S_ISREG(info.st_mode) && (info.st_mode & 077) != 0)
        m_warning = tr("Other users of this computer may read the token file; chmod 600 closes it.");
    if (m_path == u"-" && ::isatty(m_fd))
        m_terminal = std::make_unique<Terminal>(m_fd);
    return true;
}

void FileSource::read(const CredentialName &, QObject *context, Answer answer)
{
    m_context = context;
    m_answer = std::move(answer);
    QString error;
    if (!open(&error)) {
        QTimer::singleShot(0, this, [this, error] { finish(error); });
        return;
    }
    m_notifier = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &FileSource::readSome);
}

void FileSource::readSome()
{
    char bytes[4096];
    const ssize_t count = ::read(m_fd, bytes, sizeof bytes);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count < 0) {
        finish(tr("the token file cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
        return;
    }
    m_buffer.append(bytes, qsizetype(count));
    ::explicit_bzero(bytes, sizeof bytes);
    if (m_buffer.size() > maxBytes)
        finish(tr("the token file is too long to hold a token"));
    else if (count == 0 || m_buffer.contains('\n'))
        finish({});
}

void FileSource::finish(const QString &error)
{
    delete std::exchange(m_notifier, nullptr);
    m_terminal.reset();
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
    CredentialAnswer result{CredentialAnswer::Kind::Unavailable, {}, error};
    if (error.isEmpty()) {
        const qsizetype end = m_buffer.indexOf('\n');
        const Secret line(m_buffer.left(end < 0 ? m_buffer.size() : end));
        result.token = checkedToken(line.bytes(), &result.why);
        if (result.why.isEmpty() && !result.token.isEmpty())
            result = {CredentialAnswer::Kind::Found, result.token, m_warning};
        else
            result = {CredentialAnswer::Kind::Unavailable,
                      {},
                      tr("the token file holds no usable token: %1").arg(result.why)};
    }
    Secret(std::move(m_buffer)).wipe();
    m_buffer.clear();
    if (m_context && m_answer)
        std::exchange(m_answer, {})(result);
}

void FileSource::write(const CredentialName &, const QByteArray &, QObject *context, Answer answer)
{
    QTimer::singleShot(0, context, [answer] {
        answer({CredentialAnswer::Kind::Unavailable, {}, tr("a token file is only read")});
    });
}

void FileSource::remove(const CredentialName &name, QObject *context, Answer answer)
{
    write(name, {}, context, std::move(answer));
}
