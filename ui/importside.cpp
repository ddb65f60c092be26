#include "importside.h"

#include "accessible.h"
#include "codeblock.h"
#include "hairline.h"
#include "look.h"
#include "theme.h"
#include "words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using Problem = CellProblem::Kind;

namespace {

constexpr int importSidePad = 16, mostRowsNamed = 6;

QLabel *label(const QString &text, const QFont &font, bool quiet, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setFont(font);
    made->setWordWrap(true);
    if (quiet)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

QString rowsText(const QList<int> &rows)
{
    QStringList numbers;
    for (const int row : rows.mid(0, mostRowsNamed))
        numbers += QLocale().toString(row + 1);
    const QString list = numbers.join(u", "_s);
    if (rows.size() == 1)
        return ImportSide::tr("Row %1").arg(list);
    return rows.size() > mostRowsNamed ? ImportSide::tr("Rows %1, ...").arg(list) : ImportSide::tr("Rows %1").arg(list);
}

} // namespace

ImportSide::ImportSide(const Theme *theme, ImportDesk *desk, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_desk(desk)
{
    setAccessibleName(tr("Repairs and what will be sent"));
    setFixedWidth(Look::sidePx(288));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ImportSide::refresh(int currentRow)
{
    QList<Section> wanted = sections(currentRow);
    if (wanted == m_shown && widget())
        return;
    m_shown = wanted;
    build();
}

QList<ImportSide::Section> ImportSide::sections(int currentRow)
{
    QList<Section> all;
    if (m_desk->sheet().rowCount() == 0)
        return all;
    if (currentRow >= 0 && currentRow < m_desk->sheet().rowCount() &&
        m_desk->sheet().row(currentRow).state >= RowState::Failed)
        all += rowDetails(currentRow);
    const auto add = [&all](const Section &section) {
        if (!section.cards.isEmpty() || !section.lines.isEmpty())
            all += section;
    };
    const auto state = std::tuple(m_desk->model()->revision(), m_desk->isRunning(), m_desk->isBusy());
    if (m_countedFor != state) {
        m_countedFor = state;
        m_repairs = repairs();
        m_requests = requests();
        m_next = next();
    }
    add(sent());
    add(m_next);
    add(m_repairs);
    if (m_desk->startedMs() == noTime) {
        all += columns();
        all += Section{tr("Empty cells"), tr("Empty leaves a value as it is. Type <clear> to clear it."), {}, {}, {}};
    }
    add(m_requests);
    return all;
}

ImportSide::Section ImportSide::repairs()
{
    Section section{tr("Repair once for many"), {}, {}, {}, {}};
    m_bundles = m_desk->isRunning() || m_desk->isBusy() ? QList<ImportSheet::Bundle>() : m_desk->sheet().bundles();
    for (int i = 0; i < int(m_bundles.size()); ++i) {
        const ImportSheet::Bundle &bundle = m_bundles[i];
        const int n = int(bundle.rows.size());
        Card card{{}, rowsText(bundle.rows), {}, i};
        if (bundle.recase) {
            card.title = n == 1 ? tr("1 name in capitals or small letters")
                                : tr("%n names in capitals or small letters", nullptr, n);
            card.button = tr("Write %n as names are written", nullptr, n);
        } else if (bundle.kind == Problem::Country) {
            card.title =
                n == 1 ? tr("1 phone without a country code") : tr("%n phones without a country code", nullptr, n);
            card.detail += tr(". A warning: they are sent as typed.");
            card.button = bundle.value.isEmpty() ? tr("Put the country code in front of %n", nullptr, n)
                                                 : tr("Put %1 in front of %n", "%1 = +45", n).arg(bundle.value);
        } else if (bundle.kind == Problem::Domain) {
            card.title =
                n == 1 ? tr("1 address without its ending") : tr("%n addresses without their ending", nullptr, n);
            card.button = tr("Use %1", "%1 = a domain").arg(words::forButton(bundle.value));
        } else if (bundle.kind == Problem::Blanks) {
            card.title = n == 1 ? tr("1 e-mail with blanks or marks that do not belong there")
                                : tr("%n e-mails with blanks or marks that do not belong there", nullptr, n);
            card.button = n == 1 ? tr("Take them out") : tr("Take them out of %n", "e-mails", n);
        } else if (bundle.kind == Problem::Name) {
            card.title = n == 1 ? tr("1 row without a display name") : tr("%n rows without a display name", nullptr, n);
            card.button = tr("Make it from names or e-mail");
        } else {
            card.title =
                n == 1 ? tr("1 e-mail that is there twice") : tr("%n e-mails that are there twice", nullptr, n);
            card.button = tr("Leave %n out", nullptr, n);
        }
        section.cards += card;
    }
    return section;
}

ImportSide::Section ImportSide::columns() const
{
    Section section{tr("Columns"), {}, {}, {}, {}};
    const ImportSheet &sheet = m_desk->sheet();
    for (int i = 0; i < sheet.columnCount(); ++i) {
        const ColumnUse use = sheet.uses().value(i);
        const QString own = sheet.header()[i].isEmpty() ? tr("Column %1").arg(QLocale().toString(i + 1))
                                                        : words::isolated(u"“"_s + sheet.header()[i].left(40) + u"”"_s);
        if (use.kind == ColumnUse::Kind::Team)
            section.lines += {own, tr("kept for after creation")}; // then sent by itself
        else if (use.kind == ColumnUse::Kind::Unused)
            section.lines += {own, tr("not sent")};
        else if (isListField(use.field))
            section.lines += {own, ImportModel::fieldTitle(use).toLower()};
    }
    if (sheet.columnOf(AgentField::Email) < 0)
        section.note = tr("No column is the e-mail yet: choose one in the header (Alt+Down).");
    else if (section.lines.isEmpty())
        section.note = tr("All columns are used as their header says.");
    return section;
}

void ImportSide::addCard(QVBoxLayout *column, const Card &card, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    auto *inside = new QVBoxLayout(frame);
    inside->setSpacing(4);
    if (card.title.isEmpty()) {
        inside->setContentsMargins(0, 0, 0, 0);
    } else {
        frame->setObjectName(u"card"_s);
        frame->setStyleSheet(
            u"QFrame#card { border: 1px solid %1; border-radius: 8px; }"_s.arg(m_theme->color(Token::Line2).name()));
        inside->setContentsMargins(12, 10, 12, 12);
        inside->addWidget(label(card.title, Theme::font(13), false, frame));
        inside->addWidget(label(card.detail, Theme::font(12), true, frame));
    }
    auto *button = new QPushButton(card.button, frame);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    if (card.bundle == oneTeam) {
        accessible::setRole(button, QAccessible::ButtonMenu);
        button->setAccessibleName(card.button);
    }
    inside->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this, at = card.bundle] {
        if (at == listTeams)
            Q_EMIT listTeamsWanted();
        else if (at == oneTeam)
            Q_EMIT teamWanted();
        else if (at < m_bundles.size())
            m_desk->repair(ImportSheet::Bundle(m_bundles[at]));
    });
    column->addWidget(frame);
}

void ImportSide::build()
{
    const auto *held = qobject_cast<const QPushButton *>(focusWidget());
    const bool inCode = qobject_cast<const CodeBlock *>(focusWidget()) && focusWidget()->hasFocus();
    const QString heldText = held && held->hasFocus() ? held->text() : QString();
    auto *body = new QWidget(this);
    body->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(importSidePad, 12, importSidePad, importSidePad);
    column->setSpacing(8);
    for (const Section &section : std::as_const(m_shown)) {
        if (column->count() > 0) {
            column->addSpacing(4);
            column->addWidget(new HairLine(m_theme, body));
            column->addSpacing(4);
        }
        column->addWidget(label(section.title, Theme::font(12, QFont::DemiBold), true, body));
        if (!section.note.isEmpty())
            column->addWidget(label(section.note, Theme::font(13), false, body));
        if (!section.code.isEmpty()) {
            auto *code = new CodeBlock(body);
            code->setAccessibleName(tr("What was sent"));
            code->setRequest(section.code, section.sent);
            column->addWidget(code);
        }
        if (!section.answer.isEmpty()) {
            auto *answer = new CodeBlock(body);
            answer->setAccessibleName(tr("The answer to it"));
            answer->setText(section.answer);
            column->addWidget(answer);
        }
        if (!section.answerNote.isEmpty())
            column->addWidget(label(section.answerNote, Theme::font(12), true, body));
        for (const Line &line : section.lines) {
            auto *row = new QHBoxLayout;
            row->addWidget(label(line.text, Theme::font(12), false, body), 1);
            if (!line.end.isEmpty()) {
                QLabel *end = label(line.end, Theme::font(12), true, body);
                end->setWordWrap(false);
                row->addWidget(end);
            }
            column->addLayout(row);
        }
        for (const Card &card : section.cards)
            addCard(column, card, body);
    }
    column->addStretch();
    setWidget(body);                    // the one before goes
    body->setAutoFillBackground(false); // the area had it filled
    body->show();
    if (inCode) {
        auto *code = body->findChild<CodeBlock *>();
        (code ? static_cast<QWidget *>(code) : this)->setFocus(Qt::OtherFocusReason);
    }
    if (heldText.isEmpty())
        return;
    // Who has pressed a button keeps the keyboard here: on the same one, else on what stands first now.
    const QList<QPushButton *> buttons = body->findChildren<QPushButton *>();
    const auto same = std::find_if(buttons.cbegin(), buttons.cend(),
                                   [&](const QPushButton *button) { return button->text() == heldText; });
    if (same != buttons.cend())
        (*same)->setFocus(Qt::OtherFocusReason);
    else if (!buttons.isEmpty())
        buttons.first()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}
