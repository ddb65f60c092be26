#include "coverpeople.h"

#include "elidedlabel.h"
#include "floorwords.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "switchhand.h"
#include "switchtexts.h"
#include "switchwords.h"
#include "words.h"
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr Px coverPeopleLineHeight{24}, markWidth{20}, coverPeopleMark{12};
} // namespace

class CoverPeople::Line : public QWidget
{
public:
    Line(const Theme *theme, CoverPeople *list)
        : QWidget(list),
          m_list(list),
          m_theme(theme),
          m_name(new ElidedLabel(theme, Token::Text, this)),
          m_remark(new ElidedLabel(theme, Token::Text2, this)),
          m_on(new QPushButton(this))
    {
        setFixedHeight(coverPeopleLineHeight);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addSpacing(markWidth); // a margin would stay at the left when reading goes the other way
        row->setSpacing(8);
        m_name->setMinimumWidth(Look::sidePx(104));
        row->addWidget(m_name, 1);
        row->addWidget(m_remark);
        row->addWidget(m_on, 0, Qt::AlignVCenter);
        m_on->setProperty("class", u"link"_s);
        m_on->setProperty("tight", true); // no taller than a line of the list
        m_on->setText(CoverPeople::tr("Turn on", "a channel of a person"));
        connect(m_on, &QPushButton::clicked, this, [this] { m_list->m_hand->ask(m_row.id, m_channel, true); });
        connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    void tell(const Person &person, Channel channel, bool stale)
    {
        m_row = person.row;
        m_channel = channel;
        m_stale = stale;
        m_name->setText(rowName(m_row));
        const SwitchRequest asked = m_row.requests ? (*m_row.requests)[size_t(channel)] : SwitchRequest();
        const QString story = asked.stage == SwitchStage::None ? QString() : switchwords::cell(asked);
        m_remark->setText(story.isEmpty() ? person.remark : story);
        const bool offered = m_list->m_hand && !isPending(asked) && asked.stage != SwitchStage::Unknown;
        const SwitchRefusal refusal = offered ? m_list->m_hand->board()->refusalFor(m_row.id) : SwitchRefusal::None;
        if (offered && refusal == SwitchRefusal::ReadOnly)
            m_on->hide();
        else
            m_on->setVisible(offered);
        m_on->setEnabled(refusal == SwitchRefusal::None);
        m_on->setToolTip(refusal == SwitchRefusal::None ? QString() : switchtexts::refusal(refusal));
        //: %1 = a channel, %2 = a name
        m_on->setAccessibleName(CoverPeople::tr("Turn on %1 for %2").arg(floorwords::channel(channel), rowName(m_row)));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const QRect at = listcells::part(rect(), 0, coverPeopleMark, isRightToLeft());
        paintMark(&p, QRectF(at.left(), (height() - coverPeopleMark) / 2, coverPeopleMark, coverPeopleMark),
                  m_row.state, *m_theme, m_stale);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { Q_EMIT m_list->agentWanted(m_row.id); }

private:
    CoverPeople *m_list;
    const Theme *m_theme;
    ElidedLabel *m_name, *m_remark;
    QPushButton *m_on;
    FloorRow m_row;
    Channel m_channel = Channel::Email;
    bool m_stale = false;
};

CoverPeople::CoverPeople(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_empty(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QLabel *label : {m_title, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(Theme::font(12, label == m_title ? QFont::DemiBold : QFont::Normal));
        label->setFixedHeight(coverPeopleLineHeight);
        column->addWidget(label);
    }
    column->addStretch();
    hide();
}

CoverPeople::~CoverPeople() = default;

void CoverPeople::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void CoverPeople::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void CoverPeople::setPeople(const QList<Person> &people, Channel channel, bool stale)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    while (m_lines.size() < people.size()) {
        m_lines << new Line(m_theme, this);
        column->insertWidget(column->count() - 1, m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < people.size())
            m_lines[i]->tell(people[i], channel, stale);
        m_lines[i]->setVisible(i < people.size());
    }
    m_empty->setVisible(people.isEmpty());
    setVisible(!people.isEmpty() || !m_empty->text().isEmpty());
}
