// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt, so that the program ends as if a person had closed it.
#pragma once

#include <QObject>
#include <array>

class UnixSignals : public QObject
{
    Q_OBJECT
public:
    /// One at a time in a process. A second signal ends the program at once, for when the clean way hangs.
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void quitWanted();

private:
    std::array<int, 2> m_pair{-1, -1};
};
