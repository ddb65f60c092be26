// The wall: one full-screen picture of the floor that turns its pages, needs nobody and says when it cannot be
// believed. It shows the same models as the main window and sends nothing.
#pragma once

#include "livefloor.h"
#include "wallcontent.h"
#include "walloptions.h"
#include <QWidget>
#include <memory>

class QScreen;
class Theme;

class WallWindow : public QWidget
{
    Q_OBJECT
public:
    /// theme: a dark one of the wall's own.
    WallWindow(const Theme *theme, LiveFloor *live, WallOptions options, const Clock &clock, QWidget *parent = nullptr);
    ~WallWindow() override;

    void setOptions(const WallOptions &options);
    const WallOptions &options() const;
    /// Cover minimums and who lacks people, as the coverage rules see it; until set there are none.
    void setCover(const CoverMinimums &minimums, const QList<WallShortage> &shortages);
    /// A short line in the corner for whoever looks after the wall, one of each kind; empty = none. Screen and Teams
    /// are the window's own.
    void setNote(WallNote kind, const QString &text);
    /// No token: says so in place of everything else, with one sentence of what to do.
    void setMissingToken(const QString &reason);
    QString cornerText() const; ///< all of them, as they stand there

    /// Full screen on the screen of the options; comes back there when it is unplugged, replaced or resized.
    void open();
    bool showsData() const; ///< a page with read data was painted
    int pageCount() const;
    int currentPage() const; ///< 0-based
    void turnTo(int page);

Q_SIGNALS:
    void leaveWanted(); ///< Esc twice within two seconds, not in a kiosk
    void firstDataShown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
