#include "picturehostsfield.h"

#include "accessible.h"
#include "listcells.h"
#include "settingsdesk.h"
#include "settingwords.h"
#include "theme.h"
#include "words.h"
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestText = 4000;
} // namespace

PictureHostsField::PictureHostsField(const Theme *theme, SettingsDesk *desk, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_desk(desk), m_line(new QLineEdit), m_problem(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    m_line->setAccessibleName(settingwords::title(SettingId::PictureHosts));
    m_line->setPlaceholderText(picturehosts::usual().join(u", "_s));
    m_line->setMaxLength(longestText);
    m_line->setClearButtonEnabled(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &PictureHostsField::take);
    connect(theme, &Theme::changed, this, [this] { listcells::setInk(m_problem, m_theme->color(Token::AlarmText)); });
    connect(desk, &SettingsDesk::changed, this, [this](SettingId id) {
        if (id == SettingId::PictureHosts)
            showChoice();
    });
    showChoice();
}

void PictureHostsField::showChoice()
{
    m_line->setText(m_desk->value(SettingId::PictureHosts).toStringList().join(u", "_s));
    m_line->setAccessibleDescription({});
    m_problem->hide();
}

void PictureHostsField::take()
{
    const picturehosts::Reading reading = picturehosts::read(m_line->text());
    if (reading.fault == picturehosts::Fault::None) {
        m_desk->choose(SettingId::PictureHosts, reading.hosts);
        return showChoice(); // as it is kept
    }
    const QString text = problem(reading);
    if (m_problem->isVisible() && m_problem->text() == text)
        return; // it is told once
    m_problem->setText(text);
    listcells::setInk(m_problem, m_theme->color(Token::AlarmText));
    m_problem->setAccessibleName(text);
    m_problem->show();
    m_line->setAccessibleDescription(text);
    accessible::announce(m_problem);
}

QString PictureHostsField::problem(const picturehosts::Reading &reading)
{
    const QString entry = words::isolated(reading.entry.left(80));
    QString why;
    switch (reading.fault) {
    case picturehosts::Fault::None:
        return {};
    case picturehosts::Fault::TooMany:
        why = tr("%n hosts at most can be given.", nullptr, picturehosts::most);
        break;
    case picturehosts::Fault::SingleWord:
        why = tr("%1 is a single word: a host has a dot in its name, such as pictures.example.com.").arg(entry);
        break;
    case picturehosts::Fault::Number:
        why = tr("%1 is an address in numbers: give the name of the host.").arg(entry);
        break;
    case picturehosts::Fault::More:
        why = tr("%1 is more than a host: give only its name, without https://, port, path or *.").arg(entry);
        break;
    case picturehosts::Fault::NoName:
        why = tr("%1 is no name of a host.").arg(entry);
        break;
    }
    return why + u' ' + tr("All stays as it was.");
}
