// The table of the Agents page.
#pragma once

#include "agentdirectoryproxy.h"
#include <QTableView>

class Theme;

class DirectoryView : public QTableView
{
    Q_OBJECT
public:
    DirectoryView(const Theme *theme, AgentDirectoryProxy *proxy, QWidget *parent = nullptr);

    AgentId currentAgent() const;          ///< null: none
    QList<AgentId> selectedAgents() const; ///< in the order shown
    void chooseAgent(const AgentId &id);   ///< makes it current, when it is shown
    void setEmptyText(const QString &text);
    void copyRows();

Q_SIGNALS:
    void editWanted();
    void searchWanted();
    void menuWanted(const QPoint &global);
    void selectionChangedByHand();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    AgentDirectoryProxy *m_proxy;
    const Theme *m_theme;
    QString m_emptyText;
};
