#include "wordydesk.h"

#include "aboutdialog.h"
#include "agentdialogs.h"
#include "coverdesk.h"
#include "firstrundialog.h"
#include "floorview.h"
#include "pseudotexts.h"
#include "rulesdialog.h"
#include "wallsetup.h"
#include "wallwindow.h"
#include <QDialog>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

WordyDesk::WordyDesk(PseudoTexts *pseudo, const QString &historyFile) : DeskStage(6, true, {}, false, historyFile)
{
    QVERIFY2(open(), "the floor did not come up");
    QStringList outside{u"Always"_s, u"Agent"_s, u"Dansk"_s, u"Deutsch"_s, u"English"_s, u"dixa"_s, u"io"_s};
    for (const FloorRow &row : live->agents()->rows())
        outside += rowName(row).split(u' ');
    for (const Team &team : live->teams())
        outside += team.name.split(u' ');
    outside += knownFineChannels();
    if (pseudo)
        pseudo->outside = outside;
    CoverPlans plans;
    plans.plans = {{u"Always"_s, 0b1111111, {{live->teams().at(0).id, 0, 1440, {1, -1, 2, 9}}}}};
    window->findChild<CoverDesk *>()->setPlans(plans);
    find<FloorView>()->selectAgent(floor.id(1));
    board()->ask(floor.id(2), Channel::Phone, false);
    floor.change(3, Channel::Chat, false);
}

QList<AgentId> WordyDesk::two() const
{
    return {floor.id(0), floor.id(1)};
}

namespace {

/// The dialog of the window that is open now.
QWidget *shownDialog(const QWidget *window)
{
    const QList<QDialog *> all = window->findChildren<QDialog *>();
    for (QDialog *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace

QList<std::pair<const char *, DialogOpener>> dialogOpeners()
{
    QList<std::pair<const char *, DialogOpener>> all;
    const auto ofAgents = [&all](const char *name, std::function<void(AgentDialogs *, WordyDesk &)> open) {
        all.append({name, ([open](WordyDesk &desk) {
                        open(desk.find<AgentDialogs>(), desk);
                        return shownDialog(desk.window.get());
                    })});
    };
    ofAgents("new agent", [](AgentDialogs *dialogs, WordyDesk &) { dialogs->openNew(); });
    ofAgents("edit", [](AgentDialogs *dialogs, WordyDesk &desk) { dialogs->openEdit(desk.floor.id(0)); });
    ofAgents("edit many", [](AgentDialogs *dialogs, WordyDesk &desk) { dialogs->openMany(desk.two()); });
    ofAgents("downgrade", [](AgentDialogs *dialogs, WordyDesk &desk) { dialogs->openDowngrade(desk.floor.id(0)); });
    ofAgents("downgrade many", [](AgentDialogs *dialogs, WordyDesk &desk) { dialogs->openDowngradeMany(desk.two()); });
    ofAgents("look up", [](AgentDialogs *dialogs, WordyDesk &) { dialogs->openLookUp(); });
    const auto byKey = [&all](const char *name, PageId page, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        all.append({name, ([=](WordyDesk &desk) {
                        desk.window->openPage(page);
                        desk.selectEverybody();
                        desk.window->activateWindow();
                        QWidget *to = desk.window->focusWidget();
                        QTest::keyClick(to ? to : desk.window.get(), key, modifiers);
                        return shownDialog(desk.window.get());
                    })});
    };
    byKey("set channels", PageId::Floor, Qt::Key_C);
    byKey("minimums", PageId::Coverage, Qt::Key_M);
    byKey("commands", PageId::Floor, Qt::Key_K, Qt::ControlModifier);
    byKey("keys", PageId::Floor, Qt::Key_Question, Qt::ShiftModifier);
    all.append({"rules", ([](WordyDesk &desk) -> QWidget * {
                    auto *dialog = new RulesDialog({}, desk.window.get());
                    dialog->open();
                    return dialog;
                })});
    all.append({"about", ([](WordyDesk &desk) -> QWidget * {
                    auto *dialog = new AboutDialog(&desk.theme, desk.window.get());
                    dialog->open();
                    return dialog;
                })});
    all.append({"wall, set up", ([](WordyDesk &desk) -> QWidget * {
                    auto *dialog = new WallSetUp(&desk.theme, {}, desk.live->teams(), desk.window.get());
                    dialog->open();
                    return dialog;
                })});
    all.append({"first run", ([](WordyDesk &desk) -> QWidget * {
                    auto *dialog =
                        new FirstRunDialog(&desk.theme, KeyKeeping::SessionOnly, desk.clock, desk.window.get());
                    dialog->open();
                    return dialog;
                })});
    all.append({"wall", ([](WordyDesk &desk) -> QWidget * {
                    auto *wall = new WallWindow(&desk.theme, desk.live.get(), {}, desk.clock, desk.window.get());
                    wall->resize(1280, 720);
                    wall->show();
                    return wall;
                })});
    all.append({"menu", ([](WordyDesk &desk) -> QWidget * {
                    for (QMenu *menu : desk.window->findChildren<QMenu *>())
                        Q_EMIT menu->aboutToShow();
                    return desk.window.get();
                })});
    return all;
}

QList<std::pair<const char *, SettingsPlace>> settingsPlaces()
{
    using P = SettingsPlace;
    return {{"account", P::Account}, {"polling", P::Polling},   {"floor", P::Floor},     {"channels", P::Channels},
            {"alerts", P::Alerts},   {"wall", P::Wall},         {"history", P::History}, {"network", P::Network},
            {"look", P::Look},       {"language", P::Language}, {"desk", P::Desk},       {"desktop", P::Desktop},
            {"file", P::File}};
}
