// WallPainter: the one sentence that is left when nothing can be believed.
#include "durationtext.h"
#include "icons.h"
#include "wallpainter.h"
#include "wallwords.h"
#include <QPainter>

using namespace Qt::StringLiterals;

QString WallPainter::headline(const WallMoment &moment)
{
    return moment.missingToken.isEmpty() ? wallwords::silence(moment.status) : wallwords::noToken();
}

int WallPainter::paragraph(QPainter *p, const QRect &box, const QString &words, int size, bool draw)
{
    const QFont font = fontOf(size, false);
    const int flags = int(m_rtl ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignAbsolute) | int(Qt::TextWordWrap);
    if (draw) {
        p->setFont(font);
        p->setPen(m_theme.color(Token::Text2));
        p->drawText(box, flags, words);
    }
    return QFontMetrics(font).boundingRect(QRect(0, 0, box.width(), 10 * box.width()), flags, words).height();
}

void WallPainter::silenceHead(QPainter *p, const QRect &inner, const QString &words, double scale)
{
    const auto k = [scale](double v) { return qRound(v * scale); };
    const QColor full = m_theme.color(Token::Text);
    int size = k(152);
    const int icon = k(124), iconRoom = icon + k(48);
    while (size > k(60) && QFontMetrics(fontOf(size, true)).horizontalAdvance(words) > inner.width() - iconRoom)
        size -= std::max(1, k(4));
    p->drawPixmap(m_rtl ? inner.right() - icon : inner.left(), inner.top() + k(28),
                  icons::pixmap(u"offlinelink"_s, icon, full, m_dpr));
    text(p, QRect(inner.left() + (m_rtl ? 0 : iconRoom), inner.top(), inner.width() - iconRoom, k(184)), words, size,
         full, false, true);
}

void WallPainter::silence(QPainter *p, const WallMoment &moment)
{
    const QRect safe = m_layout.metrics.safeArea();
    const QColor ground = m_theme.color(Token::Bg), full = m_theme.color(Token::Text);
    // Sizes fill the screen; where that is less than the distance asks for, sentences take several lines.
    const double s = std::min(safe.width() / 1728., safe.height() / 972.);
    const auto k = [s](double v) { return qRound(v * s); };
    const int small = std::max(k(51), std::min(m_layout.metrics.label(), safe.width() / 20));
    const int middle = std::max(k(84), small * 3 / 2);
    const int clockSize = std::max(k(108), std::min(m_layout.metrics.clock(), safe.width() / 6));

    const QString time = clockText(moment.nowMs);
    const QRect clockBox(safe.left(), safe.top(), safe.width(), clockSize + k(4));
    if (isDue(p, clockBox.adjusted(-k(8), 0, k(8), 0), time)) {
        const int width = QFontMetrics(fontOf(clockSize, true)).horizontalAdvance(QString(time).fill(u'0')) + k(16);
        p->fillRect(leading(clockBox, width).translated(m_rtl ? k(8) : -k(8), 0), ground);
        ticking(p, clockBox, time, clockSize);
    }

    const int padX = k(72), padY = k(56), width = safe.width() - 2 * padX;
    const int retryTop = k(190) + std::max(k(120), middle * 3 / 2);
    const QString retry = moment.missingToken.isEmpty() ? wallwords::retry(moment.status) : moment.missingToken;
    const int retryHeight = paragraph(p, QRect(0, 0, width, 0), retry, small, false);
    const int height = std::max(k(512), retryTop + retryHeight + 2 * padY);
    const QRect frame(safe.left(), std::max(safe.top() + k(260), safe.center().y() - height / 2), safe.width(), height);
    const double edge = k(8);
    const QRect inner = frame.adjusted(padX, padY, -padX, -padY);
    const QRect spanBox(inner.left(), inner.top() + k(190), inner.width(), middle * 5 / 4);
    const QRect retryBox(inner.left(), inner.top() + retryTop, inner.width(), retryHeight);
    const QString words = headline(moment), span = wallwords::silentFor(moment.status);
    const bool framed = isDue(p, frame, words), spanDue = isDue(p, spanBox, span), retryDue = isDue(p, retryBox, retry);
    if (framed) {
        p->setRenderHint(QPainter::Antialiasing);
        p->setPen(QPen(full, edge));
        p->setBrush(ground);
        p->drawRoundedRect(QRectF(frame).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), k(12), k(12));
        silenceHead(p, inner, words, s);
    }
    if (spanDue)
        text(p, spanBox, span, middle, full);
    if (retryDue)
        paragraph(p, retryBox, retry, small, true);

    const QString note = wallwords::hiddenNote(moment.status);
    if (note.isEmpty())
        return;
    const int noteHeight = paragraph(p, safe, note, small, false);
    const int advance = QFontMetrics(fontOf(small, false)).horizontalAdvance(note) + k(32);
    QRect foot(safe.left(), safe.bottom() - k(20) - noteHeight, std::min(advance, safe.width()), noteHeight);
    if (m_rtl)
        foot.moveRight(safe.right());
    const QRect footGround = foot.adjusted(-k(8), -k(4), k(8), k(4));
    if (!isDue(p, footGround, note))
        return;
    p->fillRect(footGround, ground);
    paragraph(p, foot, note, small, true);
}
