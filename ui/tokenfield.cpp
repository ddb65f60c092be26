#include "tokenfield.h"

#include "apisettings.h"
#include "iconbutton.h"
#include "icons.h"
#include "look.h"
#include "textflags.h"
#include "theme.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr Px leadRoom{26}, tailRoom{44}, eyeRoom{30};
constexpr qsizetype tailLetters = 4, longEnoughForTail = 16; ///< four of fewer would give too much away
} // namespace

TokenField::TokenField(const Theme *theme, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_eye(new IconButton(theme, u"eye"_s, tr("Show the token for ten seconds"), this))
{
    // The mode stays on while the token is shown: so nothing can be copied, undone, or read out by assistive
    // technology.
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(1024);
    setTextMargins(leadRoom, 0, eyeRoom, 0);
    // A token reads from the left in every language.
    setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
    setLayoutDirection(Qt::LeftToRight);
    m_eye->setFixedSize(Px{28}, Px{28});
    m_eye->setCursor(Qt::ArrowCursor);
    // Small dots, as drawn: with large ones a long token looks like a bar.
    setStyleSheet(u"lineedit-password-character: 8226"_s);
    m_hide.setSingleShot(true);
    m_hide.setInterval(revealMs);
    connect(&m_hide, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_eye, &QAbstractButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    connect(this, &QLineEdit::textEdited, this, &TokenField::clean);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setRevealed(false);
        m_eye->setEnabled(!text().isEmpty());
        setTextMargins(leadRoom, 0, eyeRoom + (tail().isEmpty() ? 0 : tailRoom), 0);
    });
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_eye->setEnabled(false);
}

QByteArray TokenField::token(QString *error) const
{
    return checkedToken(text().toUtf8(), error);
}

void TokenField::clean()
{
    QString error;
    const QString usable = QString::fromUtf8(token(&error));
    if (!usable.isEmpty() && usable != text())
        setText(usable);
}

QString TokenField::tail() const
{
    QString error;
    const QByteArray whole = token(&error);
    return whole.size() < longEnoughForTail ? QString() : QString::fromLatin1(whole.last(tailLetters));
}

void TokenField::setRevealed(bool revealed)
{
    if (revealed && !text().isEmpty())
        m_hide.start();
    else
        m_hide.stop();
    update();
}

void TokenField::forget()
{
    setText(QString(text().size(), u'x')); // the old letters are overwritten where they stood, as far as Qt lets us
    setText(QString());
    setModified(false);
}

void TokenField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter p(this);
    const int y = (height() - Px{14}) / 2;
    p.drawPixmap(9, y, icons::pixmap(u"key"_s, Px{14}, m_theme->color(Token::Text2), devicePixelRatioF()));
    p.setFont(Theme::monoFont(13));
    if (isRevealed()) {
        const QRect room(leadRoom + 6, 1, width() - leadRoom - 6 - eyeRoom, height() - 2);
        p.fillRect(room, m_theme->color(Token::Surface));
        p.setPen(m_theme->color(Token::Text));
        p.drawText(room.adjusted(3, 0, -3, 0), leadingText(false),
                   p.fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width() - 6));
        return;
    }
    p.setPen(m_theme->color(Token::Text2));
    p.drawText(QRect(width() - eyeRoom - tailRoom, 0, tailRoom - 4, height()), leadingText(false), tail());
}

void TokenField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_eye->move(width() - m_eye->width() - 2, (height() - m_eye->height()) / 2);
}

void TokenField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QLineEdit::hideEvent(event);
}

void TokenField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        return;
    QLineEdit::keyPressEvent(event);
}

void TokenField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Paste")), &QAction::triggered, this, [this] {
        paste();
        clean();
    });
    connect(menu->addAction(tr("Clear")), &QAction::triggered, this, [this] { forget(); });
    menu->popup(event->globalPos());
}
