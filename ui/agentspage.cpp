#include "agentspage.h"

#include "agentdesk.h"
#include "agentdialogs.h"
#include "agentdirectoryproxy.h"
#include "csvwriter.h"
#include "directoryview.h"
#include "durationtext.h"
#include "elidedlabel.h"
#include "poolwork.h"
#include "theme.h"
#include "words.h"
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 48;

QString writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    out.write(bytes);
    return out.commit() ? QString() : out.errorString();
}

} // namespace

AgentsPage::AgentsPage(const Theme *theme, LiveFloor *live, AgentDialogs *dialogs, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_live(live),
      m_dialogs(dialogs),
      m_proxy(new AgentDirectoryProxy(live->directory(), this)),
      m_view(new DirectoryView(theme, m_proxy, this)),
      m_note(new ElidedLabel(theme, Token::Text3, this))
{
    m_pool.setMaxThreadCount(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 0);
    bar->setSpacing(8);
    bar->addWidget(m_new = button(tr("New agent..."), u"primary"_s));
    bar->addWidget(m_edit = button(tr("Edit...")));
    bar->addWidget(m_many = button(tr("Edit many...")));
    bar->addWidget(m_lookUp = button(tr("Look up at Dixa...")));
    bar->addWidget(m_export = button(tr("Export CSV...")));
    bar->addWidget(m_refresh = button(tr("Read again")));
    bar->addWidget(m_note, 1);
    bar->addWidget(m_downgrade = button(tr("Downgrade to end user..."), u"danger"_s));
    auto *holder = new QWidget(this);
    holder->setFixedHeight(barHeight);
    holder->setLayout(bar);
    column->addWidget(holder);
    column->addWidget(m_view, 1);

    connect(m_new, &QPushButton::clicked, this, [this] { m_dialogs->openNew(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_dialogs->openEdit(m_view->currentAgent()); });
    connect(m_many, &QPushButton::clicked, this, [this] { m_dialogs->openMany(m_view->selectedAgents()); });
    connect(m_lookUp, &QPushButton::clicked, this, [this] { m_dialogs->openLookUp(); });
    connect(m_downgrade, &QPushButton::clicked, this, [this] { m_dialogs->openDowngrade(m_view->currentAgent()); });
    connect(m_export, &QPushButton::clicked, this, &AgentsPage::chooseFile);
    connect(m_refresh, &QPushButton::clicked, live, &LiveFloor::refreshDirectory);
    connect(m_view, &DirectoryView::editWanted, m_edit, &QPushButton::click);
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
    m_pool.waitForDone();
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

void AgentsPage::showState()
{
    const FloorStatus status = m_live->status();
    const bool writes = !m_live->profiles()->isReadOnly();
    const qsizetype selected = m_view->selectionModel()->selectedRows().size();
    for (QPushButton *one : {m_new, m_edit, m_many, m_downgrade})
        one->setVisible(writes);
    m_edit->setEnabled(selected == 1);
    m_downgrade->setEnabled(selected == 1 && m_live->profiles()->isConnected());
    m_many->setEnabled(selected > 0);
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
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_live->profiles()->isReadOnly()) {
        connect(menu->addAction(tr("Edit...")), &QAction::triggered, this, [this, id] { m_dialogs->openEdit(id); });
        connect(menu->addAction(tr("Edit many...")), &QAction::triggered, this,
                [this] { m_dialogs->openMany(m_view->selectedAgents()); });
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
    }
    menu->popup(global);
}

void AgentsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export agents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->selectFile(u"agents.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AgentsPage::writeCsv);
    dialog->open();
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
        return writeFile(file, bytes);
    };
    inPool(&m_pool, this, write, [this, file, people](const QString &error) {
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
    p.fillRect(QRect(0, barHeight - 1, width(), 1), m_theme->color(Token::Line));
}
