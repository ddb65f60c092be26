#include "fieldcell.h"

#include "icons.h"
#include "look.h"
#include "theme.h"
#include "tokenedit.h"
#include "words.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

static QLabel *label12(QWidget *parent, QPalette::ColorRole role = QPalette::PlaceholderText)
{
    auto *l = new QLabel(parent);
    l->setTextFormat(Qt::PlainText);
    l->setFont(Theme::font(12, QFont::Medium));
    l->setForegroundRole(role);
    return l;
}

QString FieldCell::title(AgentField field)
{
    switch (field) {
    case AgentField::DisplayName:
        return tr("Display name");
    case AgentField::FirstName:
        return tr("First name");
    case AgentField::MiddleNames:
        return tr("Middle names");
    case AgentField::LastName:
        return tr("Last name");
    case AgentField::PhoneNumber:
        return tr("Phone");
    case AgentField::AvatarUrl:
        return tr("Avatar URL");
    case AgentField::ExtraPhones:
        return tr("Extra phones");
    case AgentField::ExtraEmails:
        return tr("Extra e-mails");
    case AgentField::Email:
        return tr("E-mail");
    }
    return {};
}

FieldCell::FieldCell(const Theme *theme, AgentField field, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_field(field),
      m_label(label12(this)),
      m_mark(label12(this, QPalette::Link)),
      m_problem(label12(this, QPalette::WindowText)),
      m_icon(new QLabel(this)),
      m_note(label12(this)),
      m_repair(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    m_label->setText(title(field));
    head->addWidget(m_label);
    head->addWidget(m_mark);
    head->addStretch();
    column->addLayout(head);
    if (isListField(field)) {
        m_tokens = new TokenEdit(theme, title(field), this);
        connect(m_tokens, &TokenEdit::changed, this, &FieldCell::changed);
        column->addWidget(m_tokens);
    } else {
        m_line = new QLineEdit(this);
        m_line->setAccessibleName(title(field));
        m_line->setMaxLength(4000);
        connect(m_line, &QLineEdit::textEdited, this, &FieldCell::changed);
        column->addWidget(m_line);
    }
    m_label->setBuddy(m_tokens ? static_cast<QWidget *>(m_tokens) : m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_problem->setWordWrap(true);
    m_problem->setFont(Theme::font(12));
    m_repair->setProperty("class", u"link"_s);
    m_repair->setProperty("small", true);
    m_repair->setAutoDefault(false); // Ctrl+Enter belongs to the dialog
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    const bool half = field == AgentField::PhoneNumber || field == AgentField::AvatarUrl;
    if (!half)
        row->addWidget(m_repair, 0, Qt::AlignTop);
    column->addLayout(row);
    if (half) // both beside each other would leave no room for the words
        column->addWidget(m_repair, 0, Qt::AlignLeading);
    m_note->setFont(Theme::font(12));
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    connect(m_repair, &QPushButton::clicked, this, [this] {
        const FieldProblem problem = m_shown;
        if (m_tokens)
            m_tokens->replace(problem.entry, problem.repair);
        else
            m_line->setText(problem.repair);
        focusField();
        Q_EMIT changed();
    });
    connect(this, &FieldCell::changed, this, [this] { setTheirs(false); });
    connect(theme, &Theme::changed, this, &FieldCell::restyle);
    setProblems({});
}

QStringList FieldCell::values() const
{
    if (m_tokens)
        return m_tokens->values();
    return m_line->text().isEmpty() ? QStringList() : QStringList{m_line->text()};
}

void FieldCell::setValues(const QStringList &values)
{
    if (m_tokens)
        return m_tokens->setValues(values);
    m_line->setText(values.value(0));
    m_line->setCursorPosition(0);
}

void FieldCell::setChanged(bool changed)
{
    m_changed = changed;
    restyle();
}

void FieldCell::setTheirs(bool theirs)
{
    m_theirs = theirs;
    restyle();
}

void FieldCell::setProblems(const QList<FieldProblem> &problems)
{
    const int typing = isTyping() && m_tokens ? int(m_tokens->values().size()) - 1 : -1;
    m_shown = {};
    m_shown.text.clear();
    QList<TokenEdit::Mark> marks;
    if (m_tokens)
        marks.fill(TokenEdit::Mark::None, m_tokens->values().size());
    for (const FieldProblem &problem : problems) {
        if (m_tokens && problem.entry == typing)
            continue;
        const bool error = problem.severity == Severity::Error;
        if (problem.entry >= 0 && problem.entry < marks.size())
            marks[problem.entry] = error ? TokenEdit::Mark::Error : TokenEdit::Mark::Warning;
        if (m_shown.text.isEmpty() || (error && m_shown.severity == Severity::Warning))
            m_shown = problem;
    }
    if (m_tokens)
        m_tokens->setMarks(marks);
    m_problem->setText(words::isolated(m_shown.text));
    m_repair->setText(words::forButton(m_shown.repairText.left(60)));
    const bool any = !m_shown.text.isEmpty();
    m_problem->setVisible(any);
    m_icon->setVisible(any);
    m_repair->setVisible(any && !m_shown.repair.isEmpty());
    restyle();
}

void FieldCell::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
}

void FieldCell::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FieldCell::commit()
{
    if (m_tokens)
        m_tokens->commit();
}

bool FieldCell::isTyping() const
{
    return m_tokens && m_tokens->isTyping();
}

void FieldCell::focusField()
{
    (m_tokens ? m_tokens->line() : m_line)->setFocus(Qt::OtherFocusReason);
}

void FieldCell::restyle()
{
    const bool wrong = !m_shown.text.isEmpty(), error = wrong && m_shown.severity == Severity::Error;
    const QString state = error ? u"error"_s : wrong ? u"warning"_s : m_changed ? u"changed"_s : QString();
    m_mark->setText(m_theirs ? tr("new from Dixa") : m_changed ? tr("changed") : QString());
    m_mark->setVisible(!m_mark->text().isEmpty());
    if (m_tokens) {
        m_tokens->setState(state);
    } else if (m_line->property("state").toString() != state) {
        m_line->setProperty("state", state);
        m_line->style()->unpolish(m_line);
        m_line->style()->polish(m_line);
    }
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_theme->color(error ? Token::AlarmText : Token::AwayText));
    m_problem->setPalette(palette);
    m_icon->setPixmap(icons::pixmap(u"alert"_s, Px{14}, palette.color(QPalette::WindowText), devicePixelRatioF()));
}
