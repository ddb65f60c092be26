// The Agents page: everybody in the directory with their profile, searched, copied, exported, and the way to every
// write on profiles.
#pragma once

#include "livefloor.h"
#include <QWidget>

class AgentDialogs;
class AgentDirectoryProxy;
class DirectoryView;
class ElidedLabel;
class MenuButton;
class QMenu;
class QPushButton;
class Theme;

class AgentsPage : public QWidget
{
    Q_OBJECT
public:
    AgentsPage(const Theme *theme, LiveFloor *live, AgentDialogs *dialogs, QWidget *parent = nullptr);
    ~AgentsPage() override;

    DirectoryView *view() const { return m_view; }
    void setSearch(const QString &text);
    void tick(qint64 nowUtcMs);         ///< ages are told anew
    void writeCsv(const QString &file); ///< of the rows shown, in their order; what came of it is told by told()

Q_SIGNALS:
    void searchWanted();
    void told(const QString &sentence); ///< one notice for the window
    void channelsWanted(const QList<AgentId> &agents);
    void listWanted(); ///< new agents from a list: the Import page

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPushButton *button(const QString &text, const QString &kind = {});
    void showState();
    void edit();
    void fillDrafts();
    void openMenu(const QPoint &global);
    void chooseFile();

    const Theme *m_theme;
    LiveFloor *m_live;
    AgentDialogs *m_dialogs;
    AgentDirectoryProxy *m_proxy;
    DirectoryView *m_view;
    QMenu *m_draftMenu;
    QPushButton *m_edit, *m_list, *m_downgrade, *m_lookUp, *m_export, *m_refresh;
    MenuButton *m_drafts;
    ElidedLabel *m_note;
    qint64 m_now = 0;
};
