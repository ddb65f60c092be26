// Saves a picture of a window once it shows what it is going to show (the option --screenshot).
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>

class QTimer;

class Snapshot : public QObject
{
    Q_OBJECT
public:
    /// afterMs: of looking at the data before the picture, whatever is read still; 0 = at once.
    explicit Snapshot(QString file, QObject *parent = nullptr, int deadlineMs = 30'000, int afterMs = 0);

    /// settled: everything is read. Afterwards the picture is taken as soon as nothing has moved() for a moment. When
    /// the deadline passes first, hasData decides between a picture of what there is and failed().
    void watch(QWidget *window, std::function<bool()> hasData, std::function<bool()> settled);
    void moved(); ///< something on the window has just changed, and may be flashing

    static constexpr int calmMs = 1'700;     ///< a flash lasts 1 500 ms
    static constexpr int patienceMs = 8'000; ///< a floor that never rests is taken as it is

Q_SIGNALS:
    void saved();
    void failed(const QString &why);

private:
    void look();
    void take();

    QString m_file;
    QPointer<QWidget> m_window;
    std::function<bool()> m_hasData, m_settled;
    const int m_afterMs;
    QElapsedTimer m_shown; ///< since there is data
    QTimer *m_look, *m_calm, *m_patience, *m_deadline;
    bool m_done = false;
};
