// Whether a profile starts with the desktop: a file in the XDG autostart folder, read and written beside the window.
#pragma once

#include <QObject>
#include <QStringList>

class Autostart : public QObject
{
    Q_OBJECT
public:
    /// folder empty = there is no place for it. command: the program and its arguments.
    Autostart(QString folder, QString profile, QStringList command, QObject *parent = nullptr);

    void read(); ///< leads to changed() when it is on
    /// The same; and a file that an earlier version or a program elsewhere wrote is written anew. One that somebody
    /// edited, or deleted, stays so.
    void readAndRenew();
    bool isOn() const { return m_on; }
    void set(bool on); ///< holds at once; failed() takes it back

    static QString folder(); ///< of this user; empty = none
    static QString fileFor(const QString &folder, const QString &profile);
    /// A desktop entry that starts this, quoted as the specification wants it.
    static QByteArray entry(const QString &profile, const QStringList &command);
    /// What is to stand in place of such a file: it starts the program of this command, as it was told to before; where
    /// that is not understood any more, as in this command. Null = nothing else, or it is not ours alone.
    static QByteArray renewed(const QByteArray &entry, const QString &profile, const QStringList &command);
    static bool isOnIn(const QByteArray &entry); ///< what the desktop makes of such a file
    static QString remove(const QString &file);  ///< why not; empty = it is gone. Waits for the disk.

Q_SIGNALS:
    void changed();
    void failed(const QString &why);

private:
    void look(bool renews);
    void work();

    QString m_folder, m_profile;
    QStringList m_command;
    bool m_on = false, m_working = false, m_stored = false;
};
