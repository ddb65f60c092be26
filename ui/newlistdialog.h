// New agents from a pasted list: what each line would become, then one request for 25 of them at a time and what became
// of each. Who is there already is left out.
#pragma once

#include "agentlist.h"
#include "agentoutcome.h"
#include "livefloor.h"
#include <QDialog>
#include <QTimer>

class BulkView;
class DuplicateRadar;
class QPlainTextEdit;
class QPushButton;
class Theme;

class NewListDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr qsizetype mostLetters = 500'000;
    static constexpr int mostLines = 2000;

    NewListDialog(const Theme *theme, LiveFloor *live, const QString &country, QWidget *parent = nullptr);
    ~NewListDialog() override;

    void reject() override; ///< asks once, in the dialog, when a list stands in it that was not sent

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void readText();
    void send();
    void again();
    void refresh();

    LiveFloor *m_live;
    QString m_country;
    std::unique_ptr<DuplicateRadar> m_radar;
    QPlainTextEdit *m_text;
    BulkView *m_view;
    QPushButton *m_close, *m_send;
    QTimer m_delay;
    QList<AgentWrite> m_plan; ///< lines that can be sent
    bool m_asked = false;     ///< whether the list is to be thrown away
};
