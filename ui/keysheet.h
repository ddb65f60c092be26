// All keys on one sheet.
#pragma once

#include <QDialog>

class Theme;

class KeySheet : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const Theme *theme, QWidget *parent = nullptr);

    struct Entry
    {
        QStringList keys; ///< pressed together or one of several, as caps side by side
        QString does;
    };
    struct Group
    {
        QString title;
        QList<Entry> entries;
    };
    static QList<Group> groups();
};
