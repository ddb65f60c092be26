// E-mail, phone and teams of the selected person; what can be copied has a button for it.
#pragma once

#include "floorrow.h"
#include <QWidget>

class ElidedLabel;
class IconButton;
class QGridLayout;
class QLabel;
class Theme;

class InspectorContact : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorContact(const Theme *theme, QWidget *parent = nullptr);
    void setRow(const FloorRow &row, const QStringList &teamNames);

private:
    struct Line
    {
        QLabel *label;
        ElidedLabel *value;
        IconButton *copy;
    };
    Line addLine(int at, const QString &label, const QString &copyName);
    static void fill(const Line &line, const QString &value);

    const Theme *m_theme;
    QGridLayout *m_grid;
    Line m_mail, m_phone, m_id;
    QLabel *m_teamsLabel;
    QWidget *m_teams;
    QStringList m_teamNames;
};
