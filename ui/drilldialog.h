// What a drill is, what happens in it and when, before anybody starts it.
#pragma once

#include <QDialog>

class Theme;

/// What happens from a moment on.
struct DrillLine
{
    qint64 atMs = 0; ///< since the start
    QString text;
};

class DrillDialog : public QDialog
{
    Q_OBJECT
public:
    DrillDialog(const Theme *theme, const QList<DrillLine> &script, QWidget *parent = nullptr);

Q_SIGNALS:
    void startWanted();
};
