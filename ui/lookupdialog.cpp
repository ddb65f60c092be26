#include "lookupdialog.h"

#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "dialogbody.h"
#include "failuretext.h"
#include "look.h"
#include "theme.h"
#include "words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LookUpDialog::LookUpDialog(const Theme *, LiveFloor *live, QWidget *parent)
    : QDialog(parent),
      m_live(live),
      m_email(new QRadioButton(tr("E-mail"), this)),
      m_phone(new QRadioButton(tr("Phone"), this)),
      m_text(new QLineEdit(this)),
      m_answer(new QLabel(this)),
      m_look(new QPushButton(tr("Look up"), this)),
      m_show(new QPushButton(tr("Show in the list"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Look up at Dixa"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_email);
    kinds->addWidget(m_phone);
    kinds->addStretch();
    column->addLayout(kinds);
    m_email->setChecked(true);
    m_text->setAccessibleName(tr("Exact e-mail or phone number"));
    m_text->setPlaceholderText(tr("The whole address or number"));
    m_text->setMaxLength(320);
    column->addWidget(m_text);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setObjectName(u"message"_s);
    m_answer->setMinimumHeight(Px{56});
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_body = new DialogBody(this);
    m_body->column()->setContentsMargins(0, 0, 0, 0);
    m_body->column()->addWidget(m_answer);
    column->addWidget(m_body, 1);
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_show);
    row->addWidget(m_look);
    column->addLayout(row);
    m_look->setProperty("class", u"primary"_s);
    m_look->setDefault(true);
    m_show->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &LookUpDialog::look);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_found);
        accept();
    });
    m_body->fit(Px{460});
    m_text->setFocus();
}

void LookUpDialog::tell(const QString &text)
{
    m_answer->setText(text);
    m_body->grow();
}

void LookUpDialog::look()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return m_text->setFocus();
    m_found = {};
    m_show->setEnabled(false);
    tell(tr("Asking..."));
    const auto take = [this, number = ++m_asked](const Result<QList<Agent>> &result) {
        if (number != m_asked)
            return;
        if (!result.ok())
            return tell(tr("No answer: %1", "%1 = why").arg(words::isolated(failureText(result.failure()))));
        if (result.value().isEmpty())
            return tell(tr("No match."));
        QStringList lines;
        for (const Agent &agent : result.value().mid(0, 5))
            lines += words::isolated(agent.displayName.left(100)) + u'\n' + words::isolated(agent.email.left(200));
        m_found = result.value().first().id;
        m_show->setEnabled(m_live->directory()->find(m_found) != nullptr);
        if (!m_show->isEnabled())
            lines += tr("Not in the list as yet: read the list again to work with them.");
        tell(lines.join(u'\n'));
    };
    if (m_email->isChecked())
        m_live->profiles()->findByEmail(text, this, take);
    else
        m_live->profiles()->findByPhone(text, this, take);
}
