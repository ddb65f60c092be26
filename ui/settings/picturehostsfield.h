// The hosts of pictures as a line of text: what is no host is said below it, and nothing is chosen then.
#pragma once

#include "picturehosts.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class SettingsDesk;
class Theme;

class PictureHostsField : public QWidget
{
    Q_OBJECT
public:
    PictureHostsField(const Theme *theme, SettingsDesk *desk, QWidget *parent = nullptr);

    static QString problem(const picturehosts::Reading &reading); ///< as sentences; empty = none

private:
    void showChoice();
    void take();

    const Theme *m_theme;
    SettingsDesk *m_desk;
    QLineEdit *m_line;
    QLabel *m_problem;
};
