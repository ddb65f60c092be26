// Inspector: the parts it is built from.
#include "inspector.h"

#include "accessible.h"
#include "agentdesk.h"
#include "floormenu.h"
#include "hairline.h"
#include "iconbutton.h"
#include "inspectorchanges.h"
#include "inspectorchannel.h"
#include "inspectortoday.h"
#include "switchmenu.h"
#include "theme.h"
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int inspectorSectionsPad = 16;

QLabel *label(int px, QFont::Weight weight, QWidget *parent)
{
    auto *l = new QLabel(parent);
    l->setTextFormat(Qt::PlainText);
    l->setFont(Theme::font(px, weight));
    return l;
}

QHBoxLayout *titleRow(const QString &title, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    QLabel *name = label(12, QFont::DemiBold, parent);
    name->setText(title);
    name->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(name);
    row->addStretch();
    return row;
}

} // namespace

QWidget *Inspector::channelSection()
{
    auto *section = new QWidget(m_body);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    // It has the keyboard while a switch that had it cannot be moved.
    accessible::setRole(section, QAccessible::Grouping);
    section->setAccessibleName(tr("Channels"));
    QHBoxLayout *title = titleRow(tr("Channels"), section);
    m_answer = label(12, QFont::Normal, section);
    m_answer->setForegroundRole(QPalette::PlaceholderText);
    title->addWidget(m_answer);
    m_refresh = new IconButton(m_theme, u"refresh"_s, tr("Read this person's presence again"), section);
    m_refresh->setExtent(20);
    title->addWidget(m_refresh);
    column->addLayout(title);
    for (const Channel channel : allChannels) {
        auto *line = new InspectorChannel(m_theme, channel, section);
        m_channels[size_t(channel)] = line;
        column->addWidget(line);
    }
    const auto note = [&] {
        QLabel *l = label(12, QFont::Normal, section);
        l->setWordWrap(true);
        l->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(l);
        return l;
    };
    m_otherWords = note();
    m_error = note();
    m_error->setForegroundRole(QPalette::WindowText);
    connect(m_refresh, &QAbstractButton::clicked, this, [this] {
        m_refresh->setEnabled(false);
        m_refreshError.clear();
        m_live->refreshAgent(m_id);
        showAnswer();
    });
    return section;
}

QWidget *Inspector::todaySection()
{
    auto *section = new QWidget(m_body);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QHBoxLayout *title = titleRow(tr("Today"), section);
    m_todaySpan = label(12, QFont::Normal, section);
    m_todaySpan->setForegroundRole(QPalette::PlaceholderText);
    title->addWidget(m_todaySpan);
    column->addLayout(title);
    column->addWidget(m_today);
    return section;
}

QWidget *Inspector::changesSection()
{
    auto *section = new QWidget(m_body);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(titleRow(tr("Recent changes"), section));
    column->addWidget(m_changes);
    return section;
}

/// Writes on the person's profile. The one that cannot be taken back stands at the far end.
QWidget *Inspector::foot()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine(m_theme, widget));
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setContentsMargins(inspectorSectionsPad, 8, inspectorSectionsPad, 8);
    m_edit = new QPushButton(tr("Edit..."), widget);
    m_downgrade = new QPushButton(tr("Downgrade to end user..."), widget);
    m_downgrade->setProperty("class", u"danger"_s);
    auto *more = new IconButton(m_theme, u"more"_s, tr("More for this person"), widget);
    accessible::setRole(more, QAccessible::ButtonMenu);
    auto *near = new QHBoxLayout;
    near->addWidget(m_edit);
    near->addWidget(more);
    near->addStretch();
    row->addLayout(near);
    row->addWidget(m_downgrade, 0, Qt::AlignTrailing);
    // Where the words are long it stands below the others.
    m_edit->ensurePolished();
    m_downgrade->ensurePolished();
    if (row->sizeHint().width() > width())
        row->setDirection(QBoxLayout::TopToBottom);
    column->addLayout(row);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_downgrade, &QPushButton::clicked, this, [this] { Q_EMIT downgradeWanted(m_id); });
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { openMenu(more->mapToGlobal(more->rect().topLeft())); });
    return widget;
}

void Inspector::openMenu(const QPoint &global)
{
    const FloorRow *row = m_id.isNull() ? nullptr : m_live->agents()->find(m_id);
    if (!row)
        return;
    QMenu *menu = floormenu::forPerson(*row, this);
    if (m_hand)
        switchmenu::add(menu, m_hand, *row);
    if (!m_live->profiles()->isReadOnly())
        floormenu::addWrites(menu, *row, this,
                             {[this, id = m_id] { Q_EMIT channelsWanted(id); },
                              [this, id = m_id] { Q_EMIT editWanted(id); }, [this] { Q_EMIT newAgentWanted(); },
                              [this, id = m_id] { Q_EMIT downgradeWanted(id); }});
    menu->popup(global);
}

void Inspector::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}
