#include "dialogbody.h"

#include "look.h"
#include <QDialog>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {
constexpr QSize windowEdges{40, 60}; // what window managers draw around it
constexpr Px leastBodyHeight{80};
} // namespace

DialogBody::DialogBody(QDialog *dialog) : QScrollArea(dialog), m_dialog(dialog)
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(inner);
    inner->setAutoFillBackground(false); // as the dialog
    viewport()->setAutoFillBackground(false);
    setAccessibleName(dialog->windowTitle());
    // Whoever has no mouse must be able to turn to all of it.
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

QSize DialogBody::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min<int>(leastBodyHeight, widget()->minimumSizeHint().height())};
}

QSize DialogBody::wanted(int width) const
{
    m_dialog->ensurePolished();
    const QLayout *all = m_dialog->layout();
    const QSize room = m_dialog->screen()->availableSize() - windowEdges;
    const int wide = std::min(std::max(width, all->totalMinimumSize().width()), room.width());
    const auto heightOf = [](const QLayout *layout, int at) {
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(at) : layout->totalSizeHint().height();
    };
    const QMargins edges = all->contentsMargins();
    const int whole = heightOf(m_column, wide - edges.left() - edges.right());
    return {wide, std::min(heightOf(all, wide) - sizeHint().height() + whole, room.height())};
}

void DialogBody::fit(int width)
{
    m_dialog->resize(wanted(width));
}

void DialogBody::grow()
{
    m_dialog->resize(m_dialog->size().expandedTo(wanted(m_dialog->width())));
}
