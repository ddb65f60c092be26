#include "networksection.h"

#include "listcells.h"
#include "settingcontrols.h"
#include "settingsdesk.h"
#include "settingwords.h"
#include "words.h"
#include <QComboBox>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

NetworkSection::NetworkSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Network"), tr("How this computer reaches Dixa."), parent),
      m_kind(new QComboBox),
      m_type(new QComboBox),
      m_manual(new QWidget),
      m_host(new QLineEdit),
      m_user(new QLineEdit),
      m_port(new QSpinBox),
      m_password(new QPushButton(tr("Password..."))),
      m_problem(new QLabel)
{
    m_row = add({settingwords::title(SettingId::Proxy),
                 tr("It takes effect with the next request. This computer itself is never asked through it, and the "
                    "token is only sent through it encrypted."),
                 tr("http socks firewall host port user password 407")},
                buildProxy(), true);
    m_row->setDefaultOf(SettingId::Proxy);
    connect(parts.desk, &SettingsDesk::changed, this, [this](SettingId id) {
        if (id == SettingId::Proxy)
            showChoice();
    });
    showChoice();
}

QWidget *NetworkSection::buildProxy()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 4, 0, 4);
    m_kind->setAccessibleName(settingwords::title(SettingId::Proxy));
    m_kind->addItem(tr("None", "proxy"), int(ProxyChoice::Kind::None));
    m_kind->addItem(tr("As the system"), int(ProxyChoice::Kind::System));
    m_kind->addItem(tr("By hand", "proxy"), int(ProxyChoice::Kind::Manual));
    m_type->addItem(u"HTTP"_s, false);
    m_type->addItem(u"SOCKS 5"_s, true);
    m_kind->setAccessibleDescription(m_kind->accessibleName()); // it stands without a label
    for (QComboBox *box : {m_kind, m_type})
        settingcontrols::ignoreWheel(box);
    settingcontrols::ignoreWheel(m_port);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_manual);
    auto *grid = new QGridLayout(m_manual);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_host->setMaxLength(253);
    m_user->setMaxLength(200);
    const auto field = [&](int line, const QString &text, QWidget *control) {
        auto *label = new QLabel(text, m_manual);
        label->setBuddy(control);
        control->setAccessibleName(text);
        grid->addWidget(label, line, 0);
        grid->addWidget(control, line, 1, 1, control == m_host || control == m_user ? 2 : 1);
    };
    field(0, tr("Kind of proxy"), m_type);
    field(1, tr("Host", "of a proxy"), m_host);
    field(2, tr("Port", "of a proxy"), m_port);
    field(3, tr("User", "of a proxy"), m_user);
    grid->addWidget(m_password, 4, 1);
    grid->setColumnStretch(2, 1);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    column->addWidget(m_problem);
    connect(m_kind, &QComboBox::activated, this, &NetworkSection::take);
    connect(m_type, &QComboBox::activated, this, &NetworkSection::take);
    connect(m_port, &QSpinBox::editingFinished, this, &NetworkSection::take);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkSection::take);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkSection::take);
    connect(m_password, &QPushButton::clicked, this, &NetworkSection::askPassword);
    return all;
}

void NetworkSection::showChoice()
{
    ProxyChoice choice;
    ProxyChoice::fromList(m_parts.desk->value(SettingId::Proxy).toStringList(), &choice);
    const QSignalBlocker quiet(m_port);
    m_kind->setCurrentIndex(int(choice.kind));
    if (!choice.host.isEmpty() || choice.kind == ProxyChoice::Kind::Manual) {
        m_type->setCurrentIndex(choice.socks ? 1 : 0);
        m_host->setText(choice.host);
        m_port->setValue(choice.port);
        m_user->setText(choice.user);
    } else if (m_host->text().isEmpty()) {
        m_port->setValue(choice.port);
    }
    m_manual->setVisible(choice.kind == ProxyChoice::Kind::Manual);
    m_password->setEnabled(!choice.user.isEmpty());
    m_problem->hide();
}

void NetworkSection::take()
{
    ProxyChoice choice;
    choice.kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    choice.socks = m_type->currentData().toBool();
    choice.host = m_host->text().trimmed();
    choice.port = m_port->value();
    choice.user = m_user->text().trimmed();
    m_manual->setVisible(choice.kind == ProxyChoice::Kind::Manual);
    ProxyChoice checked;
    // What stands in fields that are not shown keeps nobody from doing without a proxy.
    if (choice.kind != ProxyChoice::Kind::Manual && !ProxyChoice::fromList(choice.toList(), &checked)) {
        choice.host.clear();
        choice.user.clear();
    }
    const bool usable = ProxyChoice::fromList(choice.toList(), &checked);
    m_problem->setVisible(!usable);
    m_problem->setText(
        choice.host.isEmpty()       ? tr("Give the name or the address of the proxy; until then all stays as it was.")
        : !isProxyHost(choice.host) ? tr("This is no name of a proxy: only its name or address, without http:// "
                                         "and without a port. All stays as it was.")
                                    : tr("A name of a user cannot have a colon. All stays as it was."));
    listcells::setInk(m_problem, m_parts.theme->color(Token::AlarmText));
    if (usable)
        m_parts.desk->choose(SettingId::Proxy, choice.toList());
}

void NetworkSection::askPassword()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Password of the proxy"));
    //: %1 = a user, %2 = a proxy
    ask->setLabelText(words::forButton(tr("Password of %1 for %2. It is kept in the key store.")
                                           .arg(m_user->text().left(80), m_host->text().left(120))));
    ask->setTextEchoMode(QLineEdit::Password);
    if (auto *text = ask->findChild<QLabel *>())
        text->setTextFormat(Qt::PlainText);
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &password) {
        if (!password.isEmpty())
            Q_EMIT passwordGiven(password);
    });
    ask->open();
}
