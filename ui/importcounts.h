// At the foot of a list: how many rows become what, each with its mark, and at the end what they were compared with.
#pragma once

#include "importsheet.h"
#include "look.h"
#include <QWidget>

class Theme;

class ImportCounts : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        RowState mark = RowState::Create;
        int count = 0;
        QString text; ///< the count in words; its number is drawn strong
        bool operator==(const Item &) const = default;
    };
    ImportCounts(const Theme *theme, QWidget *parent);

    /// lead: before the counts; aside: at the end, where there is room.
    void setContent(const QString &lead, const QList<Item> &items, const QString &aside);
    QSize sizeHint() const override { return {400, Look::px(40)}; }
    QSize minimumSizeHint() const override { return {100, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_lead, m_aside;
    QList<Item> m_items;
};
