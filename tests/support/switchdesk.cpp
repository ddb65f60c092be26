#include "switchdesk.h"

#include "floorwords.h"
#include "inspector.h"
#include "statusline.h"
#include "switchbox.h"
#include "switchtip.h"
#include "undobar.h"
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int people = 4;
} // namespace

LiveOptions SwitchDesk::options(const FakeFloor &floor, bool readOnly)
{
    LiveOptions options;
    options.api = {const_cast<FakeFloor &>(floor).server().url(), "secret-key-0123456789abcdef", false};
    options.intervalMs = 300;
    options.timing = LivePeer::quick();
    options.readOnly = readOnly;
    return options;
}

MainWindowOptions SwitchDesk::look(bool readOnly)
{
    MainWindowOptions options;
    options.readOnly = readOnly;
    options.settings.grouping = FloorGrouping::None;
    return options;
}

SwitchDesk::SwitchDesk(bool on, bool readOnly)
    : floor(people, on), live(options(floor, readOnly), clock), window(look(readOnly), &theme, &live, clock)
{
    window.resize(1440, 900);
}

bool SwitchDesk::open()
{
    window.show();
    live.start();
    window.activateWindow();
    const bool active = QTest::qWaitForWindowActive(&window);
    const bool known = QTest::qWaitFor(
        [this] {
            const FloorRow *row = live.agents()->find(id(people));
            return row && row->agent && !row->teams.isEmpty() && board()->refusal() != SwitchRefusal::NotFresh &&
                   view()->model()->rowCount() == people;
        },
        20'000);
    QTest::mouseMove(&window, QPoint(5, 400));
    return active && known;
}

QModelIndex SwitchDesk::index(int person, int column) const
{
    const QAbstractItemModel *model = view()->model();
    for (int line = 0; line < model->rowCount(); ++line) {
        if (model->index(line, 0).data(IdRole).toUuid() == id(person))
            return model->index(line, column);
    }
    return {};
}

QString SwitchDesk::text(int person, Channel channel) const
{
    return index(person, int(AgentColumn::Email) + int(channel)).data(Qt::AccessibleTextRole).toString();
}

QString SwitchDesk::description(int person, Channel channel) const
{
    return index(person, int(AgentColumn::Email) + int(channel)).data(Qt::AccessibleDescriptionRole).toString();
}

QString SwitchDesk::note(int person) const
{
    return index(person, int(AgentColumn::Notes)).data().toString();
}

QPoint SwitchDesk::cell(int person, AgentColumn column) const
{
    return view()->visualRect(index(person, int(column))).center();
}

void SwitchDesk::click(int person, Channel channel, Qt::KeyboardModifiers held)
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, held,
                      cell(person, AgentColumn(int(AgentColumn::Email) + int(channel))));
}

void SwitchDesk::choose(int person)
{
    view()->selectAgent(id(person));
    view()->setFocus();
}

void SwitchDesk::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(view(), key, held);
}

QStringList SwitchDesk::puts()
{
    QStringList result;
    for (const FakeFloor::SeenPut &put : floor.puts()) {
        int number = 1;
        while (number < people && id(number) != put.agent)
            ++number;
        result +=
            u"%1 %2 %3"_s.arg(QString::number(number), floorwords::channel(put.channel), put.on ? u"on"_s : u"off"_s);
    }
    return result;
}

QMenu *SwitchDesk::menu(int person, AgentColumn column) const
{
    const QPoint at = cell(person, column);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view()->viewport(), &event);
    for (QMenu *menu : view()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

QAction *SwitchDesk::entry(const QMenu *menu, const QString &start)
{
    for (QAction *action : menu->findChildren<QAction *>()) {
        if (action->text().startsWith(start))
            return action;
    }
    return nullptr;
}

QString SwitchDesk::status() const
{
    return window.findChild<StatusLine *>()->rightTexts().join(u" | "_s);
}

void SwitchDesk::freezeSlowly()
{
    floor.freeze(true);
    live.setIntervalMs(4'000);
}

bool SwitchDesk::turnsStale()
{
    floor.server().stop();
    // An answer may still be on its way.
    if (!QTest::qWaitFor([this] { return live.status().attempts > 0; }, 20'000))
        return false;
    clock.pass(48'000);
    return QTest::qWaitFor([this] { return board()->refusal() == SwitchRefusal::NotFresh; }, 20'000);
}

FloorView *SwitchDesk::view() const
{
    return window.findChild<FloorView *>();
}

Inspector *SwitchDesk::inspector() const
{
    return window.findChild<Inspector *>();
}

SwitchBox *SwitchDesk::box(Channel channel) const
{
    for (SwitchBox *box : inspector()->findChildren<SwitchBox *>()) {
        if (box->accessibleName() == floorwords::channel(channel))
            return box;
    }
    return nullptr;
}

SwitchTip *SwitchDesk::tip() const
{
    for (SwitchTip *tip : window.findChildren<SwitchTip *>(Qt::FindDirectChildrenOnly)) {
        if (tip->isVisible())
            return tip;
    }
    return nullptr;
}

UndoBar *SwitchDesk::bar() const
{
    return window.findChild<UndoBar *>();
}
