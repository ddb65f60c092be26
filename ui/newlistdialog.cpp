#include "newlistdialog.h"

#include "agentcheck.h"
#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "bulktexts.h"
#include "bulkview.h"
#include "duplicateradar.h"
#include "emailcheck.h"
#include "theme.h"
#include "words.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Verdict
{
    QString words;
    BulkTone tone = BulkTone::Good;
    bool sent = true;
};

} // namespace

NewListDialog::NewListDialog(const Theme *theme, LiveFloor *live, const QString &country, QWidget *parent)
    : QDialog(parent),
      m_live(live),
      m_country(country),
      m_radar(std::make_unique<DuplicateRadar>(country)),
      m_text(new QPlainTextEdit(this)),
      m_view(new BulkView(theme, {tr("Agent"), tr("E-mail"), tr("Phone"), tr("What becomes of it")}, this)),
      m_close(new QPushButton(tr("Cancel"), this)),
      m_send(new QPushButton(this))
{
    setWindowTitle(tr("New agents from a list"));
    resize(QSize(860, 660).boundedTo(screen()->availableSize() - QSize(0, 40)));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (const auto &agent : live->directory()->all())
        m_radar->add(*agent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    const auto label = [&](const QString &text, int px, QFont::Weight weight) {
        auto *made = new QLabel(text, this);
        made->setTextFormat(Qt::PlainText);
        made->setFont(Theme::font(px, weight));
        made->setWordWrap(true);
        column->addWidget(made);
        return made;
    };
    label(tr("New agents from a list"), 16, QFont::DemiBold);
    label(tr("Paste lines of a spreadsheet (name, e-mail, phone) or addresses from a mail. An e-mail cannot be changed "
             "later. Teams and channels are set elsewhere, once somebody is an agent."),
          12, QFont::Normal)
        ->setForegroundRole(QPalette::PlaceholderText);
    m_text->setAccessibleName(tr("List"));
    m_text->setPlaceholderText(u"Ida Berg <ida.berg@example.org>; Bo Dahl <bo.dahl@example.org>"_s);
    m_text->setFixedHeight(132);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    column->addWidget(m_text);
    column->addWidget(m_view, 1);
    for (int i = 0; i < 3; ++i)
        m_view->table()->setColumnWidth(i, i == 1 ? 200 : 140);
    m_send->setProperty("class", u"primary"_s);
    m_view->addButton(m_close);
    m_view->addButton(m_send);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(m_text, &QPlainTextEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &NewListDialog::readText);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &NewListDialog::send);
    connect(m_view, &BulkView::changed, this, &NewListDialog::refresh);
    connect(m_view, &BulkView::told, this, &NewListDialog::told);
    connect(m_view, &BulkView::againWanted, this, &NewListDialog::again);
    connect(live->profiles(), &AgentDesk::connectedChanged, this, &NewListDialog::refresh);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_send, &QPushButton::click);
    readText();
}

NewListDialog::~NewListDialog() = default;

void NewListDialog::reject()
{
    const bool unsent = !m_view->bulk() && !m_text->toPlainText().trimmed().isEmpty();
    if (unsent && !std::exchange(m_asked, true))
        return m_view->setMessage(tr("Nothing of this list was sent. Close once more to throw it away."),
                                  BulkTone::Doubt);
    QDialog::reject();
}

void NewListDialog::readText()
{
    m_delay.stop();
    m_asked = false;
    const QString text = m_text->toPlainText();
    QList<ListedAgent> listed = agentsFromText(text.left(mostLetters));
    const bool cut = text.size() > mostLetters || listed.size() > mostLines;
    listed = listed.mid(0, mostLines);
    m_plan.clear();
    QList<BulkRow> rows;
    QHash<QString, int> lines; // of e-mails
    int left = 0;
    for (const ListedAgent &one : std::as_const(listed)) {
        const Agent agent = tidied(one.agent);
        Verdict verdict{tr("is created"), BulkTone::Good, true};
        const auto leaveOut = [&](const QString &why, BulkTone tone) {
            verdict = {tr("left out: %1", "%1 = why").arg(why), tone, false};
        };
        for (const FieldProblem &problem : checkAgent(agent, {true, m_country})) {
            if (problem.severity == Severity::Error && verdict.sent)
                leaveOut(problem.text, BulkTone::Bad);
            else if (verdict.sent)
                verdict = {tr("is created; but: %1", "%1 = a warning").arg(problem.text), BulkTone::Doubt, true};
        }
        const QString key = emailKey(agent.email);
        if (verdict.sent && lines.contains(key))
            leaveOut(tr("the same e-mail is in line %1").arg(lines.value(key)), BulkTone::Quiet);
        const QList<Likeness> alike = verdict.sent ? m_radar->find(agent) : QList<Likeness>();
        if (!alike.isEmpty()) {
            const Likeness &first = alike.first();
            if (first.kind == Likeness::Kind::Email || first.kind == Likeness::Kind::ExtraEmail)
                leaveOut(tr("%1 has this e-mail", "%1 = name").arg(first.name), BulkTone::Quiet);
            else
                verdict = {tr("is created; but %1 looks alike", "%1 = name").arg(first.name), BulkTone::Doubt, true};
        }
        if (verdict.sent) {
            lines.insert(key, one.line);
            m_plan.append({AgentWrite::Kind::Create, {}, agent});
            if (one.nameGuessed && verdict.tone == BulkTone::Good)
                verdict.words = tr("is created; the name is taken from the e-mail");
        } else {
            ++left;
        }
        rows += {{agent.displayName, agent.email, agent.phoneNumber, verdict.words}, verdict.tone};
    }
    m_view->showPlan(rows);
    QString told = rows.isEmpty()       ? tr("Nothing is in the list yet.")
                   : m_plan.size() == 1 ? tr("1 is created", "agents of a list")
                                        : tr("%n are created", "agents of a list", int(m_plan.size()));
    if (left > 0)
        told += tr(", %n left out", "agents of a list", left);
    if (!rows.isEmpty())
        told += u'.';
    if (cut)
        told += u' ' +
                tr("The list is too long for one go: at most %n lines are taken, the rest is not.", nullptr, mostLines);
    m_view->setMessage(told, cut ? BulkTone::Bad : BulkTone::Quiet);
}

void NewListDialog::send()
{
    if (m_delay.isActive())
        readText(); // what is sent is what was shown
    if (m_plan.isEmpty() || m_view->bulk())
        return;
    m_view->showRun(m_live->profiles()->startBulk(AgentWrite::Kind::Create, m_plan,
                                                  tr("New agents: %n", nullptr, int(m_plan.size()))));
    m_close->setFocus(Qt::OtherFocusReason);
}

void NewListDialog::again()
{
    const AgentBulk *bulk = m_view->bulk();
    m_view->showRun(m_live->profiles()->startBulk(bulk->kind(), bulk->again(), bulk->title()));
}

void NewListDialog::refresh()
{
    const bool ran = m_view->bulk() != nullptr;
    m_text->setReadOnly(ran);
    m_send->setVisible(!ran);
    //: The number is how many are sent
    m_send->setText(tr("Create %n", "agents", int(m_plan.size())));
    m_send->setEnabled(!m_plan.isEmpty() && m_live->profiles()->isConnected() && !m_live->profiles()->isReadOnly());
    m_close->setText(ran ? tr("Close") : tr("Cancel"));
}
