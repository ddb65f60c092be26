// "What will be sent": the request of an edit, field by field with old and new values, and its exact body.
#pragma once

#include "agentoutcome.h"
#include <QFrame>

class ElidedLabel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;
class Segments;
class QToolButton;
class Theme;

class SendPreview : public QFrame
{
    Q_OBJECT
public:
    SendPreview(const Theme *theme, QWidget *parent = nullptr);

    /// forced: PUT is needed, because a value is to be cleared.
    void setWrite(const AgentWrite &write, bool forced);
    AgentWrite::Kind wanted() const { return m_wanted; } ///< Patch or Put, as chosen
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_unfolded; }

Q_SIGNALS:
    void kindChosen();
    void foldChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addRow(const QString &field, const QString &before, const QString &after, bool changed, bool struck = false);
    void fit();

    const Theme *m_theme;
    AgentWrite m_write;
    AgentWrite::Kind m_wanted = AgentWrite::Kind::Patch;
    bool m_forced = false, m_unfolded = true, m_json = false;
    QToolButton *m_fold;
    QPushButton *m_patch, *m_put, *m_showJson;
    QLabel *m_warning;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    ElidedLabel *m_line;
    QPlainTextEdit *m_body;
    QWidget *m_inner;
    Segments *m_segments;
};
