// The floor's header as drawn: titles over their contents, the sign of the sort order, and the strip's two times.
#pragma once

#include <QHeaderView>

class Theme;
class TextCache;

class FloorHeader : public QHeaderView
{
    Q_OBJECT
public:
    FloorHeader(const Theme *theme, TextCache *texts, QWidget *parent);

    void setNarrow(bool narrow) { m_narrow = narrow; } ///< insets as with a Team column
    void setSort(int column, Qt::SortOrder order);
    void setStripTimes(const QString &from, const QString &to);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;

private:
    void paintSign(QPainter *painter, int x, int y) const;

    const Theme *m_theme;
    TextCache *m_texts;
    bool m_narrow = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QString m_from, m_to;
};
