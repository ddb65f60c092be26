#include "aboutdialog.h"

#include "appbadge.h"
#include "theme.h"
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

AboutDialog::AboutDialog(const Theme *theme, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Rollcall"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new AppBadge(theme, 40, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    const auto add = [&](const QString &text, int px, QFont::Weight weight) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        label->setFont(Theme::font(px, weight));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    };
    add(tr("Rollcall %1", "%1 = version").arg(QCoreApplication::applicationVersion()), 20, QFont::DemiBold);
    add(tr("Supervisor dashboard for contact centres that run on Dixa."), 13, QFont::Normal);
    add(tr("Free software under the Apache License 2.0."), 13, QFont::Normal);
    add(tr("Qt %1", "%1 = version of the library").arg(QLatin1StringView(qVersion())), 12, QFont::Normal);
    head->addLayout(texts, 1);
    column->addLayout(head);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}
