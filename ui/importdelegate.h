// The cells of a list of people: mark and word of each row, old and new values, and beneath a row the problem at its
// cell with the repair to click.
#pragma once

#include "importmodel.h"
#include "look.h"
#include "theme.h"
#include <QStyledItemDelegate>

class ImportDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr Px rowHeight{33}, lineHeight{24};

    ImportDelegate(const Theme *theme, const ImportModel *model, QObject *parent);

    /// What is told beneath the row; null = nothing. Warnings only colour their cell.
    static const CellProblem *told(const ImportRow &row);
    /// Its sentence and link, in the view's own coordinates; row: the box of the whole line, from its first cell on.
    void paintLine(QPainter *p, const QRect &line, const ImportRow &row, bool rightToLeft) const;
    /// How wide sentence and link are.
    int lineWidth(const ImportRow &row) const;
    /// What can be clicked in such a line, and where.
    struct Link
    {
        QString text;
        bool opens = false; ///< goes to somebody instead of repairing
        QRect box = {};
    };
    QList<Link> links(const QRect &line, const ImportRow &row, bool rightToLeft) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintState(QPainter *p, const QRect &box, RowState state, bool rightToLeft) const;
    QModelIndex source(const QModelIndex &index) const;
    QString lineText(const ImportRow &row) const;
    QList<Link> linkTexts(const ImportRow &row) const;
    int linksWidth(const QList<Link> &links) const; ///< with the gaps before each

    const Theme *m_theme;
    const ImportModel *m_model;
    const QFont m_body, m_note, m_medium, m_link;
};

/// The mark of a row's state in a square.
void paintRowMark(QPainter *p, const QRect &square, RowState state, const Theme &theme);
