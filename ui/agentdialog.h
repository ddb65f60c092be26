// Makes or edits one agent: the form, what will be sent, a fresh read and a three-way merge before an edit, and what
// became of it. Nothing typed is lost: it is kept as a draft until it is saved or thrown away (interface 6.3).
#pragma once

#include "agentdesk.h"
#include "livefloor.h"
#include <QDialog>
#include <memory>

class Theme;

struct AgentDialogOptions
{
    QString country; ///< ISO 3166 alpha-2 that national phone numbers are read as
    bool previewUnfolded = true;
    QString note;      ///< told above the form; plain text
    QString slot = {}; ///< of a new agent: under which its draft is kept; empty = as that of the empty form
};

class AgentDialog : public QDialog
{
    Q_OBJECT
public:
    /// opened: as the directory has the agent; without an id: a new agent, filled like this.
    AgentDialog(const Theme *theme, LiveFloor *live, const Agent &opened, const AgentDialogOptions &options,
                QWidget *parent = nullptr);
    ~AgentDialog() override;

    AgentId agent() const;
    bool isNew() const;
    bool previewUnfolded() const;
    void save();
    void reject() override; ///< asks, in the dialog, when something was typed

Q_SIGNALS:
    void told(const QString &sentence); ///< one notice for the window
    void anotherWanted();               ///< "Save and add another"

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
