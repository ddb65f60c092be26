#include "rail.h"

#include "appbadge.h"
#include "railbutton.h"
#include "theme.h"
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Rail::Rail(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_top(new QVBoxLayout), m_foot(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(0);
    column->addWidget(new AppBadge(theme, 28, this), 0, Qt::AlignHCenter);
    column->addSpacing(14);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_foot);
    m_top->setSpacing(0);
    m_foot->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageWanted(PageId(id)); });
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rail::addPage(PageId id, const QString &title, const QString &icon)
{
    auto *button = new RailButton(m_theme, title, icon, this);
    m_group->addButton(button, int(id));
    (id == PageId::Wall || id == PageId::Settings ? m_foot : m_top)->addWidget(button);
    if (m_group->checkedId() < 0)
        button->setChecked(true);
}

void Rail::setCurrent(PageId id)
{
    if (QAbstractButton *button = m_group->button(int(id)))
        button->setChecked(true);
}

PageId Rail::current() const
{
    return PageId(m_group->checkedId());
}

void Rail::setAlarm(PageId id, const QString &words)
{
    if (auto *button = static_cast<RailButton *>(m_group->button(int(id))))
        button->setAlarm(words);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface2));
    p.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), m_theme->color(Token::Line));
}
