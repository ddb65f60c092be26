#include "inspectorcontact.h"

#include "elidedlabel.h"
#include "flowlayout.h"
#include "iconbutton.h"
#include "look.h"
#include "tag.h"
#include "theme.h"
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

InspectorContact::InspectorContact(const Theme *theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_grid(new QGridLayout(this)),
      m_mail(addLine(0, tr("E-mail"), tr("Copy the e-mail"))),
      m_phone(addLine(1, tr("Phone", "a telephone number"), tr("Copy the phone number"))),
      m_id(addLine(2, tr("Id"), tr("Copy the id"))),
      m_teamsLabel(new QLabel(tr("Teams"), this)),
      m_teams(new QWidget(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, Px{60});
    m_grid->setColumnStretch(1, 1);
    m_teamsLabel->setTextFormat(Qt::PlainText);
    m_teamsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_teamsLabel->setFixedHeight(Px{24});
    m_grid->addWidget(m_teamsLabel, 3, 0, Qt::AlignTop);
    m_grid->addWidget(m_teams, 3, 1, 1, 2);
    auto *flow = new FlowLayout(4, 4, m_teams);
    flow->setContentsMargins(0, 2, 0, 2);
    QSizePolicy policy = m_teams->sizePolicy();
    policy.setHeightForWidth(true);
    m_teams->setSizePolicy(policy);
}

InspectorContact::Line InspectorContact::addLine(int at, const QString &label, const QString &copyName)
{
    Line line{new QLabel(label, this), new ElidedLabel(m_theme, Token::Text, this),
              new IconButton(m_theme, u"copy"_s, copyName, this)};
    line.label->setTextFormat(Qt::PlainText);
    line.label->setForegroundRole(QPalette::PlaceholderText);
    line.copy->setExtent(24);
    m_grid->addWidget(line.label, at, 0);
    m_grid->addWidget(line.value, at, 1);
    m_grid->addWidget(line.copy, at, 2);
    connect(line.copy, &QAbstractButton::clicked, this,
            [value = line.value] { QGuiApplication::clipboard()->setText(value->text()); });
    return line;
}

void InspectorContact::fill(const Line &line, const QString &value)
{
    line.value->setText(value);
    line.label->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
    line.copy->setVisible(!value.isEmpty());
}

void InspectorContact::setRow(const FloorRow &row, const QStringList &teamNames)
{
    fill(m_mail, row.agent ? row.agent->email : QString());
    fill(m_phone, row.agent ? row.agent->phoneNumber : QString());
    fill(m_id, row.agent ? QString() : idText(row.id)); // all there is of an id the agent list does not know
    m_teamsLabel->setVisible(!teamNames.isEmpty());
    m_teams->setVisible(!teamNames.isEmpty());
    if (teamNames == m_teamNames)
        return;
    m_teamNames = teamNames;
    QLayout *flow = m_teams->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &name : teamNames) {
        auto *tag = new Tag(m_theme, name, m_teams);
        flow->addWidget(tag);
        tag->show();
    }
    m_teams->updateGeometry();
}
