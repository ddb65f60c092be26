// The live table: FloorLines drawn in one pass from cached texts, with everything the hand does on it. Rows never move
// under the hand, and an unchanged poll paints nothing but ages.
#pragma once

#include "livefloor.h"
#include "uisettings.h"
#include <QTableView>
#include <memory>

class SwitchHand;
class Theme;

class FloorView : public QTableView
{
    Q_OBJECT
public:
    FloorView(const Theme *theme, FloorLines *lines, LiveFloor *live, const Clock &clock, QWidget *parent = nullptr);
    ~FloorView() override;

    void applySettings(const UiSettings &settings); ///< columns, widths, density, sort, grouping
    void storeSettings(UiSettings *settings) const;
    void setDensity(Density density);
    void setColumnShown(int column, bool shown);
    QSet<int> shownColumns() const;
    void resetColumns(); ///< as drawn
    void setGrouping(FloorGrouping grouping);

    /// Ages are told at the clock's now; while stale they stand still at answeredAtMs and everything looks old.
    void setStale(bool stale, qint64 answeredAtMs);
    void tick();                                 ///< once a second: repaints the ages of visible rows only
    void polled(int changedRows, int totalRows); ///< starts flashes, or manyChanged() above 10 %

    /// What was seen of somebody, in place of what the live floor knows.
    void setStrips(std::function<Strip(const AgentId &)> strips);
    /// Switches are moved through it; without one they only show.
    void setSwitchHand(SwitchHand *hand);
    /// Says beside the switch why it was not moved; false when it cannot be seen.
    bool explain(const AgentId &agent, Channel channel, const QString &why);

    AgentId currentAgent() const;
    void selectAgent(const AgentId &id); ///< and scrolls to it
    /// Those of them who are shown; scrolls to the current one.
    void selectAgents(const QList<AgentId> &ids, const AgentId &current);
    QList<AgentId> selectedAgents() const;
    QList<AgentId> shownAgents() const; ///< each person once, in the order of the lines
    QString emptyText() const;          ///< what stands in the middle when no line is shown
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void newAgentWanted(); ///< from the menu
    void editWanted(const AgentId &id);
    void downgradeWanted(const AgentId &id);
    void currentAgentChanged(const AgentId &id); ///< null on a group line or nowhere
    void selectionCountChanged(int agents);
    void inspectorWanted(); ///< Enter or double click on a person
    void searchWanted();    ///< "/"
    void filtersWanted();   ///< F
    void groupMenuWanted(); ///< G
    void channelsWanted();  ///< of everybody selected, from the menu
    void manyChanged(int rows);
    void columnsChanged();
    void handChanged(bool onTable); ///< pointer in the body, cell focus, menu open, or 3 s after scrolling

public Q_SLOTS:
    void keyboardSearch(const QString &) override {} // letters are commands here

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool pressSwitch(QMouseEvent *event); ///< false: not on a switch
    void releaseSwitch(QMouseEvent *event);
    Density lineDensity() const;

    class Private;
    friend class Private;
    std::unique_ptr<Private> d;
};
