#include "channelsmenu.h"

#include "durationtext.h"
#include "switchboard.h"
#include "switchtexts.h"
#include "words.h"
#include <QDateTime>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shownBatches = 5, channelsMenuLongest = 60;
} // namespace

ChannelsMenu::ChannelsMenu(LiveFloor *live, std::function<People()> people, QWidget *parent)
    : QMenu(parent), m_live(live), m_people(std::move(people))
{
    connect(this, &QMenu::aboutToShow, this, &ChannelsMenu::fill);
}

void ChannelsMenu::fill()
{
    clear();
    const People people = m_people();
    const bool readOnly = m_live->switches()->isReadOnly();
    // Keys are shortcuts of the window; here they are only told, or the two would be in each other's way.
    if (!readOnly) {
        const QString many = people.selected == 1 ? tr("Set channels of 1 selected...")
                                                  : tr("Set channels of %n selected...", nullptr, people.selected);
        QAction *selected = addAction((people.selected > 0 ? many : tr("Set channels of selected...")) + u"\tC"_s);
        selected->setEnabled(people.selected > 0);
        connect(selected, &QAction::triggered, this, &ChannelsMenu::planWanted);
        QAction *shown = addAction(tr("Set channels of all %n shown...", nullptr, people.shown));
        shown->setEnabled(people.shown > 0);
        connect(shown, &QAction::triggered, this, &ChannelsMenu::planOfShownWanted);
    }
    QAction *all = addAction(tr("Select all shown") + u'\t' +
                             QKeySequence(Qt::CTRL | Qt::Key_A).toString(QKeySequence::NativeText));
    all->setEnabled(people.shown > 0);
    connect(all, &QAction::triggered, this, &ChannelsMenu::selectAllWanted);
    if (!readOnly)
        addPresets(people);
    addBatches();
}

void ChannelsMenu::addPresets(const People &people)
{
    const QList<SwitchPreset> presets = m_live->switches()->presets();
    addSection(tr("Presets"));
    for (const SwitchPreset &preset : presets) {
        const QString asked = switchtexts::asked(preset.asked);
        const QString title = preset.name.left(channelsMenuLongest) + (asked.isEmpty() ? QString() : u": "_s + asked);
        QAction *action = addAction(words::forButton(title));
        action->setEnabled(people.shown > 0);
        connect(action, &QAction::triggered, this, [this, preset] { Q_EMIT presetWanted(preset); });
    }
    connect(addAction(tr("Keep how it is now as a preset")), &QAction::triggered, this, &ChannelsMenu::keepAsItIs);
    if (presets.isEmpty())
        return;
    QMenu *remove = addMenu(tr("Remove a preset"));
    for (const SwitchPreset &preset : presets) {
        connect(remove->addAction(words::forButton(preset.name.left(channelsMenuLongest))), &QAction::triggered, this,
                [this, name = preset.name] { m_live->switches()->removePreset(name); });
    }
}

void ChannelsMenu::addBatches()
{
    const QList<SwitchBatch *> batches = m_live->switches()->batches();
    if (batches.isEmpty())
        return;
    addSection(tr("Runs"));
    for (qsizetype i = batches.size(); i-- > 0 && batches.size() - i <= shownBatches;) {
        const QPointer<SwitchBatch> batch(batches.at(i));
        const QString title = tr("%1 (%2): %3", "%1 = title of a batch, %2 = time, %3 = how far it is")
                                  .arg(batch->title().left(channelsMenuLongest), clockText(batch->startedMs()),
                                       switchtexts::progress(batch->counts()));
        connect(addAction(words::forButton(title)), &QAction::triggered, this, [this, batch] {
            if (batch)
                Q_EMIT batchWanted(batch);
        });
    }
}

void ChannelsMenu::keepAsItIs()
{
    const QString when =
        locale().toString(QDateTime::currentDateTime(), tr("d MMM, HH:mm", "date and time of a preset"));
    m_live->switches()->savePreset(m_live->switches()->snapshot(tr("As it was on %1", "%1 = date and time").arg(when)));
}
