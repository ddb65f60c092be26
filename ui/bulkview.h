// A plan for many agents as a table and, once it is sent, what becomes of each; with the buttons that belong to a run.
#pragma once

#include "agentbulk.h"
#include "bulkmodel.h"
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

class BulkView : public QWidget
{
    Q_OBJECT
public:
    /// titles: of the four columns.
    BulkView(const Theme *theme, const QStringList &titles, QWidget *parent = nullptr);

    void showPlan(const QList<BulkRow> &rows); ///< and forgets a run that was shown
    void showRun(AgentBulk *bulk);             ///< null is ignored
    AgentBulk *bulk() const { return m_bulk; } ///< null while a plan is shown
    bool isRunning() const { return m_bulk && !m_bulk->isFinished(); }
    void setMessage(const QString &text, BulkTone tone = BulkTone::Quiet); ///< beneath the table
    void addButton(QPushButton *button);                                   ///< at the end of the buttons
    void addLeading(QWidget *widget);                                      ///< at their start, behind those before
    void writeReport(const QString &file);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void changed();     ///< another plan or run is shown, or the run went on
    void againWanted(); ///< what failed is to be sent again
    void revertWanted();
    void told(const QString &sentence);

private:
    void showCounts();
    void chooseReport();

    const Theme *m_theme;
    BulkModel *m_rows;
    QTableView *m_table;
    QLabel *m_message;
    QHBoxLayout *m_buttons;
    int m_leading = 0;
    QPushButton *m_report, *m_stop, *m_revert, *m_again;
    QPointer<AgentBulk> m_bulk;
    BulkTone m_tone = BulkTone::Quiet;
};
