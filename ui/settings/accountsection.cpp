#include "accountsection.h"

#include "flowlayout.h"
#include "linedelegate.h"
#include "theme.h"
#include "words.h"
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {
constexpr int accountSectionFewestLines = 2, accountSectionMostLines = 6;
} // namespace

AccountSection::AccountSection(const SettingsParts &parts, bool simulated, bool drill, const QString &organisation,
                               const QString &server, QWidget *parent)
    : SettingsSection(parts, tr("Account and profiles"),
                      simulated ? tr("A simulated organisation: there is no token.")
                      : organisation.isEmpty()
                          ? tr("Connected to %1.", "%1 = a server").arg(words::isolated(server))
                          : tr("Connected to %1 as %2.", "%1 = a server, %2 = a person's label")
                                .arg(words::isolated(server), words::isolated(organisation.left(60))),
                      parent),
      m_server(server),
      m_model(new QStringListModel(this)),
      m_list(new QListView),
      m_open(new QPushButton(tr("Open its window"))),
      m_remove(new QPushButton(tr("Remove...", "a profile")))
{
    auto *token = new QWidget;
    auto *row = new QHBoxLayout(token);
    row->setContentsMargins(0, 0, 0, 0);
    auto *replace = new QPushButton(simulated ? tr("Connect to Dixa...") : tr("Replace token..."));
    connect(replace, &QPushButton::clicked, this, &AccountSection::tokenWanted);
    row->addWidget(replace);
    replace->setVisible(!drill);
    if (!simulated) {
        auto *forget = new QPushButton(tr("Forget the token..."));
        connect(forget, &QPushButton::clicked, this, &AccountSection::askForget);
        row->addWidget(forget);
    }
    row->addStretch();
    add({tr("Token"),
         drill       ? tr("From a drill nothing real is connected: do that in Rollcall's own window.")
         : simulated ? QString()
                     : tr("It is kept in the key store, for this profile and this server."),
         tr("key api connection password")},
        token, true);
    add({tr("Profiles"), tr("Each has its own organisation, token, settings, caches, history and window."),
         tr("organisation account switch several")},
        buildProfiles(), true);
}

QWidget *AccountSection::buildProfiles()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    m_list->setItemDelegate(new LineDelegate(m_parts.theme, m_list));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setObjectName(u"profiles"_s);
    connect(m_parts.theme, &Theme::changed, m_list, [this] { edgeList(); });
    edgeList();
    column->addWidget(m_list);
    auto *row = new FlowLayout(8, 8);
    column->addLayout(row);
    auto *addOne = new QPushButton(tr("Add...", "a profile"));
    row->addWidget(m_open);
    row->addWidget(addOne);
    row->addWidget(m_remove);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT profileWanted(chosen()); });
    connect(m_list, &QListView::activated, this, [this] {
        if (!chosen().isEmpty())
            Q_EMIT profileWanted(chosen());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT profileRemovalWanted(chosen()); });
    connect(addOne, &QPushButton::clicked, this, &AccountSection::askName);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountSection::showChosen);
    showChosen();
    return all;
}

/// The application's style sheet leaves lists without an edge.
void AccountSection::edgeList()
{
    m_list->setStyleSheet(u"QListView#profiles { border: 1px solid %1; border-radius: 4px; }"_s.arg(
        m_parts.theme->color(Token::Line2).name()));
}

void AccountSection::setProfiles(const QStringList &names, const QString &current)
{
    const QString before = chosen();
    m_names = names;
    m_current = current;
    QStringList lines;
    for (const QString &name : names)
        lines += name == current ? tr("%1 (this window)", "%1 = a profile").arg(name) : name;
    m_model->setStringList(lines);
    m_list->setFixedHeight(std::clamp(int(lines.size()), accountSectionFewestLines, accountSectionMostLines) *
                               LineDelegate::lineHeight() +
                           2);
    const qsizetype at = names.indexOf(before);
    m_list->setCurrentIndex(m_model->index(int(at >= 0 ? at : names.indexOf(current))));
    showChosen();
}

QString AccountSection::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_names.size() && m_names.at(row) != m_current ? m_names.at(row) : QString();
}

void AccountSection::showChosen()
{
    m_open->setEnabled(!chosen().isEmpty());
    m_remove->setEnabled(!chosen().isEmpty());
}

void AccountSection::askForget()
{
    auto *ask = new QMessageBox(QMessageBox::Warning, tr("Forget the token"),
                                tr("The token for %1 is removed from the key store. Rollcall goes on with it until it "
                                   "ends and asks for a token at the next start.",
                                   "%1 = a server")
                                    .arg(words::isolated(m_server)),
                                QMessageBox::Cancel, this);
    ask->setTextFormat(Qt::PlainText);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *forget = ask->addButton(tr("Forget", "the token"), QMessageBox::DestructiveRole);
    ask->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QPushButton::clicked, this, &AccountSection::tokenForgetWanted);
    ask->open();
}

void AccountSection::askName()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Add a profile"));
    ask->setLabelText(tr("Its name: letters, digits, - and _. A window opens for it, which asks for its token."));
    ask->setTextEchoMode(QLineEdit::Normal);
    if (auto *line = ask->findChild<QLineEdit *>()) {
        static const QRegularExpression name(u"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}"_s);
        line->setValidator(new QRegularExpressionValidator(name, line));
    }
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.isEmpty())
            Q_EMIT profileAddWanted(name);
    });
    ask->open();
}
