// What this program is, in which version, under which licence.
#pragma once

#include <QDialog>

class Theme;

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const Theme *theme, QWidget *parent = nullptr);
};
