// ImportPage: its bars, and what they open.
#include "buttonicon.h"
#include "capbutton.h"
#include "chipbutton.h"
#include "elidedlabel.h"
#include "importcounts.h"
#include "importpage.h"
#include "importside.h"
#include "keycap.h"
#include "look.h"
#include "menubutton.h"
#include "savedialog.h"
#include "scrolledbar.h"
#include "theme.h"
#include "words.h"
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Show = ImportProxy::Show;

QWidget *ImportPage::buildTools(QWidget *parent)
{
    auto *tools = new QWidget(parent);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](QPushButton *button, const QString &icon, auto run) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        m_icons += {button, icon};
    };
    add(new CapButton(m_theme, tr("Paste"), QKeySequence::Paste, tools), u"paste"_s, [this] { paste(); });
    add(new QPushButton(tr("Open CSV..."), tools), u"file"_s, [this] { open(); });
    add(new QPushButton(tr("Template"), tools), u"download"_s, [this] { chooseTemplate(); });
    auto *scrolled = new ScrolledBar(tools, tools->sizeHint().height(), parent);
    scrolled->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return scrolled;
}

QWidget *ImportPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    const QList<std::pair<Show, QString>> chips{{Show::All, tr("All", "rows of a list")},
                                                {Show::Failed, tr("Failed")},
                                                {Show::Unknown, tr("Unknown", "what became of rows")},
                                                {Show::Create, tr("Create", "rows that would create somebody")},
                                                {Show::Change, tr("Change", "rows that would change somebody")},
                                                {Show::Created, tr("Created")},
                                                {Show::Changed, tr("Changed")},
                                                {Show::Unchanged, tr("Unchanged")},
                                                {Show::Repair, tr("Needs repair")},
                                                {Show::Warnings, tr("Warnings")},
                                                {Show::LeftOut, tr("Left out")}};
    for (const auto &[show, word] : chips) {
        auto *chip = new ChipButton(m_theme, ChipButton::Look::Filter, bar);
        chip->setContent(word, 0);
        if (show == Show::Repair || show == Show::Failed)
            chip->setUrgency(ChipButton::Urgency::Alarm);
        else if (show == Show::Warnings)
            chip->setUrgency(ChipButton::Urgency::Warning);
        connect(chip, &QAbstractButton::clicked, this, [this, show = show] {
            m_view->proxy()->setShow(show);
            showCounts();
        });
        row->addWidget(chip);
        m_chips += {show, word, chip};
    }
    m_about = new ElidedLabel(m_theme, Token::Text2, bar);
    row->addWidget(m_about, 1);
    m_formMenu = new QMenu(this);
    m_form = new MenuButton(m_theme, m_formMenu, bar);
    m_form->setChoice(tr("How it is read"));
    connect(m_formMenu, &QMenu::aboutToShow, this, &ImportPage::fillForm);
    row->addWidget(m_form);
    m_next = new QPushButton(tr("Next problem"), bar);
    m_next->setProperty("class", u"link"_s);
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->goToProblem(false); });
    row->addWidget(m_next);
    m_nextKey = new KeyCap(m_theme, u"F8"_s, bar);
    row->addWidget(m_nextKey);
    return new ScrolledBar(bar, Px{48}, this);
}

QWidget *ImportPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_counts = new ImportCounts(m_theme, foot);
    row->addWidget(m_counts, 1);
    const auto add = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text, foot);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    m_drop = add(tr("Put away"), [this] { m_desk->drop(); });
    m_report = add(tr("Report..."), [this] { chooseReport(); });
    m_dry = add(tr("Dry run"), [this] { m_desk->dryRun(); });
    m_stop = add(tr("Stop"), [this] { m_desk->stop(); });
    m_send = add({}, [this] { send(); });
    m_send->setProperty("class", u"primary"_s);
    m_icons += {m_report, u"download"_s};
    m_icons += {m_dry, u"refresh"_s};
    return new ScrolledBar(foot, Px{56}, this);
}

void ImportPage::showIcons()
{
    for (const auto &[button, name] : std::as_const(m_icons)) {
        button->setIcon(buttonIcon(name, Px{14}, m_theme->color(Token::Text), devicePixelRatioF(), isRightToLeft()));
        button->setIconSize(QSize(Px{14} + buttonIconGap, Px{14}));
    }
}

void ImportPage::fillForm()
{
    m_formMenu->clear();
    const TableForm now = m_desk->form();
    const auto add = [this](const QString &title, bool checked, const TableForm &form) {
        QAction *action = m_formMenu->addAction(title);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, m_desk, [this, form] { m_desk->setForm(form); });
    };
    const auto with = [&now](auto change) {
        TableForm form = now;
        change(form);
        return form;
    };
    if (m_desk->isFile()) // what was pasted is text already
        m_formMenu->addSection(tr("Encoding"));
    const QList<std::pair<std::optional<TableEncoding>, QString>> encodings{
        {std::nullopt, tr("Recognise")},
        {TableEncoding::Utf8, u"UTF-8"_s},
        {TableEncoding::Utf16Le, u"UTF-16 LE"_s},
        {TableEncoding::Utf16Be, u"UTF-16 BE"_s},
        {TableEncoding::Windows1252, u"Windows-1252"_s}};
    for (const auto &[encoding, title] : m_desk->isFile() ? encodings : encodings.mid(0, 0))
        add(title, now.encoding == encoding, with([&, e = encoding](TableForm &f) { f.encoding = e; }));
    m_formMenu->addSection(tr("Separator"));
    const QList<std::pair<QChar, QString>> separators{{QChar(), tr("Recognise")},
                                                      {u',', tr("Comma")},
                                                      {u';', tr("Semicolon")},
                                                      {u'\t', tr("Tab", "the character")},
                                                      {u'|', tr("Bar", "the character |")}};
    for (const auto &[separator, title] : separators)
        add(title, now.separator == separator, with([&, s = separator](TableForm &f) { f.separator = s; }));
    m_formMenu->addSection(tr("First row"));
    const QList<std::pair<std::optional<bool>, QString>> headers{
        {std::nullopt, tr("Recognise")}, {true, tr("Is the header")}, {false, tr("Is a person")}};
    for (const auto &[header, title] : headers)
        add(title, now.header == header, with([&, h = header](TableForm &f) { f.header = h; }));
}

void ImportPage::open()
{
    auto *dialog = new QFileDialog(this, tr("Open a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables as text (*.csv *.tsv *.txt)"));
    connect(dialog, &QFileDialog::fileSelected, m_desk, &ImportDesk::takeFile);
    dialog->open();
}

void ImportPage::chooseReport()
{
    savedialog::open(this, tr("Report"), u"import.csv"_s, [this](const QString &file) { m_desk->writeReport(file); },
                     {tr("Tables (*.csv)"), tr("Page for a browser (*.html)")});
}

void ImportPage::chooseTemplate()
{
    savedialog::open(this, tr("Template"), u"template.csv"_s,
                     [this](const QString &file) { m_desk->writeTemplate(file); });
}

void ImportPage::chooseTeam()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Team> teams = m_live->teams();
    for (const Team &team : teams)
        connect(menu->addAction(words::forButton(team.name.left(100))), &QAction::triggered, m_desk,
                [this, team] { m_desk->addToTeam(team); });
    if (teams.isEmpty())
        menu->addAction(tr("No team was read"))->setEnabled(false);
    menu->popup(m_side->mapToGlobal(QPoint(16, 80)));
}
