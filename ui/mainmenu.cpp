#include "mainmenu.h"

#include "words.h"
#include <QActionGroup>

namespace {

QHash<int, QAction *> addChoice(QMenu *menu, const QList<std::pair<int, QString>> &choices)
{
    auto *group = new QActionGroup(menu);
    QHash<int, QAction *> result;
    for (const auto &[value, title] : choices) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        result.insert(value, action);
    }
    return result;
}

} // namespace

MainMenu::MainMenu(bool simulated, bool drill, QWidget *parent)
    : QMenu(parent), m_undo(addAction(QString())), m_redo(addAction(QString()))
{
    connect(m_undo, &QAction::triggered, this, &MainMenu::undoWanted);
    connect(m_redo, &QAction::triggered, this, &MainMenu::redoWanted);
    setSteps({}, {});
    addSeparator();
    QMenu *themes = addMenu(tr("&Theme"));
    m_themes = addChoice(themes, {{int(ThemeChoice::System), tr("As the system")},
                                  {int(ThemeChoice::Light), tr("Light")},
                                  {int(ThemeChoice::Dark), tr("Dark")}});
    connect(themes, &QMenu::triggered, this,
            [this](QAction *action) { Q_EMIT themeWanted(ThemeChoice(action->data().toInt())); });
    QMenu *densities = addMenu(tr("&Row height"));
    m_densities = addChoice(densities, {{int(Density::Compact), tr("Compact")},
                                        {int(Density::Normal), tr("Normal")},
                                        {int(Density::Roomy), tr("Roomy")}});
    connect(densities, &QMenu::triggered, this,
            [this](QAction *action) { Q_EMIT densityWanted(Density(action->data().toInt())); });
    addSeparator();
    connect(addAction(tr("Read the &agent list again")), &QAction::triggered, this, &MainMenu::directoryWanted);
    connect(addAction(tr("Re-create an agent from a &backup...")), &QAction::triggered, this,
            &MainMenu::recreateWanted);
    connect(addAction(tr("Set up the &wall...")), &QAction::triggered, this, &MainMenu::wallSetUpWanted);
    if (!simulated)
        connect(addAction(tr("Replace to&ken...")), &QAction::triggered, this, &MainMenu::tokenWanted);
    if (!drill)
        connect(addAction(tr("&Drill...", "training with a simulated bad afternoon")), &QAction::triggered, this,
                &MainMenu::drillWanted);
    addSeparator();
    // The keys are shortcuts of the window; here they are only told, or the two would be in each other's way.
    connect(
        addAction(tr("Co&mmands...") + u'\t' + QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)),
        &QAction::triggered, this, &MainMenu::paletteWanted);
    connect(addAction(tr("&Keys") + u'\t' + u'?'), &QAction::triggered, this, &MainMenu::keySheetWanted);
    connect(addAction(tr("What is &new")), &QAction::triggered, this, &MainMenu::newsWanted);
    connect(addAction(tr("&Log...", "what the program has written down")), &QAction::triggered, this,
            &MainMenu::logWanted);
    connect(addAction(tr("About &Rollcall")), &QAction::triggered, this, &MainMenu::aboutWanted);
    addSeparator();
    connect(addAction(tr("&Quit") + u'\t' + QKeySequence(Qt::CTRL | Qt::Key_Q).toString(QKeySequence::NativeText)),
            &QAction::triggered, this, &MainMenu::quitWanted);
    setTheme(ThemeChoice::System);
    setDensity(Density::Normal);
}

void MainMenu::setSteps(const QString &undo, const QString &redo)
{
    // The keys are shortcuts of the window; here they are only told.
    const auto key = [](QKeyCombination k) { return u'\t' + QKeySequence(k).toString(QKeySequence::NativeText); };
    m_undo->setText((undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1", "%1 = a step").arg(words::forButton(undo))) +
                    key(Qt::CTRL | Qt::Key_Z));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setText((redo.isEmpty() ? tr("Re&do") : tr("Re&do: %1", "%1 = a step").arg(words::forButton(redo))) +
                    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_redo->setEnabled(!redo.isEmpty());
}

void MainMenu::setTheme(ThemeChoice choice)
{
    m_themes.value(int(choice))->setChecked(true);
}

void MainMenu::setDensity(Density density)
{
    m_densities.value(int(density))->setChecked(true);
}
