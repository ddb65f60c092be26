// Looks one agent up at Dixa by exact e-mail or phone number, with the server's own filters.
#pragma once

#include "livefloor.h"
#include <QDialog>

class DialogBody;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class Theme;

class LookUpDialog : public QDialog
{
    Q_OBJECT
public:
    LookUpDialog(const Theme *theme, LiveFloor *live, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const AgentId &id);

private:
    void look();
    void tell(const QString &text);

    LiveFloor *m_live;
    QRadioButton *m_email, *m_phone;
    QLineEdit *m_text;
    QLabel *m_answer;
    DialogBody *m_body = nullptr;
    QPushButton *m_look, *m_show;
    AgentId m_found;
    int m_asked = 0; ///< only the newest answer counts
};
