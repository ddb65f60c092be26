#include "momentpage.h"

#include "agentmodel.h"
#include "coverstrip.h"
#include "filterbar.h"
#include "floorpage.h"
#include "floorview.h"
#include "historycover.h"
#include "look.h"
#include "theme.h"
#include "uisettings.h"
#include "words.h"
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int coverMinutes = 120;
constexpr qint64 momentPageMinuteMs = 60'000;
} // namespace

MomentPage::MomentPage(const Theme *theme, const LiveFloor *now, const Moment &moment, const UiSettings &settings,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(moment.atMs)
{
    LiveOptions options;
    options.readOnly = true;
    options.channelMap = now->channelMap();
    m_floor = std::make_unique<LiveFloor>(options, m_clock);
    m_band = buildBand();
    m_page = new FloorPage(theme, m_floor.get(), m_clock, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_page, 1);
    setFocusProxy(m_page);
    UiSettings look = settings;
    look.stateFilter = 0;
    look.teamFilter.clear();
    m_page->applySettings(look);
    fill(*now, moment);
}

MomentPage::~MomentPage()
{
    delete m_page; // before the floor it shows
}

QString MomentPage::title() const
{
    return tr("Floor at %1", "%1 = time").arg(words::timeOfDay(m_clock.utcMs()));
}

QWidget *MomentPage::buildBand()
{
    auto *band = new QWidget(this);
    band->setFixedHeight(Px{48});
    band->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    auto *head = new QLabel(title(), band);
    head->setTextFormat(Qt::PlainText);
    head->setFont(Theme::font(16, QFont::DemiBold));
    auto *text = new QLabel(
        //: %1 = day
        tr("%1, as it was seen. This is not live, and nothing can be switched here.")
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_clock.utcMs()).date(), QLocale::LongFormat)),
        band);
    text->setTextFormat(Qt::PlainText);
    auto *history = new QPushButton(tr("To the history"), band);
    auto *live = new QPushButton(tr("Back to live"), band);
    live->setProperty("class", u"primary"_s);
    for (QPushButton *button : {history, live})
        button->setAutoDefault(false);
    row->addWidget(head);
    row->addWidget(text, 1);
    row->addWidget(history);
    row->addWidget(live);
    band->setAccessibleName(tr("Banner: %1").arg(head->text() + u". "_s + text->text()));
    connect(history, &QPushButton::clicked, this, &MomentPage::historyWanted);
    connect(live, &QPushButton::clicked, this, &MomentPage::liveWanted);
    const auto restyle = [this, band, head, text] {
        QPalette palette = band->palette();
        palette.setColor(QPalette::Window, m_theme->color(Token::AccentSoft));
        palette.setColor(QPalette::WindowText, m_theme->color(Token::Text));
        band->setPalette(palette);
        head->setPalette(palette);
        text->setPalette(palette);
    };
    connect(m_theme, &Theme::changed, this, restyle);
    restyle();
    return band;
}

void MomentPage::fill(const LiveFloor &now, const Moment &moment)
{
    const QList<FloorRow> known = now.agents()->rows();
    const QList<FloorRow> rows = rowsAt(moment.part, moment.atMs, known, now.channelMap());
    m_floor->agents()->setTeamNames(now.agents()->teamNames());
    m_floor->agents()->setRows(rows, AgentModel::quietly);
    m_page->lines()->setTeams(now.teams());
    m_page->filters()->setTeams(now.teams());
    m_page->lines()->applyMoves();
    m_page->view()->setStrips([part = moment.part](const AgentId &id) {
        const HistoryPerson *person = part.find(id);
        return person ? part.strip(*person) : Strip();
    });

    TeamsOf teamsOf;
    for (const FloorRow &row : known)
        teamsOf.insert(row.id, row.teams);
    const qint64 from = (moment.atMs / momentPageMinuteMs + 1 - coverMinutes) * momentPageMinuteMs;
    FloorCounts counts;
    for (const FloorRow &row : rows)
        counts.add(row);
    m_page->cover()->setCounts(counts.cover);
    const CoverMinimums minimums = moment.plans.at(QDateTime::fromMSecsSinceEpoch(moment.atMs));
    m_page->cover()->setMinimums(minimums.total, {});
    m_page->lines()->setMinimums(minimums.teams);
    m_page->cover()->setSeries(historyCover(moment.part, from, coverMinutes, teamsOf, now.channelMap()).all);

    FloorStatus status; // as it was then, in full colour; the band says when
    status.freshness = Freshness::Live;
    status.answeredAtMs = moment.atMs;
    m_page->setStatus(status);
}

void MomentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT liveWanted();
    else
        QWidget::keyPressEvent(event);
}
