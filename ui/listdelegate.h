// What the plain lists of dialogs and pages have in common: the ground of a row, the ring of the keyboard, fonts, and a
// tooltip where a text has no room.
#pragma once

#include "look.h"
#include "theme.h"
#include <QStyledItemDelegate>

class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// margin: of the first column, px.
    ListDelegate(const Theme *theme, int margin, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) final;

protected:
    /// How the text of a cell stands in it.
    struct Place
    {
        const QFont *font = nullptr; ///< null: the cell shows no text
        int lead = 0;                ///< px before it
    };
    virtual Token ground(const QModelIndex &index) const;
    virtual void paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rightToLeft) const = 0;
    virtual Place place(const QModelIndex &index) const = 0;

    static constexpr Px stageMark{14};
    void paintStageMark(QPainter *p, const QRect &box, int stage, bool rightToLeft) const; ///< an ActivityStage

    const Theme *const m_theme;
    const QFont m_body, m_strong, m_note;

private:
    const int m_margin;
};
