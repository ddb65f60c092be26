// The floor as it was at one moment: the table of the live floor without anything that could be moved, drained of
// colour, under a band that says so.
#pragma once

#include "clock.h"
#include "coverplan.h"
#include "historyfact.h"
#include "livefloor.h"
#include <QWidget>

class FloorPage;
class Theme;
struct UiSettings;

class MomentPage : public QWidget
{
    Q_OBJECT
public:
    /// What was seen, until when it was, and with whose names, teams and minimums it is shown.
    struct Moment
    {
        HistoryPart part;
        qint64 atMs = 0; ///< ms UTC
        CoverPlans plans;
    };
    MomentPage(const Theme *theme, const LiveFloor *now, const Moment &moment, const UiSettings &settings,
               QWidget *parent = nullptr);
    ~MomentPage() override;

    QString title() const; ///< "Floor at 10:40"
    FloorPage *floor() const { return m_page; }

Q_SIGNALS:
    void liveWanted();    ///< Esc, or the button
    void historyWanted(); ///< where the moment was chosen

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Stands still.
    class StillClock : public Clock
    {
    public:
        explicit StillClock(qint64 atMs) : m_at(atMs) {}
        qint64 utcMs() const override { return m_at; }
        qint64 monoMs() const override { return m_mono.monoMs(); }

    private:
        qint64 m_at;
        SystemClock m_mono;
    };
    QWidget *buildBand();
    void fill(const LiveFloor &now, const Moment &moment);

    const Theme *m_theme;
    StillClock m_clock;
    std::unique_ptr<LiveFloor> m_floor; ///< never started: it asks nobody
    QWidget *m_band = nullptr;
    FloorPage *m_page = nullptr;
};
