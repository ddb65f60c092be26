#include "importpage.h"

#include "agentdesk.h"
#include "chipbutton.h"
#include "durationtext.h"
#include "elidedlabel.h"
#include "hairline.h"
#include "importcounts.h"
#include "importside.h"
#include "keycap.h"
#include "menubutton.h"
#include "theme.h"
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Show = ImportProxy::Show;

namespace {
constexpr int soonMs = 50;
} // namespace

ImportPage::ImportPage(const Theme *theme, LiveFloor *live, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_live(live),
      m_desk(new ImportDesk(live, this)),
      m_view(new ImportView(theme, m_desk->model(), this)),
      m_side(new ImportSide(theme, m_desk, this))
{
    m_tools = buildTools(this);
    m_filters = buildFilters();
    m_foot = buildFoot();
    setAcceptDrops(true);
    setFocusProxy(m_view);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_view, 1);
    auto *line = new HairLine(theme, this);
    line->setFixedWidth(1);
    line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    line->setMaximumHeight(QWIDGETSIZE_MAX);
    middle->addWidget(line);
    middle->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addLayout(middle, 1);
    column->addWidget(m_foot);
    m_view->setEmptyText(
        tr("Paste a table, the addresses of a mail, or open a CSV file. Nothing is sent before you have seen "
           "what each row would do."));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ImportPage::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(m_desk, &ImportDesk::changed, this, soon);
    connect(m_desk, &ImportDesk::told, this, &ImportPage::told);
    connect(m_desk, &ImportDesk::listCame, this, [this] { // all of it, as it stands
        m_view->proxy()->setFailedFirst(false);
        m_view->proxy()->setShow(Show::All);
    });
    connect(m_desk, &ImportDesk::finished, this, [this] {
        m_view->proxy()->setFailedFirst(
            ImportProxy::count(m_desk->sheet(), Show::Failed) + ImportProxy::count(m_desk->sheet(), Show::Unknown) > 0);
        m_view->scrollToTop();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, soon);
    connect(m_view, &ImportView::pasteWanted, this, &ImportPage::paste);
    connect(m_view, &ImportView::sendWanted, this, &ImportPage::send);
    connect(m_view, &ImportView::agentWanted, this, &ImportPage::agentWanted);
    connect(m_view->mapping(), &MappingHeader::useWanted, m_desk, &ImportDesk::setUse);
    connect(m_side, &ImportSide::teamWanted, this, &ImportPage::chooseTeam);
    connect(m_side, &ImportSide::listTeamsWanted, m_desk, &ImportDesk::addToTeamsOfTheList);
    connect(theme, &Theme::changed, this, [this] {
        showIcons();
        showFoot();
    });
    showIcons();
    refresh();
}

void ImportPage::refresh()
{
    m_soon.stop();
    const QWidget *hand = QApplication::focusWidget();
    const bool inside = hand && isAncestorOf(hand);
    showCounts();
    showFoot();
    // A button that goes while it has the keyboard would hand it to anything in the window.
    if (inside && !(hand->isVisibleTo(this) && hand->isEnabledTo(this)))
        m_view->setFocus(Qt::OtherFocusReason);
    if (isVisible())
        m_side->refresh(m_view->currentRow());
}

void ImportPage::showCounts()
{
    const ImportSheet &sheet = m_desk->sheet();
    const bool any = sheet.rowCount() > 0;
    for (const auto &[show, word, chip] : std::as_const(m_chips)) {
        const int count = ImportProxy::count(sheet, show);
        chip->setContent(word, count);
        chip->setVisible(any && (show == Show::All || count > 0 || m_view->proxy()->shown() == show));
        chip->setChecked(m_view->proxy()->shown() == show);
    }
    QString about = m_desk->title();
    if (m_desk->startedMs() != noTime && m_desk->endedMs() != noTime)
        about += u", "_s +
                 tr("sent %1 to %2", "times of day").arg(clockText(m_desk->startedMs()), clockText(m_desk->endedMs()));
    else if (!m_desk->remarks().isEmpty())
        about += u", "_s + m_desk->remarks();
    if (m_view->proxy()->isFailedFirst())
        about += u", "_s + tr("failed rows first");
    m_about->setText(m_desk->isBusy() && !any ? tr("Reading...") : about);
    m_form->setVisible(m_desk->canReadAgain() && !m_desk->isRunning());
    const bool problems = any && (sheet.counts().needRepair() > 0 || sheet.counts().warnings > 0);
    m_next->setVisible(problems);
    m_nextKey->setVisible(problems);
}

void ImportPage::showFoot()
{
    const ImportSheet &sheet = m_desk->sheet();
    const ImportSheet::Counts &c = sheet.counts();
    const bool any = sheet.rowCount() > 0, running = m_desk->isRunning();
    QList<ImportCounts::Item> items;
    const auto add = [&items](RowState mark, int count, const QString &text) {
        if (count > 0)
            items += {mark, count, text};
    };
    const auto of = [&c](RowState state) { return c[state]; };
    using S = RowState;
    add(S::Created, of(S::Created), tr("%Ln created", "rows of a list", of(S::Created)));
    add(S::Changed, of(S::Changed), tr("%Ln changed", "rows of a list", of(S::Changed)));
    add(S::Create, of(S::Create), tr("%Ln create", "rows that would create somebody", of(S::Create)));
    add(S::Change, of(S::Change), tr("%Ln change", "rows that would change somebody", of(S::Change)));
    add(S::Unchanged, of(S::Unchanged), tr("%Ln unchanged", "rows of a list", of(S::Unchanged)));
    add(S::LeftOut, of(S::LeftOut), tr("%Ln left out", "rows of a list", of(S::LeftOut)));
    add(S::Invalid, c.needRepair(), tr("%Ln need repair and stay", "rows of a list", c.needRepair()));
    add(S::Failed, of(S::Failed), tr("%Ln failed", "rows of a list", of(S::Failed)));
    add(S::Unknown, of(S::Unknown), tr("%Ln unknown", "rows without a clear end", of(S::Unknown)));
    QString lead, aside;
    if (m_desk->isJoining())
        lead = tr("Adding people to teams");
    else if (running)
        lead = tr("Sending: %1 of %2", "numbers")
                   .arg(QLocale().toString(m_desk->run()->ended()), QLocale().toString(m_desk->run()->total()));
    else if (m_desk->isBusy())
        lead = any ? tr("Comparing...") : tr("Reading...");
    else if (any && m_desk->comparedMs() != noTime)
        aside = tr("Compared with %n agents at %1", "%1 = time of day", m_live->status().directoryRows)
                    .arg(clockText(m_desk->comparedMs()));
    m_counts->setContent(lead, items, aside);
    const bool ran = m_desk->startedMs() != noTime;
    const int sendable = c.sendable();
    m_send->setText(ran ? tr("Send %Ln left", "rows", sendable) : tr("Send %Ln", "rows", sendable));
    m_send->setEnabled(m_desk->maySend());
    m_send->setVisible(any && !running);
    m_dry->setVisible(any && !running);
    m_dry->setEnabled(!m_desk->isBusy() && m_live->profiles()->isConnected());
    m_stop->setVisible(running);
    m_report->setVisible(any && ran && !running);
    m_drop->setVisible(any && !running);
    m_foot->setVisible(any || m_desk->isBusy());
    const QString saved = !any || m_desk->savedMs() == noTime ? QString()
                          : ran                               ? tr("Journal saved: a restart continues here")
                                : tr("Draft saved %1", "%1 = time of day").arg(clockText(m_desk->savedMs()));
    if (std::exchange(m_saved, saved) != saved)
        Q_EMIT savedChanged();
}

void ImportPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        Q_EMIT told(tr("The clipboard holds no text."));
    else if (m_desk->isRunning())
        Q_EMIT told(tr("A list is being sent. Stop it or wait for its end."));
    else
        m_desk->takeText(text);
}

void ImportPage::send()
{
    m_desk->send();
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_F8)
        m_view->goToProblem(event->modifiers() & Qt::ShiftModifier);
    else if (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ControlModifier))
        send();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_desk->isRunning() &&
        ((urls.size() == 1 && urls.first().isLocalFile()) || (urls.isEmpty() && event->mimeData()->hasText())))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1)
        m_desk->takeFile(urls.first().toLocalFile());
    else
        m_desk->takeText(event->mimeData()->text());
    event->acceptProposedAction();
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface));
    p.fillRect(QRect(0, m_filters->height() - 1, width(), 1), m_theme->color(Token::Line));
    if (m_foot->isVisible())
        p.fillRect(QRect(0, m_foot->y(), width(), 1), m_theme->color(Token::Line2));
}
