#include "coveraxis.h"

#include "coverdelegate.h"
#include "covermodel.h"
#include "look.h"
#include "theme.h"
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

CoverAxis::CoverAxis(const Theme *theme, const CoverModel *model, const CoverDelegate *delegate,
                     const QTableView *table, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_delegate(delegate), m_table(table)
{
    setFixedHeight(Px{24});
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] {
        setToolTip(m_model->habitText());
        setAccessibleName(m_model->habitText());
        const QRect room(0, 0, m_table->columnWidth(0) - 20, 200);
        setFixedHeight(std::max(
            Look::px(24),
            QFontMetrics(Theme::font(11)).boundingRect(room, Qt::TextWordWrap, m_model->habitText()).height() + 4));
        update();
    });
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CoverAxis::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(Theme::font(11));
    p.setPen(m_theme->color(Token::Text2));
    const QRect first(m_table->columnViewportPosition(0), 0, m_table->columnWidth(0), height());
    const int flags = int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(Qt::TextWordWrap) |
                      int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    p.drawText(isRightToLeft() ? first.adjusted(4, 0, -16, 0) : first.adjusted(16, 0, -4, 0), flags,
               m_model->habitText());
    const int from = m_model->fromHour(), to = m_model->toHour();
    const int width = p.fontMetrics().horizontalAdvance(u"00"_s);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QRect cell(m_table->columnViewportPosition(column), 0, m_table->columnWidth(column), height());
        double last = -1000;
        for (int hour = from; hour <= to; ++hour) {
            if (hour != from && hour != to && hour % 4 != 0)
                continue;
            const double x = m_delegate->xOf(cell, hour * 60, isRightToLeft());
            if (std::abs(x - last) < width + 8)
                continue; // two would touch
            last = x;
            const double left = hour == from ? x : hour == to ? x - width : x - width / 2.;
            p.drawText(QRectF(isRightToLeft() ? 2 * x - left - width : left, 0, width + 2, height()),
                       Qt::AlignVCenter | Qt::AlignLeft, QString::number(hour).rightJustified(2, u'0'));
        }
    }
}
