// The bar over every page: its title, the search, how fresh the floor is and what it costs.
#pragma once

#include "livefloor.h"
#include <QWidget>

class BudgetMeter;
class FreshnessChip;
class IconButton;
class QHBoxLayout;
class QLabel;
class QMenu;
class SearchField;
class Tag;
class Theme;

class TopBar : public QWidget
{
    Q_OBJECT
public:
    /// drill: the simulated organisation has a bad afternoon, by a script.
    TopBar(const Theme *theme, bool simulated, bool drill, bool readOnly, QMenu *menu, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly); ///< says so

    void setTitle(const QString &title);
    /// hint: in the empty field; empty = that of people. Tells nobody of the text.
    void setSearch(bool visible, const QString &hint, const QString &text);
    void addTool(QWidget *tool);     ///< a button beside the search, behind those added before
    void setMainTool(QWidget *tool); ///< the main button, near the end of the bar
    void setStatus(const FloorStatus &status);
    SearchField *search() const { return m_search; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QLabel *m_title;
    SearchField *m_search;
    FreshnessChip *m_freshness;
    BudgetMeter *m_budget;
    Tag *m_watchOnly;
    IconButton *m_more;
    QHBoxLayout *m_tools;
};
