#include "commandpalette.h"

#include "elidedlabel.h"
#include "hairline.h"
#include "icons.h"
#include "keycap.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr Px commandPaletteLineHeight{36}, commandPalettePad{16}, icon{16}, commandPaletteGap{10};
constexpr int commandPaletteMostLines = 11, commandPaletteFewestLines = 4;

class HitDelegate : public QStyledItemDelegate
{
public:
    HitDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Look::sidePx(640), commandPaletteLineHeight};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool rtl = option.direction == Qt::RightToLeft;
        const bool current = option.state & QStyle::State_Selected;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (current)
            p->fillRect(option.rect, m_theme->color(Token::AccentSoft));
        QRect box = option.rect.adjusted(commandPalettePad, 0, -commandPalettePad, 0);
        const QRect square = listcells::part(box, 0, icon, rtl);
        const QString name = index.data(CommandIconRole).toString();
        if (name.isEmpty())
            paintMark(p, QRectF(square.left() + 3, box.center().y() - Px{10} / 2 + .5, Px{10}, Px{10}),
                      AgentState(index.data(CommandStateRole).toInt()), *m_theme, false);
        else
            p->drawPixmap(square.left(), box.center().y() - icon / 2 + 1,
                          icons::pixmap(name, icon, m_theme->color(Token::Text2), p->device()->devicePixelRatioF()));
        box = listcells::part(box, icon + commandPaletteGap, box.width() - icon - commandPaletteGap, rtl);
        const QString key = index.data(CommandKeyRole).toString();
        if (!key.isEmpty()) {
            const int width =
                std::max(Look::px(20), QFontMetrics(Theme::font(11, QFont::Medium)).horizontalAdvance(key) + 12);
            KeyCap::paint(
                p, QRect(rtl ? box.left() : box.right() + 1 - width, box.center().y() - Px{20} / 2 + 1, width, Px{20}),
                key, *m_theme);
            box = listcells::part(box, 0, box.width() - width - commandPaletteGap, rtl);
        }
        const QFont strong = Theme::font(13, QFont::Medium);
        const QString title = words::isolated(index.data().toString().left(200));
        const QString detail = words::isolated(index.data(CommandDetailRole).toString().left(200));
        const int room = detail.isEmpty() ? box.width() : box.width() * 3 / 5;
        const int taken = std::min(room, QFontMetrics(strong).horizontalAdvance(title) + 1);
        listcells::paintText(p, listcells::part(box, 0, taken, rtl), title, strong, m_theme->color(Token::Text), rtl);
        listcells::paintText(
            p, listcells::part(box, taken + commandPaletteGap, box.width() - taken - commandPaletteGap, rtl), detail,
            Theme::font(12), m_theme->color(Token::Text2), rtl);
        if (current) { // the line that Enter takes
            p->setPen(QPen(m_theme->color(Token::Accent), 2));
            p->setBrush(Qt::NoBrush);
            p->drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -2), 4, 4);
        }
        p->restore();
    }

private:
    const Theme *m_theme;
};

QList<Command> whatOf(const QList<PaletteCommand> &commands)
{
    QList<Command> result;
    for (const PaletteCommand &command : commands)
        result += command.what;
    return result;
}

} // namespace

CommandPalette::CommandPalette(const Theme *theme, const AgentDirectoryModel *directory,
                               const QList<PaletteCommand> &commands, const AgentId &current, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_theme(theme),
      m_directory(directory),
      m_commands(commands),
      m_finder(whatOf(commands), directory),
      m_model(new CommandHitModel(&m_finder, directory, this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_whom(new ElidedLabel(theme, Token::Text2, this)),
      m_note(new ElidedLabel(theme, Token::Text3, this))
{
    setWindowTitle(tr("Commands"));
    const int room =
        parent ? parent->window()->height() - Look::px(160) : commandPaletteMostLines * commandPaletteLineHeight;
    m_lines = std::clamp(room / commandPaletteLineHeight, commandPaletteFewestLines, commandPaletteMostLines);
    m_finder.setCurrent(current);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(commandPalettePad, 0, commandPalettePad, 0);
    top->setSpacing(6);
    m_whom->setFont(Theme::font(12, QFont::Medium));
    top->addWidget(m_whom);
    m_field->setAccessibleName(tr("Command or agent"));
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(new HairLine(theme, this));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(theme, this));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(commandPaletteLineHeight * m_lines);
    column->addWidget(m_list);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(commandPalettePad, 0, commandPalettePad, 0);
    m_note->setFont(Theme::font(12));
    foot->addWidget(m_note);
    column->addLayout(foot);
    setFixedWidth(Look::sidePx(640));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    // Who comes or goes while it is open must not be chosen by an old place.
    connect(directory, &QAbstractItemModel::rowsRemoved, this, &CommandPalette::find);
    connect(directory, &QAbstractItemModel::rowsInserted, this, &CommandPalette::find);
    turnTo({});
}

void CommandPalette::turnTo(const AgentId &agent)
{
    m_chosen = agent;
    const QString name = m_directory->plainText(m_directory->rowOf(agent), DirectoryColumn::Agent).left(120);
    m_whom->setVisible(!agent.isNull());
    m_whom->setText(name);
    m_field->setPlaceholderText(agent.isNull() ? tr("A command or an agent") : tr("What to do with this agent"));
    //: Accessible name of the field; %1 = name of an agent
    m_field->setAccessibleName(agent.isNull() ? tr("Command or agent") : tr("Command for %1").arg(name));
    if (m_field->text().isEmpty())
        find();
    else
        m_field->clear();
}

void CommandPalette::find()
{
    m_model->setHits(m_finder.find(m_field->text(), m_chosen));
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->scrollToTop();
    }
    m_note->setText(m_model->rowCount() == 0 ? tr("Nothing and nobody is called so.")
                    : m_chosen.isNull() ? tr("↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.")
                                        : tr("↑ ↓ choose, Enter takes, Esc goes back."));
    readOut();
}

void CommandPalette::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
    readOut();
}

/// The keyboard stays in the field, so the line that Enter takes is told by hand.
void CommandPalette::readOut()
{
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString().left(300)
                                                        : m_note->text());
    if (!QAccessible::isActive() || !current.isValid())
        return;
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(current.row());
    QAccessible::updateAccessibility(&focus);
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CommandHit hit = m_model->at(index.row());
    if (hit.command < 0)
        return turnTo(hit.agent);
    // The window has the keyboard back before the command opens something of its own.
    const auto run = m_commands[hit.command].run;
    accept();
    QMetaObject::invokeMethod(
        parentWidget(), [run, agent = hit.agent] { run(agent); }, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(1 - m_lines);
        return true;
    case Qt::Key_PageDown:
        step(m_lines - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        step(key->key() == Qt::Key_Tab ? 1 : -1);
        return true;
    case Qt::Key_Backspace:
        if (!m_field->text().isEmpty() || m_chosen.isNull())
            return false;
        turnTo({});
        return true;
    case Qt::Key_Escape:
        m_chosen.isNull() ? reject() : turnTo({});
        return true;
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent *event)
{
    // A click elsewhere closes it, as it closes a menu.
    if (event->type() == QEvent::WindowActivate)
        m_wasActive = true;
    else if (event->type() == QEvent::WindowDeactivate && m_wasActive)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isVisible())
                    reject();
            },
            Qt::QueuedConnection);
    return QDialog::event(event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QRect over = parentWidget()->window()->geometry();
    move(over.center().x() - width() / 2, over.top() + std::min(72, std::max(0, over.height() - height())));
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface));
    p.setPen(m_theme->color(Token::Line2));
    p.drawRect(rect().adjusted(0, 0, -1, -1));
}
