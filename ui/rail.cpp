#include "rail.h"

#include "accessible.h"
#include "appbadge.h"
#include "railbutton.h"
#include "theme.h"
#include "words.h"
#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Rail::Rail(const Theme *theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_profile(new RailButton(theme, {}, u"profile"_s, this)),
      m_top(new QVBoxLayout),
      m_foot(new QVBoxLayout),
      m_group(new QButtonGroup(this))
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
    column->addWidget(m_profile);
    m_profile->setCheckable(false);
    m_profile->setElided();
    m_profile->hide();
    accessible::setRole(m_profile, QAccessible::ButtonMenu);
    connect(m_profile, &QAbstractButton::clicked, this, &Rail::openProfileMenu);
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

void Rail::setProfiles(const QStringList &names, const QString &current)
{
    m_profiles = names;
    m_ownProfile = current;
    m_profile->setText(words::isolated(current));
    //: Accessible name of a button with a menu; %1 = a profile
    m_profile->setAccessibleName(tr("Profile: %1").arg(current));
    m_profile->setToolTip(words::toolTip(m_profile->accessibleName()));
    m_profile->setVisible(!current.isEmpty());
}

void Rail::openProfileMenu()
{
    auto *menu = new QMenu(m_profile);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : std::as_const(m_profiles)) {
        const bool own = name == m_ownProfile;
        QAction *action =
            menu->addAction(words::forButton(own ? tr("%1 (this window)", "%1 = a profile").arg(name) : name));
        action->setCheckable(true);
        action->setChecked(own);
        if (own)
            continue;
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT profileWanted(name); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Profiles...")), &QAction::triggered, this, &Rail::profilesPageWanted);
    // Above the button, which stands at the foot of the window.
    const int x = isRightToLeft() ? m_profile->width() - menu->sizeHint().width() : 0;
    menu->popup(m_profile->mapToGlobal(QPoint(x, -menu->sizeHint().height())));
    Q_EMIT profileMenuOpening(); // for the next time: the list is read beside the window
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface2));
    p.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), m_theme->color(Token::Line));
}
