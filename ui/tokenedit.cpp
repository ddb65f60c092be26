#include "tokenedit.h"

#include "accessible.h"
#include "flowlayout.h"
#include "icons.h"
#include "look.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Px tokenEditChipHeight{22}, crossRoom{20}, chipPad{8}, tokenEditWidest{420};

class TokenChip : public QAbstractButton
{
public:
    TokenChip(const Theme *theme, const QString &value, TokenEdit::Mark mark, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_value(words::isolated(value.left(300))), m_mark(mark)
    {
        accessible::setRole(this, QAccessible::Button);
        setAccessibleName(TokenEdit::tr("Remove %1", "%1 = one value of a list").arg(value.left(300)));
        setFont(Theme::font(12));
        setFocusPolicy(Qt::TabFocus);
        setToolTip(words::toolTip(value));
        setFixedSize(std::min<int>(tokenEditWidest, fontMetrics().horizontalAdvance(m_value) + chipPad + crossRoom + 2),
                     tokenEditChipHeight);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const bool plain = m_mark == TokenEdit::Mark::None, warning = m_mark == TokenEdit::Mark::Warning;
        p.setPen(m_theme->color(plain ? Token::Line2 : warning ? Token::StAwayLine : Token::StAlarm));
        p.setBrush(m_theme->color(plain     ? (underMouse() || hasFocus() ? Token::Surface3 : Token::Surface2)
                                  : warning ? Token::AwaySoft
                                            : Token::AlarmSoft));
        p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
        const QColor ink = m_theme->color(plain ? Token::Text : warning ? Token::AwayText : Token::AlarmText);
        p.setPen(ink);
        const bool rtl = isRightToLeft();
        const QRect room =
            rtl ? rect().adjusted(crossRoom, 0, -chipPad, 0) : rect().adjusted(chipPad, 0, -crossRoom, 0);
        p.drawText(room, leadingText(rtl), p.fontMetrics().elidedText(m_value, Qt::ElideRight, room.width() + 1));
        p.drawPixmap(rtl ? 5 : width() - Px{16}, (height() - Px{10}) / 2,
                     icons::pixmap(u"close"_s, Px{10}, ink, devicePixelRatioF()));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    const Theme *m_theme;
    QString m_value;
    TokenEdit::Mark m_mark;
};

} // namespace

TokenEdit::TokenEdit(const Theme *theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_line(new QLineEdit(this))
{
    auto *flow = new FlowLayout(4, 4, this);
    flow->setContentsMargins(8, 4, 8, 4);
    m_line->setAccessibleName(name);
    m_line->setStyleSheet(u"QLineEdit { border: none; padding: 0; min-height: 22px; background: transparent; }"_s);
    m_line->setFixedSize(Px{100}, tokenEditChipHeight);
    m_line->setMaxLength(1000);
    m_line->setProperty("ringOfParent", true);
    m_line->installEventFilter(this);
    flow->addWidget(m_line);
    setFocusProxy(m_line);
    setMinimumHeight(Px{32});
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        static const QRegularExpression ends(u"[,;\\n]"_s);
        if (text.contains(ends))
            commit();
        Q_EMIT changed();
    });
    connect(theme, &Theme::changed, this, [this] { update(); });
}

void TokenEdit::setValues(const QStringList &values)
{
    m_line->clear();
    m_marks.clear();
    m_values = values;
    rebuild();
}

QStringList TokenEdit::values() const
{
    return isTyping() ? m_values + QStringList{m_line->text().trimmed()} : m_values;
}

bool TokenEdit::isTyping() const
{
    return !m_line->text().trimmed().isEmpty();
}

void TokenEdit::take(const QString &text)
{
    static const QRegularExpression ends(u"[,;\\t\\n\\r]+"_s);
    const QStringList parts = text.split(ends, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString value = part.trimmed();
        if (!value.isEmpty() && !m_values.contains(value))
            m_values += value;
    }
    rebuild();
}

void TokenEdit::commit()
{
    const QString text = m_line->text();
    if (text.isEmpty())
        return;
    m_line->clear();
    take(text);
    Q_EMIT changed();
}

void TokenEdit::replace(int index, const QString &value)
{
    if (index == int(m_values.size()) && isTyping())
        commit();
    if (index < 0 || index >= m_values.size())
        return;
    if (m_values.contains(value) && m_values.at(index) != value)
        m_values.removeAt(index);
    else
        m_values[index] = value;
    rebuild();
    Q_EMIT changed();
}

void TokenEdit::removeAt(int index)
{
    if (index < 0 || index >= m_values.size())
        return;
    m_values.removeAt(index);
    m_marks.clear();
    rebuild();
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void TokenEdit::setMarks(const QList<Mark> &marks)
{
    // Not ==: QList hands the null pointers of two empty lists to memcmp, which is not defined.
    if (std::equal(marks.begin(), marks.end(), m_marks.cbegin(), m_marks.cend()))
        return;
    m_marks = marks;
    rebuild();
}

void TokenEdit::setState(const QString &state)
{
    if (std::exchange(m_state, state) != state)
        update();
}

void TokenEdit::rebuild()
{
    for (QWidget *chip : std::exchange(m_chips, {})) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    layout()->removeWidget(m_line);
    QWidget *previous = m_line->previousInFocusChain(); // chips stand before the line, which keeps its place
    for (int i = 0; i < int(m_values.size()); ++i) {
        auto *chip = new TokenChip(m_theme, m_values.at(i), m_marks.value(i, Mark::None), this);
        connect(chip, &QAbstractButton::clicked, this,
                [this, value = m_values.at(i)] { removeAt(int(m_values.indexOf(value))); });
        layout()->addWidget(chip);
        chip->show();
        m_chips += chip;
        setTabOrder(previous, chip);
        previous = chip;
    }
    layout()->addWidget(m_line);
    updateGeometry();
}

bool TokenEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        update();
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
        commit();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_values.isEmpty()) {
        removeAt(int(m_values.size()) - 1);
        return true;
    }
    if (key->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text().left(100'000);
        static const QRegularExpression ends(u"[,;\\t\\n\\r]"_s);
        if (text.contains(ends)) {
            commit();
            take(text);
            Q_EMIT changed();
            return true;
        }
    }
    return false;
}

void TokenEdit::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

void TokenEdit::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Token edge = m_state == u"error"_s     ? Token::StAlarm
                       : m_state == u"warning"_s ? Token::StAwayLine
                       : m_state == u"changed"_s ? Token::Accent
                                                 : Token::Control;
    p.setPen(m_theme->color(edge));
    p.setBrush(m_theme->color(Token::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    if (!m_state.isEmpty())
        p.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 2, 3, height() - 4), m_theme->color(edge));
}
