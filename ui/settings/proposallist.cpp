#include "proposallist.h"

#include "floorwords.h"
#include "switchboard.h"
#include "theme.h"
#include "words.h"
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString evidence(const MapProposal &proposal)
{
    const QString group = floorwords::channel(proposal.group);
    QString text =
        proposal.with == 1
            ? ProposalList::tr("It came or went with %1 once", "a fine channel; %1 = a channel")
            : ProposalList::tr("It came or went with %1 %n times", "a fine channel; %1 = a channel", proposal.with);
    text = text.arg(group);
    if (proposal.without > 0)
        text += u", "_s + (proposal.without == 1 ? ProposalList::tr("once it did not")
                                                 : ProposalList::tr("%n times it did not", nullptr, proposal.without));
    text += u". "_s;
    if (!proposal.now)
        return text + ProposalList::tr("The map gives it no channel.", "a fine channel");
    const QString now = floorwords::channel(*proposal.now);
    return text +
           (proposal.withNow == 0
                ? ProposalList::tr("The map says %1, with which it never did.", "%1 = a channel").arg(now)
            : proposal.withNow == 1
                ? ProposalList::tr("The map says %1, with which it did once.", "%1 = a channel").arg(now)
                : ProposalList::tr("The map says %1, with which it did %n times.", "%1 = a channel", proposal.withNow)
                      .arg(now));
}

} // namespace

ProposalList::ProposalList(const Theme *theme, LiveFloor *live, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_live(live), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    connect(live->switches(), &SwitchBoard::proposalsChanged, this, &ProposalList::fill);
    connect(theme, &Theme::changed, this, &ProposalList::fill);
    fill();
}

void ProposalList::fill()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const QList<MapProposal> proposals = m_live->switches()->proposals();
    for (const MapProposal &proposal : proposals) {
        auto *card = new QFrame(this);
        card->setObjectName(u"proposal"_s);
        card->setStyleSheet(
            u"QFrame#proposal { border: 1px solid %1; border-left: 3px solid %1; border-radius: 4px; }"_s.arg(
                m_theme->color(Token::Accent).name()));
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(12, 8, 12, 8);
        row->setSpacing(8);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        const QString word = proposal.word.left(60), group = floorwords::channel(proposal.group);
        auto *head = new QLabel(card);
        head->setFont(Theme::font(13, QFont::DemiBold));
        head->setTextFormat(Qt::PlainText);
        //: A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to
        head->setText(tr("%1 seems to belong to %2").arg(words::isolated(word), group));
        auto *why = new QLabel(card);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        why->setText(evidence(proposal));
        texts->addWidget(head);
        texts->addWidget(why);
        row->addLayout(texts, 1);
        auto *take = new QPushButton(tr("Take over", "a proposal"), card);
        auto *turnDown = new QPushButton(tr("Turn down", "a proposal"), card);
        take->setAccessibleName(take->text() + u": "_s + word);
        turnDown->setAccessibleName(turnDown->text() + u": "_s + word);
        row->addWidget(take);
        row->addWidget(turnDown);
        // Queued: deciding fills this list anew, with the button that was pressed in it.
        connect(
            take, &QPushButton::clicked, this,
            [this, proposal] {
                m_live->switches()->proposalDecided(proposal.word);
                Q_EMIT taken(proposal.word, proposal.group);
            },
            Qt::QueuedConnection);
        connect(
            turnDown, &QPushButton::clicked, this,
            [this, proposal] { m_live->switches()->proposalDecided(proposal.word); }, Qt::QueuedConnection);
        m_column->addWidget(card);
        m_rows += card;
    }
    setVisible(!m_rows.isEmpty());
}
