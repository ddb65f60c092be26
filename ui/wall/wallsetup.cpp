#include "wallsetup.h"

#include "dialogfoot.h"
#include "floorwords.h"
#include "formlabel.h"
#include "listcells.h"
#include "look.h"
#include "theme.h"
#include "wallmetrics.h"
#include "words.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

const QTime usualFrom(7, 0), usualTo(20, 0);

QDoubleSpinBox *numberField(double low, double high, double step, double value, const QString &suffix, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down still step
    box->setRange(low, high);
    box->setDecimals(1);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    box->setValue(value);
    box->setFixedWidth(Px{112});
    return box;
}

QTimeEdit *timeField(const QTime &time, const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(time, parent);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setAccessibleName(name);
    edit->setFixedWidth(Px{80});
    return edit;
}

} // namespace

WallSetUp::WallSetUp(const Theme *theme, const WallOptions &now, const QList<Team> &teams, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_before(now),
      m_screen(new QComboBox(this)),
      m_mode(new QComboBox(this)),
      m_names(new QComboBox(this)),
      m_diagonal(numberField(7, 200, 1, now.diagonalInches, tr(" in", "inches, after a number"), this)),
      m_distance(numberField(.5, 40, .5, now.distanceM, tr(" m", "metres, after a number"), this)),
      m_quiet(new QCheckBox(tr("Dim outside these hours"), this)),
      m_from(timeField(now.openFrom.isValid() ? now.openFrom : usualFrom, tr("Bright from"), this)),
      m_to(timeField(now.openTo.isValid() ? now.openTo : usualTo, tr("Bright until"), this)),
      m_sizes(new QLabel(this))
{
    setWindowTitle(tr("Set up the wall"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    auto *form = new QFormLayout(inner);
    form->setContentsMargins(listcells::dialogMargin, 20, listcells::dialogMargin, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what stands in it has it
    area->setWidget(inner);
    all->addWidget(area, 1);

    addRow(form, tr("Screen"), m_screen);
    addRow(form, tr("Its diagonal"), m_diagonal);
    addRow(form, tr("Farthest reader"), m_distance);
    m_sizes->setTextFormat(Qt::PlainText);
    m_sizes->setWordWrap(true);
    m_sizes->setFixedWidth(Px{360});
    m_sizes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form->addRow(QString(), m_sizes);
    m_mode->addItem(tr("Overview and teams"), false);
    m_mode->addItem(tr("Counts only"), true);
    m_mode->setCurrentIndex(now.countsOnly ? 1 : 0);
    addRow(form, tr("Shows"), m_mode);
    m_names->addItem(tr("First name and initial"), int(WallNames::First));
    m_names->addItem(tr("Full names"), int(WallNames::Full));
    m_names->addItem(tr("Nobody by name"), int(WallNames::None));
    m_names->setCurrentIndex(m_names->findData(int(now.names)));
    addRow(form, tr("Names"), m_names);
    addRow(form, tr("Teams"), teamList(teams));
    form->addRow(QString(), lightRow());

    auto *foot = new DialogFoot(this);
    all->addWidget(foot);
    QPushButton *cancel = foot->addButton(tr("Cancel"));
    foot->row()->addStretch();
    QPushButton *save = foot->addButton(tr("Save"));
    QPushButton *show = foot->addButton(tr("Show the wall"));
    show->setProperty("class", u"primary"_s);
    show->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {save, show}) {
        connect(button, &QPushButton::clicked, this, [this, shows = button == show] {
            Q_EMIT chosen(options(), shows);
            accept();
        });
    }

    fillScreens(now.screen);
    connect(m_screen, &QComboBox::currentIndexChanged, this, &WallSetUp::follow);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &WallSetUp::follow);
    connect(m_diagonal, &QDoubleSpinBox::valueChanged, this, &WallSetUp::follow);
    connect(m_distance, &QDoubleSpinBox::valueChanged, this, &WallSetUp::follow);
    connect(m_quiet, &QCheckBox::toggled, this, &WallSetUp::follow);
    const auto refill = [this] { fillScreens(m_screen->currentData().toString()); };
    connect(qApp, &QGuiApplication::screenAdded, this, refill);
    connect(qApp, &QGuiApplication::screenRemoved, this, refill, Qt::QueuedConnection);
    connect(theme, &Theme::changed, this, &WallSetUp::follow);
    follow();
    const QSize whole = inner->sizeHint() + QSize(area->verticalScrollBar()->sizeHint().width(), foot->height());
    resize(whole.boundedTo(QWidget::screen()->availableSize() - QSize(40, 60)));
    m_screen->setFocus();
}

void WallSetUp::addRow(QFormLayout *form, const QString &title, QWidget *field)
{
    if (qobject_cast<QScrollArea *>(field))
        form->addRow(title, field);
    else
        form->addRow(formLabel(title, field), field);
    field->setAccessibleName(title);
    if (auto *box = qobject_cast<QComboBox *>(field))
        box->setMinimumWidth(Px{240});
}

QLayout *WallSetUp::lightRow()
{
    m_quiet->setChecked(m_before.openFrom.isValid() && m_before.openTo.isValid() &&
                        m_before.openFrom != m_before.openTo);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_quiet);
    row->addWidget(m_from);
    row->addWidget(new QLabel(u"–"_s, this));
    row->addWidget(m_to);
    row->addStretch();
    return row;
}

QWidget *WallSetUp::teamList(const QList<Team> &teams)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has it
    scroll->setFixedSize(Px{360}, Px{132});
    auto *list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    auto *hint = new QLabel(teams.isEmpty() ? tr("The teams are not read yet: all will be shown.")
                                            : tr("None ticked means all of them."),
                            list);
    hint->setTextFormat(Qt::PlainText);
    column->addWidget(hint);
    const auto add = [&](const TeamId &id, const QString &name) {
        auto *box = new QCheckBox(words::forButton(name.left(200)), list);
        const bool named = std::any_of(m_before.teamNames.cbegin(), m_before.teamNames.cend(),
                                       [&](const QString &n) { return n.compare(name, Qt::CaseInsensitive) == 0; });
        box->setChecked(m_before.teams.contains(id) || (!id.isNull() && named));
        column->addWidget(box, 0, Qt::AlignLeading);
        m_teams += {id, box};
    };
    for (const Team &team : teams)
        add(team.id, team.name);
    if (!teams.isEmpty())
        add(TeamId(), floorwords::noTeam());
    column->addStretch();
    scroll->setWidget(list);
    return scroll;
}

void WallSetUp::fillScreens(const QString &wanted)
{
    const QSignalBlocker quiet(m_screen);
    m_screen->clear();
    m_screen->addItem(tr("The primary screen"), QString());
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i) {
        const QSize size = screens[i]->geometry().size();
        //: %1 = its number, %2 = name of a screen, %3 and %4 = its width and height
        const QString text = tr("%1: %2, %3 × %4")
                                 .arg(QString::number(i + 1), words::isolated(screens[i]->name()),
                                      QString::number(size.width()), QString::number(size.height()));
        m_screen->addItem(text, screens[i]->name());
        if (wanted == QString::number(i + 1))
            m_screen->setItemData(m_screen->count() - 1, wanted);
    }
    if (m_screen->findData(wanted) < 0) // unplugged now: it stays chosen
        m_screen->addItem(tr("%1 (not connected)", "%1 = name of a screen").arg(words::isolated(wanted)), wanted);
    m_screen->setCurrentIndex(m_screen->findData(wanted));
    follow();
}

QSize WallSetUp::screenSize() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const int index = m_screen->currentIndex() - 1;
    const QScreen *screen = index >= 0 && index < screens.size() ? screens[index] : QGuiApplication::primaryScreen();
    return screen ? screen->geometry().size() : QSize(1920, 1080);
}

WallOptions WallSetUp::options() const
{
    WallOptions o = m_before;
    o.screen = m_screen->currentData().toString();
    o.diagonalInches = m_diagonal->value();
    o.distanceM = m_distance->value();
    o.countsOnly = m_mode->currentData().toBool();
    o.names = WallNames(m_names->currentData().toInt());
    o.openFrom = m_quiet->isChecked() ? m_from->time() : QTime();
    o.openTo = m_quiet->isChecked() ? m_to->time() : QTime();
    if (m_teams.isEmpty())
        return o; // they were not read: nothing can have been chosen
    o.teamNames.clear();
    o.teams.clear();
    for (const auto &[id, box] : m_teams) {
        if (box->isChecked())
            o.teams.insert(id);
    }
    return o;
}

void WallSetUp::follow()
{
    m_from->setEnabled(m_quiet->isChecked());
    m_to->setEnabled(m_quiet->isChecked());
    const bool counts = m_mode->currentData().toBool();
    m_names->setEnabled(!counts);
    const WallMetrics m = wallMetrics(screenSize(), options());
    const QLocale locale;
    //: %1, %2, %3 = sizes of type in px, %4 = minutes of arc
    QString text = tr("Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of "
                      "arc from there; 16 can be read.")
                       .arg(locale.toString(m.label()), locale.toString(m.text()), locale.toString(m.headline()),
                            locale.toString(m.arcMinutes(m.label()), 'f', 1));
    if (!counts && !m.fitsOverview())
        text += u' ' + tr("People and teams do not fit in that size: counts are shown instead.");
    m_sizes->setText(text);
    // Room for three lines from the start: the form does not move while one tries sizes.
    m_sizes->setMinimumHeight(std::max(3 * m_sizes->fontMetrics().lineSpacing(), m_sizes->heightForWidth(Px{360})));
    QPalette palette = m_sizes->palette();
    palette.setColor(QPalette::WindowText, m_theme->color(Token::Text2));
    m_sizes->setPalette(palette);
}
