// The built program as a process, in a home of its own, without display, bus or anything else of this session.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

class Program
{
public:
    Program();
    ~Program(); ///< kills what still runs

    void set(const char *name, const QString &value); ///< environment
    void unset(const char *name);
    void start(const QStringList &arguments, const QByteArray &standardInput = {});
    /// Starts and waits for the end; the exit code, -1 when it crashed or took longer than 40 s.
    int run(const QStringList &arguments, const QByteArray &standardInput = {});
    int finish(int ms = 40'000); ///< waits for the end of what start() began
    void signal(int number);

    QString home() const { return m_home.path(); }
    QString path(const QString &name) const { return m_home.filePath(name); }
    QByteArray output() const { return m_output; }
    QByteArray errors() const { return m_errors; }
    QByteArray proc(const char *file) const; ///< /proc/PID/file of the running process
    QByteArray log(const QString &profile) const;
    QStringList filesWith(const QByteArray &text) const; ///< files under home() that contain it

private:
    void collect();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_output, m_errors;
};
