// The header of a list of people: what each column is taken for, over the list's own title; a click opens the choice.
#pragma once

#include "importmodel.h"
#include <QHeaderView>

class Theme;

class MappingHeader : public QHeaderView
{
    Q_OBJECT
public:
    MappingHeader(const Theme *theme, ImportModel *model, QWidget *parent);
    void openMenu(int section);
    QSize sizeHint() const override;

Q_SIGNALS:
    void useWanted(int column, const ColumnUse &use);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const Theme *m_theme;
    ImportModel *m_model;
};
