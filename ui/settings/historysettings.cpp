#include "historysettings.h"

#include "livefloor.h"
#include "settingcontrols.h"
#include "words.h"
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

HistorySettings::HistorySettings(LiveFloor *live, int days, const QString &shared, QWidget *parent)
    : QWidget(parent), m_live(live), m_days(days), m_box(new QSpinBox(this))
{
    m_box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    settingcontrols::ignoreWheel(m_box);
    auto *label = new QLabel(tr("Keep it for"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_box);
    m_box->setRange(1, mostDays);
    m_box->setValue(days);
    m_box->setSuffix(tr(" days", "after a number"));
    m_box->setAccessibleName(tr("Days the history is kept"));
    m_box->setEnabled(live->history() != nullptr);
    row->addWidget(label);
    row->addWidget(m_box);
    row->addStretch();
    column->addLayout(row);
    // Not while it is typed: the 3 of 30 would delete nearly everything.
    connect(m_box, &QSpinBox::editingFinished, this, &HistorySettings::offerDays);
    if (shared.isEmpty())
        return;
    auto *password = new QPushButton(tr("Password of the shared history..."), this);
    auto *second = new QHBoxLayout;
    second->addWidget(password);
    second->addStretch();
    column->addLayout(second);
    connect(password, &QPushButton::clicked, this, [this, shared] { askPassword(shared); });
}

void HistorySettings::offerDays()
{
    const int days = m_box->value();
    if (days == m_days)
        return;
    if (days > m_days) {
        Q_EMIT daysChosen(days);
        return;
    }
    auto *ask =
        new QMessageBox(QMessageBox::Warning, tr("Keep less of the history"),
                        tr("What was seen more than %n days ago is deleted. This cannot be undone.", nullptr, days),
                        QMessageBox::Cancel, this);
    ask->setTextFormat(Qt::PlainText);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = ask->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    ask->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, days] { Q_EMIT daysChosen(days); });
    connect(ask, &QDialog::finished, this, [this] { m_box->setValue(m_days); });
    m_box->setValue(m_days); // until it is agreed to
    ask->open();
}

void HistorySettings::setDays(int days)
{
    m_days = days;
    m_box->setValue(days);
}

void HistorySettings::offer(int days)
{
    m_box->setValue(days);
    offerDays();
}

void HistorySettings::askPassword(const QString &shared)
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Shared history"));
    //: %1 = where the history is
    ask->setLabelText(words::forButton(tr("Password for %1. It is kept in the key store.").arg(shared.left(200))));
    ask->setTextEchoMode(QLineEdit::Password);
    if (auto *text = ask->findChild<QLabel *>())
        text->setTextFormat(Qt::PlainText);
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &password) {
        if (!password.isEmpty())
            Q_EMIT passwordGiven(password);
    });
    ask->open();
}
