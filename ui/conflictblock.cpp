#include "conflictblock.h"

#include "elidedlabel.h"
#include "fieldcell.h"
#include "look.h"
#include "marks.h"
#include "theme.h"
#include "words.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using Choice = FieldConflict::Choice;

ConflictBlock::ConflictBlock(const Theme *theme, const FieldConflict &conflict, const Agent &opened, const Agent &yours,
                             const Agent &theirs, const QString &seenAt, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_conflict(conflict), m_group(new QButtonGroup(this))
{
    const QString field = FieldCell::title(conflict.field);
    setAccessibleName(tr("%1 was also changed by somebody else", "%1 = a field").arg(field));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 1);
    column->setSpacing(0);
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setText(
        tr("%1 was also changed by somebody else, seen at %2", "%1 = a field, %2 = time of day").arg(field, seenAt));
    title->setFont(Theme::font(13, QFont::Medium));
    title->setFixedHeight(m_headHeight);
    title->setContentsMargins(18, 0, 0, 0);
    const auto paintTitle = [theme, title] {
        QPalette palette = title->palette();
        palette.setColor(QPalette::WindowText, theme->color(Token::OddText));
        title->setPalette(palette);
    };
    paintTitle();
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 112);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? tr("empty", "a field without a value") : text;
    };
    const auto value = [&](const QString &text, int row, const QString &remark) {
        auto *label = new ElidedLabel(theme, Token::Text, this);
        label->setText(text);
        label->setFixedHeight(Px{32});
        grid->addWidget(label, row, 1);
        auto *note = new QLabel(remark, this);
        note->setTextFormat(Qt::PlainText);
        note->setFont(Theme::font(12));
        note->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(note, row, 2);
    };
    const auto option = [&](Choice choice, const QString &word, const QString &text, const QString &remark) {
        auto *radio = new QRadioButton(word, this);
        radio->setAccessibleName(
            tr("%1: %2", "%1 = Theirs, Yours or Keep both, %2 = the value").arg(word, text.left(200)));
        radio->setFixedHeight(Px{32});
        m_group->addButton(radio, int(choice));
        const int row = grid->rowCount();
        grid->addWidget(radio, row, 0);
        value(text, row, remark);
    };
    option(Choice::Theirs, tr("Theirs"), shown(fieldText(theirs, conflict.field)), tr("in Dixa now"));
    option(Choice::Yours, tr("Yours"), shown(fieldText(yours, conflict.field)), tr("replaces theirs"));
    if (conflict.canKeepBoth)
        option(Choice::Both, tr("Keep both"),
               conflict.field == AgentField::PhoneNumber
                   ? tr("yours, with theirs as an extra phone")
                   : tr("theirs, with what you added and without what you removed"),
               {});
    const int row = grid->rowCount();
    auto *before = new QLabel(tr("Before"), this);
    before->setContentsMargins(24, 0, 0, 0);
    before->setForegroundRole(QPalette::PlaceholderText);
    before->setFixedHeight(Px{32});
    grid->addWidget(before, row, 0);
    value(shown(fieldText(opened, conflict.field)), row, tr("when you opened"));
    m_group->button(int(Choice::Yours))->setChecked(true);
    // Tab comes to the chosen one, arrows to the others: Qt sees to that only once one of them has had the keyboard.
    setFocusProxy(m_group->checkedButton());
    const QList<QAbstractButton *> all = m_group->buttons();
    for (QAbstractButton *radio : all) {
        if (!radio->isChecked())
            radio->setFocusPolicy(Qt::FocusPolicy(radio->focusPolicy() & ~Qt::TabFocus));
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) { // a screen reader does not click
        if (!on)
            return;
        update();
        Q_EMIT chosen();
    });
    connect(theme, &Theme::changed, this, [this, paintTitle] {
        paintTitle();
        update();
    });
}

Choice ConflictBlock::choice() const
{
    return Choice(m_group->checkedId());
}

void ConflictBlock::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(m_theme->color(Token::StOdd), 1));
    p.setBrush(m_theme->color(Token::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    p.setPen(Qt::NoPen);
    p.setBrush(m_theme->color(Token::OddSoft));
    p.setClipRect(1, 1, width() - 2, m_headHeight);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    // The chosen line, and a line between each two; below them the value before.
    p.setClipRect(QRect(1, m_headHeight, width() - 2, height() - m_headHeight - 1));
    const QList<QAbstractButton *> options = m_group->buttons();
    for (const QAbstractButton *option : options) {
        const QRect row(1, option->y(), width() - 2, option->height());
        if (option->isChecked())
            p.fillRect(row, m_theme->color(Token::AccentSoft));
        p.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme->color(Token::Line));
    }
    p.setBrush(m_theme->color(Token::Surface2));
    p.setClipRect(QRect(1, options.last()->geometry().bottom() + 1, width() - 2, height()));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    p.setClipping(false);
    paintMark(&p, QRectF(isRightToLeft() ? width() - 24 : 12, m_headHeight / 2. - 5, 10, 10), AgentState::Ghost,
              *m_theme, false);
}
