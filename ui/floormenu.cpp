#include "floormenu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct FloorMenu
{
    Q_DECLARE_TR_FUNCTIONS(FloorMenu)
};

void addCopy(QMenu *menu, const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    QObject::connect(menu->addAction(title), &QAction::triggered, menu,
                     [text] { QGuiApplication::clipboard()->setText(text); });
}

QMenu *newMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

QMenu *floormenu::forPerson(const FloorRow &row, QWidget *parent, std::function<void()> openInspector)
{
    QMenu *menu = newMenu(parent);
    if (openInspector) {
        QObject::connect(menu->addAction(FloorMenu::tr("Open inspector")), &QAction::triggered, parent,
                         std::move(openInspector));
        menu->addSeparator();
    }
    if (row.agent) {
        addCopy(menu, FloorMenu::tr("Copy e-mail"), row.agent->email);
        addCopy(menu, FloorMenu::tr("Copy phone"), row.agent->phoneNumber);
    }
    addCopy(menu, FloorMenu::tr("Copy id"), idText(row.id));
    return menu;
}

void floormenu::addWrites(QMenu *menu, const FloorRow &row, QWidget *parent, const Writes &writes)
{
    const auto add = [&](const QString &title, const std::function<void()> &run) {
        QObject::connect(menu->addAction(title), &QAction::triggered, parent, run);
    };
    menu->addSeparator();
    add(FloorMenu::tr("Set channels...") + u"\tC"_s, writes.channels);
    if (row.agent)
        add(FloorMenu::tr("Edit..."), writes.edit);
    add(FloorMenu::tr("New agent...") + u"\tN"_s, writes.newAgent);
    if (row.agent)
        add(FloorMenu::tr("Downgrade to end user..."), writes.downgrade);
}

QMenu *floormenu::forGroup(FloorLines *lines, int line, QWidget *parent)
{
    const FloorGroup *group = lines->groupAt(line);
    QMenu *menu = newMenu(parent);
    if (!group)
        return menu;
    // The line may be elsewhere when the entry is chosen: the group is found again by what it is.
    const auto setFolded = [lines, key = group->key, state = group->state](bool all, bool folded) {
        for (int i = 0; i < lines->rowCount(); ++i) {
            const FloorGroup *g = lines->groupAt(i);
            if (g && (all || (g->key == key && g->state == state)) && g->folded != folded)
                lines->setFolded(i, folded);
        }
    };
    const bool folded = group->folded;
    QObject::connect(menu->addAction(folded ? FloorMenu::tr("Unfold") : FloorMenu::tr("Fold")), &QAction::triggered,
                     lines, [=] { setFolded(false, !folded); });
    menu->addSeparator();
    QObject::connect(menu->addAction(FloorMenu::tr("Fold all")), &QAction::triggered, lines,
                     [=] { setFolded(true, true); });
    QObject::connect(menu->addAction(FloorMenu::tr("Unfold all")), &QAction::triggered, lines,
                     [=] { setFolded(true, false); });
    return menu;
}
