#include "keysheet.h"

#include "keycap.h"
#include "theme.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

KeySheet::KeySheet(const Theme *theme, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    auto *title = new QLabel(tr("Keys"), this);
    title->setFont(Theme::font(16, QFont::DemiBold));
    column->addWidget(title);

    auto *inner = new QWidget;
    inner->setBackgroundRole(QPalette::Window);
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    for (const Group &group : groups()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(6);
        auto *name = new QLabel(group.title, this);
        name->setFont(Theme::font(12, QFont::DemiBold));
        name->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(name, 0, 0, 1, 2);
        int row = 1;
        for (const Entry &entry : group.entries) {
            auto *caps = new QHBoxLayout;
            caps->setSpacing(4);
            for (const QString &key : entry.keys)
                caps->addWidget(new KeyCap(theme, key, this));
            caps->addStretch();
            grid->addLayout(caps, row, 0);
            auto *does = new QLabel(entry.does, this);
            does->setTextFormat(Qt::PlainText);
            grid->addWidget(does, row++, 1);
        }
        grid->setColumnStretch(1, 1);
        grid->setRowStretch(row, 1);
        columns->addLayout(grid);
    }
    // With large texts the groups stand below each other, and are scrolled.
    const QSize room = screen()->availableSize() - QSize(40, 60);
    if (inner->sizeHint().width() + 64 > room.width())
        columns->setDirection(QBoxLayout::TopToBottom);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Keys"));
    area->setWidget(inner);
    column->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    const int bar = area->verticalScrollBar()->sizeHint().width();
    const QSize whole =
        inner->sizeHint() + QSize(48 + bar, 72 + title->sizeHint().height() + close->sizeHint().height());
    resize(whole.boundedTo(room));
}

QList<KeySheet::Group> KeySheet::groups()
{
    const auto key = [](QKeyCombination k) { return QKeySequence(k).toString(QKeySequence::NativeText); };
    return {{tr("Table"),
             {{{u"↑"_s, u"↓"_s}, tr("person above, below")},
              {{u"←"_s, u"→"_s}, tr("cell beside; on a team: fold, unfold")},
              {{key(Qt::Key_Home), key(Qt::Key_End)}, tr("first, last person")},
              {{key(Qt::Key_PageUp), key(Qt::Key_PageDown)}, tr("a page up, down")},
              {{u"1"_s, u"2"_s, u"3"_s, u"4"_s}, tr("switch e-mail, chat, messaging, phone")},
              {{key(Qt::CTRL | Qt::Key_Space)}, tr("add or take out of the selection")},
              {{key(Qt::SHIFT | Qt::Key_Up), key(Qt::SHIFT | Qt::Key_Down)}, tr("extend the selection")},
              {{key(Qt::CTRL | Qt::Key_A)}, tr("select all shown")},
              {{u"C"_s}, tr("set channels of those selected")},
              {{key(Qt::Key_Space)}, tr("apply the moves that wait")},
              {{tr("Ctrl", "the key")}, tr("held: nothing moves")},
              {{key(Qt::Key_Return)}, tr("inspector")}}},
            {tr("Coverage"),
             {{{u"A"_s}, tr("acknowledge the alert")},
              {{u"S"_s}, tr("let it sleep for 15 minutes")},
              {{u"M"_s}, tr("minimums")},
              {{key(Qt::Key_Return)}, tr("who could be turned on")}}},
            {tr("Everywhere"),
             {{{u"/"_s, key(Qt::CTRL | Qt::Key_F)}, tr("search")},
              {{key(Qt::CTRL | Qt::Key_K)}, tr("commands and agents by typing")},
              {{key(Qt::CTRL | Qt::Key_Z)}, tr("undo what was switched")},
              {{key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, tr("do it again")},
              {{u"F"_s}, tr("filters")},
              {{u"G"_s}, tr("grouping")},
              {{u"N"_s}, tr("new agent")},
              {{key(Qt::Key_F5)}, tr("ask again now")},
              {{key(Qt::Key_F11)}, tr("the wall; Esc twice leaves it")},
              {{key(Qt::Key_Escape)}, tr("close the inspector, empty the search")},
              {{key(Qt::Key_Tab)}, tr("next part of the window")},
              {{u"?"_s}, tr("this sheet")},
              {{key(Qt::CTRL | Qt::Key_Q)}, tr("quit")}}}};
}
