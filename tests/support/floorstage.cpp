#include "floorstage.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

bool PaintCount::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        ++events;
        region += static_cast<QPaintEvent *>(event)->region();
    }
    return false;
}

FloorStage::FloorStage()
    : live(LiveOptions{}, clock),
      lines(live.agents()),
      button(u"Elsewhere"_s),
      view(&theme, &lines, &live, clock),
      paints(view.viewport())
{
    auto *column = new QVBoxLayout(&window);
    column->addWidget(&view, 1);
    column->addWidget(&button);
    const QList<Team> teams = floorsample::teams(3);
    QHash<TeamId, QString> names;
    for (const Team &team : teams)
        names.insert(team.id, team.name);
    live.agents()->setTeamNames(names);
    lines.setTeams(teams);
    UiSettings settings;
    settings.grouping = FloorGrouping::None;
    view.applySettings(settings);
    lines.setNow(clock.utcMs());
}

bool FloorStage::show(QSize size)
{
    poll();
    lines.applyMoves();
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return false;
    takeHandAway();
    return QTest::qWaitFor([this] { return !lines.isHeld(); }, 20'000) && settle();
}

bool FloorStage::settle()
{
    int last = -1, quiet = 0;
    const bool settled = QTest::qWaitFor(
        [&] {
            quiet = paints.events == last ? quiet + 1 : 0;
            last = paints.events;
            return quiet >= 3;
        },
        20'000);
    paints.reset();
    return settled;
}

void FloorStage::poll(QList<FloorRow> people)
{
    const qint64 now = clock.utcMs();
    for (FloorRow &row : people) {
        row.presence.requestTime = now;
        if (row.presence.connection == Connection::Online)
            row.presence.lastSeen = now - 1000;
    }
    floorsample::sortById(&people);
    const AgentModel::Applied applied = live.agents()->setRows(people, clock.monoMs());
    view.polled(int(applied.changed), int(people.size()));
}

void FloorStage::add(int n, const QString &name, AgentState state, int team, qint64 forMs)
{
    FloorRow row = floorsample::row(n, name, state, clock.utcMs() - forMs);
    row.sinceObserved = true;
    if (team >= 0)
        row.teams = {floorsample::teamId(team)};
    rows.append(row);
}

FloorRow &FloorStage::person(int n)
{
    const AgentId id = floorsample::id(n);
    return *std::find_if(rows.begin(), rows.end(), [&](const FloorRow &row) { return row.id == id; });
}

QStringList FloorStage::names() const
{
    QStringList result;
    for (int line = 0; line < lines.rowCount(); ++line) {
        const FloorRow *row = lines.rowAt(line);
        result << (row ? rowName(*row) : u'[' + lines.groupAt(line)->title + u']');
    }
    return result;
}

int FloorStage::lineOf(const QString &name) const
{
    return int(names().indexOf(name));
}

QPoint FloorStage::cell(int line, AgentColumn column) const
{
    return view.visualRect(view.model()->index(line, int(column))).center();
}

void FloorStage::click(int line, AgentColumn column, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, cell(line, column));
}

void FloorStage::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&view, key, modifiers);
}

void FloorStage::takeHandAway()
{
    button.setFocus();
    QTest::mouseMove(&button, button.rect().center());
}
