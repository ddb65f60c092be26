// The Import page: a list of people from a paste or a file, its grid with problems and repairs, what would be done, and
// what was done.
#pragma once

#include "importdesk.h"
#include "importview.h"
#include <QTimer>
#include <QWidget>

class ChipButton;
class ElidedLabel;
class ImportCounts;
class ImportSide;
class KeyCap;
class MenuButton;
class QHBoxLayout;
class QMenu;
class QPushButton;
class Theme;

class ImportPage : public QWidget
{
    Q_OBJECT
public:
    ImportPage(const Theme *theme, LiveFloor *live, QWidget *parent);

    ImportDesk *desk() const { return m_desk; }
    ImportView *view() const { return m_view; }
    QWidget *tools() const { return m_tools; }    ///< for the top bar, while the page is shown
    QString savedNote() const { return m_saved; } ///< that the list is on disk; empty = it is not
    void paste();

Q_SIGNALS:
    void told(const QString &sentence);
    void agentWanted(const AgentId &id); ///< to be shown in the list of agents
    void savedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTools(QWidget *parent);
    QWidget *buildFilters();
    QWidget *buildFoot();
    void refresh();
    void showCounts();
    void showFoot();
    void showIcons();
    void fillForm();
    void open();
    void chooseReport();
    void chooseTemplate();
    void chooseTeam();
    void send();

    const Theme *m_theme;
    LiveFloor *m_live;
    ImportDesk *m_desk;
    ImportView *m_view;
    ImportSide *m_side;
    QWidget *m_tools = nullptr, *m_filters = nullptr, *m_foot = nullptr;
    ElidedLabel *m_about = nullptr;
    QMenu *m_formMenu = nullptr;
    MenuButton *m_form = nullptr;
    QPushButton *m_next = nullptr, *m_drop = nullptr, *m_dry = nullptr, *m_stop = nullptr, *m_report = nullptr,
                *m_send = nullptr;
    struct Chip
    {
        ImportProxy::Show show;
        QString word;
        ChipButton *chip;
    };
    QList<Chip> m_chips;
    ImportCounts *m_counts = nullptr;
    KeyCap *m_nextKey = nullptr;
    QList<std::pair<QPushButton *, QString>> m_icons;
    QString m_saved;
    QTimer m_soon;
};
