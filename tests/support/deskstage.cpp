#include "deskstage.h"

#include "floorview.h"
#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

DeskStage::DeskStage(int agents, bool on, const QString &trailFile, bool readOnly, const QString &historyFile)
    : floor(agents, on), trail(std::make_unique<ActivityStore>(trailFile, clock))
{
    if (!historyFile.isEmpty())
        history = std::make_unique<HistoryStore>(historyFile, clock);
    floor.setFirstTeam(agents / 2);
    LiveOptions options;
    options.api = {floor.server().url(), "secret-key-0123456789abcdef", false};
    options.intervalMs = 100;
    options.timing.minIntervalMs = 20;
    options.timing.jitter = 0;
    options.timing.retryMs = 20;
    options.timing.confirmMs = 30;
    options.timing.tickMs = 10;
    options.timing.batchMs = 20;
    options.timing.staleMs = 10'000'000;
    options.activity = trail.get();
    options.history = history.get();
    options.readOnly = readOnly;
    live = std::make_unique<LiveFloor>(options, clock);
    MainWindowOptions windowOptions;
    windowOptions.readOnly = readOnly;
    windowOptions.languages = {{u"da"_s, u"Dansk"_s}, {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}};
    window = std::make_unique<MainWindow>(windowOptions, &theme, live.get(), clock);
    window->resize(1440, 900);
}

bool DeskStage::open()
{
    window->show();
    live->start();
    return QTest::qWaitFor(
        [this] {
            const QList<FloorRow> &rows = live->agents()->rows();
            return rows.size() == floor.size() && live->teams().size() == 2 && live->status().directoryRows > 0 &&
                   std::all_of(rows.begin(), rows.end(),
                               [](const FloorRow &row) { return row.agent && !row.teams.isEmpty(); });
        },
        10'000);
}

void DeskStage::selectEverybody()
{
    find<FloorView>()->selectAll();
}

void DeskStage::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    FloorView *view = find<FloorView>();
    view->setFocus();
    QTest::keyClick(view, key, modifiers);
}

QAbstractButton *DeskStage::button(const QWidget *in, const QString &name)
{
    const QList<QAbstractButton *> all = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all) {
        if ((one->text() == name || one->accessibleName() == name) && one->isVisible())
            return one;
    }
    return nullptr;
}

bool DeskStage::press(const QWidget *in, const QString &name)
{
    QAbstractButton *found = button(in, name);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

QAction *DeskStage::action(const QMenu *menu, const QString &start)
{
    const QList<QAction *> all = menu->actions();
    for (QAction *one : all) {
        QString text = one->text().remove(QChar(char16_t(0x2068))).remove(QChar(char16_t(0x2069)));
        if (text.remove(u'&').startsWith(start))
            return one;
    }
    return nullptr;
}

QStringList DeskStage::labels(const QWidget *in)
{
    QStringList texts;
    const QList<QLabel *> all = in->findChildren<QLabel *>();
    for (const QLabel *label : all) {
        QString text = label->text();
        if (label->isVisible() && !text.isEmpty())
            texts += text.remove(QChar(char16_t(0x2068))).remove(QChar(char16_t(0x2069)));
    }
    return texts;
}
