#include "promiselist.h"

#include "elidedlabel.h"
#include "floorwords.h"
#include "hairline.h"
#include "icons.h"
#include "listcells.h"
#include "look.h"
#include "switchtexts.h"
#include "switchwords.h"
#include "words.h"
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr Px promiseListRowHeight{44};

QString dueText(qint64 utcMs)
{
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QLocale locale;
    return due.date() == QDate::currentDate() ? locale.toString(due.time(), QLocale::ShortFormat)
                                              : locale.toString(due, QLocale::ShortFormat);
}

} // namespace

class PromiseList::Row : public QWidget
{
public:
    Row(const Theme *theme, PromiseList *list)
        : QWidget(list),
          m_theme(theme),
          m_mark(new QLabel(this)),
          m_what(new QLabel(this)),
          m_name(new ElidedLabel(theme, Token::Text, this)),
          m_note(new ElidedLabel(theme, Token::Text2, this)),
          m_keep(new QPushButton(this)),
          m_drop(new QPushButton(this))
    {
        setFixedHeight(promiseListRowHeight);
        m_what->setTextFormat(Qt::PlainText);
        m_what->setFont(Theme::font(13, QFont::Medium));
        m_what->setMinimumWidth(Px{190});
        m_name->setMinimumWidth(Px{180});
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(listcells::pageMargin, 0, listcells::pageMargin, 0);
        row->setSpacing(8);
        row->addWidget(m_mark);
        row->addWidget(m_what);
        row->addWidget(m_name, 1);
        row->addWidget(m_note, 2);
        row->addWidget(m_keep);
        row->addWidget(m_drop);
        for (QPushButton *button : {m_keep, m_drop})
            button->setProperty("small", true);
        connect(theme, &Theme::changed, this, [this] { applyTheme(); });
        applyTheme();
        connect(m_keep, &QPushButton::clicked, list, [this, list] { list->keep(m_entry); });
        connect(m_drop, &QPushButton::clicked, list, [this, list] { list->m_board->dropPromise(m_entry); });
    }

    QUuid entry() const { return m_entry; }

    void tell(const SwitchPromise &promise, bool armed)
    {
        m_entry = promise.entry.id;
        //: %1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47
        const QString what =
            PromiseList::tr("%1 until %2")
                .arg(switchwords::ask(promise.channel, !promise.restore), dueText(promise.entry.dueMs));
        m_what->setText(what);
        const QString name = promise.entry.agentName;
        m_name->setText(name);
        QString note = PromiseList::tr("is set back by itself, if it is still as left");
        if (promise.offered)
            note = PromiseList::tr("of an earlier run or overdue: nothing happens by itself");
        m_note->setText(note);
        m_keep->setText(promise.restore ? PromiseList::tr("Turn on now") : PromiseList::tr("Turn off now"));
        m_drop->setText(promise.restore ? PromiseList::tr("Leave off") : PromiseList::tr("Leave on"));
        const QString whose = floorwords::channel(promise.channel) + u", "_s + name;
        m_keep->setAccessibleName(m_keep->text() + u": "_s + whose);
        m_drop->setAccessibleName(m_drop->text() + u": "_s + whose);
        m_keep->setEnabled(armed);
    }

    void refuse(const QString &why) { m_note->setText(why); }

private:
    void applyTheme()
    {
        m_mark->setPixmap(icons::pixmap(u"snooze"_s, Px{16}, m_theme->color(Token::Accent), devicePixelRatioF()));
    }

    const Theme *m_theme;
    QLabel *m_mark, *m_what;
    ElidedLabel *m_name, *m_note;
    QPushButton *m_keep, *m_drop;
    QUuid m_entry;
};

PromiseList::PromiseList(const Theme *theme, SwitchBoard *board, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_board(board), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAccessibleName(tr("Timed switches"));
    connect(board, &SwitchBoard::promisesChanged, this, &PromiseList::fill);
    connect(board, &SwitchBoard::refusalChanged, this, &PromiseList::fill);
    fill();
}

void PromiseList::fill()
{
    QList<SwitchPromise> promises = m_board->promises();
    std::stable_sort(promises.begin(), promises.end(), [](const SwitchPromise &a, const SwitchPromise &b) {
        return std::pair(!a.offered, a.entry.dueMs) < std::pair(!b.offered, b.entry.dueMs);
    });
    const qsizetype before = m_rows.size();
    while (m_rows.size() > promises.size())
        m_rows.takeLast()->deleteLater();
    while (m_rows.size() < promises.size()) {
        m_rows += new Row(m_theme, this);
        m_column->addWidget(m_rows.constLast());
    }
    const bool armed = m_board->refusal() == SwitchRefusal::None;
    for (qsizetype i = 0; i < promises.size(); ++i)
        m_rows.at(i)->tell(promises.at(i), armed);
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

void PromiseList::keep(const QUuid &entry)
{
    const SwitchRefusal refusal = m_board->keepPromise(entry);
    if (refusal == SwitchRefusal::None)
        return;
    for (Row *row : std::as_const(m_rows)) {
        if (row->entry() == entry)
            row->refuse(switchtexts::refusal(refusal));
    }
}
