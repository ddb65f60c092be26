#include "undobar.h"

#include "accessible.h"
#include "icons.h"
#include "keycap.h"
#include "textflags.h"
#include "theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr Px undoBarHeight{40}, undoBarIconSize{16}, undoBarTextLeft{16 + 16 + 12};
constexpr int undoBarPad = 16, spanWidth = 64, undoBarGap = 12;
} // namespace

UndoBar::UndoBar(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_button(new QPushButton(this)), m_word(new QLabel(m_button))
{
    accessible::setRole(this, QAccessible::AlertMessage);
    setFixedHeight(undoBarHeight);
    const auto key = [](QKeyCombination k) { return QKeySequence(k).toString(QKeySequence::NativeText); };
    m_undoKey = new KeyCap(theme, key(Qt::CTRL | Qt::Key_Z), m_button);
    m_redoKey = new KeyCap(theme, key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), m_button);
    m_button->setProperty("small", true);
    auto *inside = new QHBoxLayout(m_button);
    inside->setContentsMargins(10, 0, 6, 0);
    inside->setSpacing(8);
    QFont f = font();
    f.setWeight(QFont::Medium);
    m_word->setFont(f);
    inside->addWidget(m_word);
    inside->addWidget(m_undoKey);
    inside->addWidget(m_redoKey);
    for (QWidget *part :
         {static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_undoKey), static_cast<QWidget *>(m_redoKey)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::press);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::step);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void UndoBar::tell(const SwitchDeed &deed)
{
    m_deed = deed;
    m_left = m_lifeMs;
    const bool undo = deed.offer == SwitchDeed::Offer::Undo;
    if (deed.offer == SwitchDeed::Offer::None && m_button->hasFocus())
        Q_EMIT left();
    m_button->setVisible(deed.offer != SwitchDeed::Offer::None);
    m_word->setText(undo ? tr("Undo") : tr("Redo"));
    m_button->setAccessibleName(m_word->text());
    m_undoKey->setVisible(undo);
    m_redoKey->setVisible(!undo);
    placeButton();
    setAccessibleName(deed.detail.isEmpty() ? deed.text : deed.text + u". "_s + deed.detail);
    show();
    m_since.start();
    m_timer.start(m_theme->motionAllowed() ? 100 : 1000);
    accessible::announce(this);
    update();
}

void UndoBar::press()
{
    if (m_deed.offer == SwitchDeed::Offer::Undo)
        Q_EMIT undoWanted();
    else
        Q_EMIT redoWanted();
}

void UndoBar::step()
{
    const qint64 passed = m_since.restart();
    if (underMouse() || m_button->hasFocus())
        return; // somebody is about to press it
    m_left -= passed;
    if (m_left <= 0)
        hide();
    else
        update(lineRect());
}

void UndoBar::hideEvent(QHideEvent *event)
{
    if (m_button->hasFocus())
        Q_EMIT left();
    QFrame::hideEvent(event);
    m_timer.stop();
}

void UndoBar::placeButton()
{
    const QSize size(m_button->layout()->sizeHint().width(), Px{28});
    m_button->setGeometry(isRightToLeft() ? undoBarPad : width() - undoBarPad - size.width(),
                          (height() - size.height()) / 2, size.width(), size.height());
}

void UndoBar::resizeEvent(QResizeEvent *)
{
    placeButton();
}

QRect UndoBar::lineRect() const
{
    const int edge = m_button->isHidden() ? undoBarPad : undoBarPad + m_button->width() + undoBarGap;
    const int left = isRightToLeft() ? edge : width() - edge - spanWidth;
    return {left, height() / 2 - 1, spanWidth, 2};
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const bool rtl = isRightToLeft();
    p.fillRect(rect(), m_theme->color(Token::Surface));
    p.fillRect(QRect(0, 0, width(), 1), m_theme->color(Token::Line2));
    const bool done = m_deed.offer != SwitchDeed::Offer::None;
    p.drawPixmap(rtl ? width() - undoBarPad - undoBarIconSize : undoBarPad, (height() - undoBarIconSize) / 2,
                 icons::pixmap(done ? u"undo"_s : u"info"_s, undoBarIconSize, m_theme->color(Token::Accent),
                               devicePixelRatioF()));
    const QRect line = lineRect();
    p.fillRect(line, m_theme->color(Token::Line2));
    const int left = m_lifeMs > 0 ? int(m_left * spanWidth / m_lifeMs) : 0;
    p.fillRect(QRect(rtl ? line.right() + 1 - left : line.left(), line.top(), left, 2), m_theme->color(Token::Accent));

    // Three pieces side by side: what stands out, the rest of the sentence, and the detail.
    const qsizetype at = m_deed.strong.isEmpty() ? -1 : m_deed.text.indexOf(m_deed.strong);
    struct Piece
    {
        QString text;
        QFont::Weight weight;
        Token ink;
    };
    QList<Piece> pieces;
    if (at < 0) {
        pieces += {m_deed.text, QFont::Normal, Token::Text};
    } else {
        pieces += {m_deed.text.left(at), QFont::Normal, Token::Text};
        pieces += {m_deed.strong, QFont::DemiBold, Token::Text};
        pieces += {m_deed.text.mid(at + m_deed.strong.size()), QFont::Normal, Token::Text};
    }
    if (!m_deed.detail.isEmpty())
        pieces += {u"   "_s + m_deed.detail, QFont::Normal, Token::Text2};
    int x = undoBarTextLeft;

    for (const Piece &piece : std::as_const(pieces)) {
        QFont f = font();
        f.setWeight(piece.weight);
        p.setFont(f);
        const int room = (rtl ? width() - line.right() - 1 : line.left()) - undoBarGap - x;
        if (room < 12 || piece.text.isEmpty())
            continue;
        const QString text = p.fontMetrics().elidedText(piece.text, Qt::ElideRight, room);
        const int w = p.fontMetrics().horizontalAdvance(text);
        p.setPen(m_theme->color(piece.ink));
        p.drawText(QRect(rtl ? width() - x - w : x, 1, w, height() - 1), leadingText(rtl), text);
        x += w;
    }
}
