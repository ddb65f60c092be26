#include "topbar.h"

#include "accessible.h"
#include "budgetmeter.h"
#include "freshnesschip.h"
#include "iconbutton.h"
#include "look.h"
#include "searchfield.h"
#include "tag.h"
#include "theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

TopBar::TopBar(const Theme *theme, bool simulated, bool drill, bool readOnly, QMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_search(new SearchField(theme, tr("Name, e-mail or id"), this)),
      m_freshness(new FreshnessChip(theme, this)),
      m_budget(new BudgetMeter(theme, this)),
      m_more(new IconButton(theme, u"more"_s, tr("More"), this))
{
    setFixedHeight(Look::px(56));
    QFont f = m_title->font();
    f.setPixelSize(Look::px(20));
    f.setWeight(QFont::DemiBold);
    m_title->setFont(f);
    m_title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_search);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    row->addLayout(m_tools);
    if (drill) {
        auto *tag = new Tag(theme, tr("Drill", "a mark: nothing here is real"), this);
        tag->setLoud();
        tag->setToolTip(tr("Nobody here is real, and what goes wrong does so by a script."));
        row->addWidget(tag);
    } else if (simulated) {
        auto *tag = new Tag(theme, tr("Simulated"), this);
        tag->setToolTip(tr("Nobody here is real: the organisation is made up on this computer."));
        row->addWidget(tag);
    }
    m_watchOnly = new Tag(theme, tr("Watch only"), this);
    m_watchOnly->setToolTip(tr("No switch can be moved from here."));
    m_watchOnly->setVisible(readOnly);
    row->addWidget(m_watchOnly);
    row->addStretch();
    row->addWidget(m_freshness);
    row->addWidget(m_budget);
    row->addWidget(m_more);
    m_more->setExtent(32);
    accessible::setRole(m_more, QAccessible::ButtonMenu);
    connect(m_more, &QAbstractButton::clicked, this, [this, menu] {
        menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
    });
}

void TopBar::setReadOnly(bool readOnly)
{
    m_watchOnly->setVisible(readOnly);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void TopBar::setMainTool(QWidget *tool)
{
    auto *row = static_cast<QBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_more), tool);
}

void TopBar::setSearch(bool visible, const QString &hint, const QString &text)
{
    const QSignalBlocker blocker(m_search);
    m_search->setVisible(visible);
    m_search->setPlaceholderText(hint.isEmpty() ? tr("Name, e-mail or id") : hint);
    m_search->setText(text);
}

void TopBar::setStatus(const FloorStatus &status)
{
    m_freshness->setStatus(status);
    const bool frozen = status.freshness == Freshness::Stale || status.freshness == Freshness::TokenRefused;
    m_budget->setRate(frozen ? 0 : status.requestsPerSecond);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface));
    p.fillRect(QRect(0, height() - 1, width(), 1), m_theme->color(Token::Line));
}
