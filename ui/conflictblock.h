// One field that somebody else changed while it was being edited here: theirs, yours, both where that can be, and what
// it was before.
#pragma once

#include "agentmerge.h"
#include "look.h"
#include <QFrame>

class QButtonGroup;
class Theme;

class ConflictBlock : public QFrame
{
    Q_OBJECT
public:
    ConflictBlock(const Theme *theme, const FieldConflict &conflict, const Agent &opened, const Agent &yours,
                  const Agent &theirs, const QString &seenAt, QWidget *parent = nullptr);

    FieldConflict conflict() const { return m_conflict; }
    FieldConflict::Choice choice() const;

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    FieldConflict m_conflict;
    QButtonGroup *m_group;
    int m_headHeight = Look::px(36);
};
