#include "agentspage.h"

#include "agentdesk.h"
#include "agentdialogs.h"
#include "agentdirectoryproxy.h"
#include "csvwriter.h"
#include "directoryview.h"
#include "durationtext.h"
#include "elidedlabel.h"
#include "look.h"
#include "menubutton.h"
#include "poolwork.h"
#include "savedialog.h"
#include "scrolledbar.h"
#include "switchboard.h"
#include "theme.h"
#include "wholefile.h"
#include "words.h"
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr Px agentsPageBarHeight{48};

} // namespace

AgentsPage::AgentsPage(const Theme *theme, LiveFloor *live, AgentDialogs *dialogs, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_live(live),
      m_dialogs(dialogs),
      m_proxy(new AgentDirectoryProxy(live->directory(), this)),
      m_view(new DirectoryView(theme, m_proxy, this)),
      m_draftMenu(new QMenu(this)),
      m_note(new ElidedLabel(theme, Token::Text3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 0);
    bar->setSpacing(8);
    bar->addWidget(m_edit = button({}));
    bar->addWidget(m_list = button(tr("New from a list...")));
    bar->addWidget(m_drafts = new MenuButton(theme, m_draftMenu, this));
    bar->addWidget(m_lookUp = button(tr("Look up at Dixa...")));
    bar->addWidget(m_export = button(tr("Export CSV...")));
    bar->addWidget(m_refresh = button(tr("Read again")));
    bar->addWidget(m_note, 1);
    bar->addWidget(m_downgrade = button({}, u"danger"_s));
    auto *holder = new QWidget(this);
    holder->setLayout(bar);
    column->addWidget(new ScrolledBar(holder, agentsPageBarHeight, this));
    column->addWidget(m_view, 1);

    connect(m_list, &QPushButton::clicked, this, &AgentsPage::listWanted);
    connect(m_edit, &QPushButton::clicked, this, &AgentsPage::edit);
    connect(m_draftMenu, &QMenu::aboutToShow, this, &AgentsPage::fillDrafts);
    connect(live->profiles(), &AgentDesk::draftsChanged, this, &AgentsPage::showState);
    connect(m_lookUp, &QPushButton::clicked, this, [this] { m_dialogs->openLookUp(); });
    connect(m_downgrade, &QPushButton::clicked, this,
            [this] { m_dialogs->openDowngradeMany(m_view->selectedAgents()); });
    connect(m_export, &QPushButton::clicked, this, &AgentsPage::chooseFile);
    connect(m_refresh, &QPushButton::clicked, live, &LiveFloor::refreshDirectory);
    connect(m_view, &DirectoryView::editWanted, this, &AgentsPage::edit);
    connect(m_view, &DirectoryView::searchWanted, this, &AgentsPage::searchWanted);
    connect(m_view, &DirectoryView::menuWanted, this, &AgentsPage::openMenu);
    connect(m_view, &DirectoryView::selectionChangedByHand, this, &AgentsPage::showState);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &AgentsPage::showState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &AgentsPage::showState);
    connect(live, &LiveFloor::statusChanged, this, &AgentsPage::showState);
    connect(live->profiles(), &AgentDesk::connectedChanged, this, &AgentsPage::showState);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setFocusProxy(m_view);
    showState();
}

AgentsPage::~AgentsPage()
{
    m_view->disconnect(this); // it tells of its end, when the buttons are gone
}

/// One, or as many as are selected.
void AgentsPage::edit()
{
    const QList<AgentId> chosen = m_view->selectedAgents();
    if (chosen.size() > 1)
        m_dialogs->openMany(chosen);
    else
        m_dialogs->openEdit(m_view->currentAgent());
}

void AgentsPage::fillDrafts()
{
    m_draftMenu->clear();
    const QList<AgentDraft> drafts = m_live->profiles()->drafts();
    for (const AgentDraft &draft : drafts) {
        const Agent &agent = draft.typed.displayName.isEmpty() ? draft.opened : draft.typed;
        QString name = agent.displayName.isEmpty() ? draft.typed.email : agent.displayName;
        if (name.isEmpty())
            name = tr("without a name", "a draft");
        const QString text =
            (draft.isNew() ? tr("New: %1, %2", "a draft; %1 = name, %2 = when")
                           : tr("Edit: %1, %2", "a draft; %1 = name, %2 = when"))
                .arg(words::forButton(name.left(60)),
                     QLocale().toString(QDateTime::fromMSecsSinceEpoch(draft.savedMs), QLocale::ShortFormat));
        connect(m_draftMenu->addAction(text), &QAction::triggered, this,
                [this, key = draft.key()] { m_dialogs->openDraft(key); });
    }
}

QPushButton *AgentsPage::button(const QString &text, const QString &kind)
{
    auto *made = new QPushButton(text, this);
    made->setProperty("small", true);
    if (!kind.isEmpty())
        made->setProperty("class", kind);
    return made;
}

void AgentsPage::setSearch(const QString &text)
{
    m_proxy->setSearch(text);
    showState();
}

void AgentsPage::tick(qint64 nowUtcMs)
{
    m_now = nowUtcMs;
    showState();
}

void AgentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_live->directory()->setFollowing(true);
    showState();
}

void AgentsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_live->directory()->setFollowing(false);
}

void AgentsPage::showState()
{
    if (isHidden())
        return; // told when it is shown
    const FloorStatus status = m_live->status();
    const bool writes = !m_live->profiles()->isReadOnly();
    const qsizetype selected = m_view->selectionModel()->selectedRows().size();
    for (QPushButton *one : {m_list, m_edit, m_downgrade})
        one->setVisible(writes);
    m_edit->setEnabled(selected > 0);
    m_edit->setText(selected > 1 ? tr("Edit %n...", "agents", int(selected)) : tr("Edit..."));
    m_downgrade->setEnabled(selected > 0 && m_live->profiles()->isConnected());
    m_downgrade->setText(selected > 1 ? tr("Downgrade %n to end users...", "agents", int(selected))
                                      : tr("Downgrade to end user..."));
    const int drafts = int(m_live->profiles()->drafts().size());
    m_drafts->setVisible(writes && drafts > 0);
    m_drafts->setChoice(drafts == 1 ? tr("1 draft") : tr("%n drafts", nullptr, drafts));
    m_export->setEnabled(m_proxy->rowCount() > 0);

    const int all = m_live->directory()->rowCount(), shown = m_proxy->rowCount();
    QStringList parts;
    parts += shown != all ? tr("%1 of %n agents", "%1 = how many match the search", all).arg(shown)
             : all == 1   ? tr("1 agent")
                          : tr("%n agents", "how many are listed", all);
    if (selected > 1)
        parts += tr("%n selected", "agents", int(selected));
    if (status.directoryLoading)
        parts += status.directoryProgress > 0
                     ? tr("reading, %n so far", "agents read from the server", status.directoryProgress)
                     : tr("reading");
    else if (!status.directoryNote.isEmpty())
        parts += tr("not read: %1", "%1 = why").arg(words::isolated(status.directoryNote.left(200)));
    if (status.directoryReadMs != noTime && m_now > 0)
        parts += tr("read %1 ago", "%1 = a span").arg(ageText(m_now - status.directoryReadMs));
    else if (status.directoryReadMs == noTime && all > 0)
        parts += tr("from an earlier run");
    m_note->setText(parts.join(u"  ·  "_s));
    m_view->setEmptyText(all > 0                   ? tr("Nobody matches the search.")
                         : status.directoryLoading ? tr("Reading the agent list...")
                                                   : tr("No agent list was read."));
}

void AgentsPage::openMenu(const QPoint &global)
{
    const AgentId id = m_view->currentAgent();
    const auto agent = m_live->directory()->find(id);
    if (!agent)
        return;
    const int selected = int(m_view->selectedAgents().size());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_live->profiles()->isReadOnly()) {
        connect(menu->addAction(tr("Edit...")), &QAction::triggered, this, [this, id] { m_dialogs->openEdit(id); });
        if (selected > 1)
            connect(menu->addAction(tr("Edit %n...", "agents", selected)), &QAction::triggered, this,
                    [this] { m_dialogs->openMany(m_view->selectedAgents()); });
        connect(menu->addAction(tr("New agent...") + u"\tN"_s), &QAction::triggered, this,
                [this] { m_dialogs->openNew(); });
        menu->addSeparator();
    }
    const QList<AgentId> chosen = m_view->selectedAgents();
    if (!m_live->switches()->isReadOnly()) {
        connect(menu->addAction(tr("Set channels...")), &QAction::triggered, this,
                [this, of = chosen.contains(id) ? chosen : QList<AgentId>{id}] { Q_EMIT channelsWanted(of); });
        menu->addSeparator();
    }
    const auto addCopy = [&](const QString &title, const QString &text) {
        if (!text.isEmpty())
            connect(menu->addAction(title), &QAction::triggered, menu,
                    [text] { QGuiApplication::clipboard()->setText(text); });
    };
    addCopy(tr("Copy e-mail"), agent->email);
    addCopy(tr("Copy phone"), agent->phoneNumber);
    addCopy(tr("Copy id"), idText(id));
    connect(menu->addAction(tr("Copy rows")), &QAction::triggered, m_view, &DirectoryView::copyRows);
    if (!m_live->profiles()->isReadOnly()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Downgrade to end user...")), &QAction::triggered, this,
                [this, id] { m_dialogs->openDowngrade(id); });
        if (selected > 1)
            connect(menu->addAction(tr("Downgrade %n to end users...", "agents", selected)), &QAction::triggered, this,
                    [this] { m_dialogs->openDowngradeMany(m_view->selectedAgents()); });
    }
    menu->popup(global);
}

void AgentsPage::chooseFile()
{
    savedialog::open(this, tr("Export agents"), u"agents.csv"_s, [this](const QString &file) { writeCsv(file); });
}

void AgentsPage::writeCsv(const QString &file)
{
    QStringList head{u"id"_s};
    for (int i = 0; i < directoryColumnCount; ++i)
        head += AgentDirectoryModel::columnTitle(DirectoryColumn(i));
    QList<QStringList> rows{head};
    for (int i = 0; i < m_proxy->rowCount(); ++i) {
        const int row = m_proxy->mapToSource(m_proxy->index(i, 0)).row();
        QStringList cells{idText(m_proxy->idAt(m_proxy->index(i, 0)))};
        for (int c = 0; c < directoryColumnCount; ++c)
            cells += m_live->directory()->plainText(row, DirectoryColumn(c));
        rows += cells;
    }
    const int people = int(rows.size()) - 1;
    const auto write = [file, rows] {
        QByteArray bytes = csvFileStart();
        for (const QStringList &cells : rows)
            bytes += csvLine(cells).toUtf8();
        return writeWholeFile(file, bytes);
    };
    inPool(QThreadPool::globalInstance(), this, write, [this, file, people](const QString &error) {
        Q_EMIT told(error.isEmpty() ? (people == 1 ? tr("1 agent written to %1", "%1 = a file")
                                                   : tr("%n agents written to %1", "%1 = a file", people))
                                          .arg(words::isolated(file))
                                    : tr("Not exported: %1", "%1 = why").arg(error));
    });
}

void AgentsPage::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface));
    p.fillRect(QRect(0, agentsPageBarHeight - 1, width(), 1), m_theme->color(Token::Line));
}
