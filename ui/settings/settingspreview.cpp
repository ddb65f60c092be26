#include "settingspreview.h"

#include "listcells.h"
#include "look.h"
#include "settingschanges.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPreview::SettingsPreview(const Theme *theme, const settingsfile::Reading &reading, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import settings"));
    resize(QSize(Look::px(676), Look::px(440)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    const int changes = int(reading.changes.size());
    QString head = !reading.error.isEmpty() ? reading.error
                   : changes == 0           ? tr("The file changes nothing.")
                   : changes == 1           ? tr("1 setting would change. It can be undone.")
                                            : tr("%n settings would change. They can be undone.", nullptr, changes);
    if (reading.same > 0)
        head += u' ' + (reading.same == 1 ? tr("1 is as it is now.", "a setting")
                                          : tr("%n are as they are now.", "settings", reading.same));
    auto *title = new QLabel(head, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(Theme::font(13, QFont::DemiBold));
    column->addWidget(title);
    auto *table = new QTableView(this);
    listcells::setUp(table, Px{32}, 8);
    table->setAccessibleName(tr("What would change"));
    table->setModel(new SettingsChanges(reading.changes, table));
    table->setWordWrap(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setVisible(changes > 0);
    column->addWidget(table, 1);
    if (!reading.refused.isEmpty()) {
        auto *refused = new QLabel(tr("Not taken:") + u' ' + reading.refused.mid(0, 8).join(u' '), this);
        refused->setTextFormat(Qt::PlainText);
        refused->setWordWrap(true);
        listcells::setInk(refused, theme->color(Token::AwayText));
        column->addWidget(refused);
    }
    if (changes == 0)
        column->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(changes > 0 ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    if (changes > 0) {
        QPushButton *take =
            buttons->addButton(tr("Change %n settings", nullptr, changes), QDialogButtonBox::AcceptRole);
        take->setProperty("class", u"primary"_s);
        take->setDefault(true);
        connect(take, &QPushButton::clicked, this, [this, steps = reading.changes] {
            close();
            Q_EMIT agreed(steps);
        });
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
}
