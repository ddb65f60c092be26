// Finds agents and commands by typing and runs the one that is chosen, by keyboard alone. An agent that is chosen shows
// what can be done with them.
#pragma once

#include "commandhitmodel.h"
#include <QDialog>
#include <functional>

class ElidedLabel;
class QLineEdit;
class QListView;
class Theme;

struct PaletteCommand
{
    Command what;
    std::function<void(const AgentId &agent)> run; ///< agent: null for commands without one
};

class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// current: whom commands of an agent are for while nobody is named; null = nobody.
    CommandPalette(const Theme *theme, const AgentDirectoryModel *directory, const QList<PaletteCommand> &commands,
                   const AgentId &current, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void find();
    void step(int by);
    void choose(const QModelIndex &index);
    void turnTo(const AgentId &agent); ///< null: back to everything
    void readOut();

    const Theme *m_theme;
    const AgentDirectoryModel *m_directory;
    QList<PaletteCommand> m_commands;
    CommandFinder m_finder;
    CommandHitModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    ElidedLabel *m_whom, *m_note;
    AgentId m_chosen;
    int m_lines = 0; ///< of the list, as many as the window has room for
    bool m_wasActive = false;
};
