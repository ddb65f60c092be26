// MinimumsDialog: its plans, and their way from and to a file.
#include "csvwriter.h"
#include "dialogfoot.h"
#include "listcells.h"
#include "minimumsdialog.h"
#include "needsmodel.h"
#include "plantable.h"
#include "poolwork.h"
#include "savedialog.h"
#include "theme.h"
#include "wholefile.h"
#include "words.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

void MinimumsDialog::setPlans(const QList<CoverPlan> &plans)
{
    m_plans = plans;
    m_choice->clear();
    for (const CoverPlan &plan : m_plans)
        m_choice->addItem(words::isolated(plan.name));
    m_shown = -1;
    const CoverPlan *today = m_desk->planToday();
    int at = 0;
    for (int i = 0; i < int(m_plans.size()); ++i)
        at = today && m_plans[i].name == today->name ? i : at;
    showPlan(m_plans.isEmpty() ? -1 : at);
}

void MinimumsDialog::showPlan(int at)
{
    m_shown = at;
    m_filling = true;
    const CoverPlan plan = at >= 0 ? m_plans[at] : CoverPlan();
    m_choice->setCurrentIndex(at);
    m_name->setText(plan.name);
    for (int day = 0; day < 7; ++day)
        m_days[day]->setChecked((plan.days >> day & 1) != 0);
    m_model->setNeeds(plan.needs);
    m_filling = false;
    for (QWidget *part : QList<QWidget *>{m_choice, m_name, m_table, m_add, m_remove, m_removePlan})
        part->setEnabled(at >= 0);
    for (QCheckBox *box : std::as_const(m_days))
        box->setEnabled(at >= 0);
    check();
}

void MinimumsDialog::takePlan()
{
    if (m_shown < 0 || m_filling)
        return;
    CoverPlan &plan = m_plans[m_shown];
    plan.name = m_name->text().trimmed();
    plan.days = 0;
    for (int day = 0; day < 7; ++day)
        plan.days |= m_days[day]->isChecked() ? 1 << day : 0;
    plan.needs = m_model->needs();
}

void MinimumsDialog::addPlan()
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_plans.begin(), m_plans.end(), [&](const CoverPlan &plan) { return plan.name == name; });
    };
    int days = 0;
    for (const CoverPlan &plan : std::as_const(m_plans))
        days |= plan.days;
    // Weekday, Saturday, Sunday: what is not planned yet is the next one.
    CoverPlan plan{tr("Weekday"), 0b0011111, {}};
    if (days & 0b0011111)
        plan = {tr("Saturday"), 0b0100000, {}};
    if (days & 0b0011111 && days & 0b0100000)
        plan = {tr("Sunday"), 0b1000000, {}};
    plan.days &= ~days;
    const QString name = plan.name;
    for (int n = 2; taken(plan.name); ++n)
        plan.name = name + u' ' + QString::number(n);
    m_plans << plan;
    m_choice->addItem(words::isolated(plan.name));
    m_changed = true;
    showPlan(int(m_plans.size()) - 1);
    m_name->setFocus(Qt::OtherFocusReason);
}

void MinimumsDialog::removePlan()
{
    if (m_shown < 0)
        return;
    const int at = std::exchange(m_shown, -1);
    m_plans.removeAt(at);
    m_choice->removeItem(at);
    m_changed = true;
    showPlan(std::min(at, int(m_plans.size()) - 1));
}

void MinimumsDialog::check()
{
    QString problem;
    QSet<QString> seen;
    int days = 0;
    bool twice = false;
    for (const CoverPlan &plan : std::as_const(m_plans)) {
        if (plan.name.isEmpty())
            problem = tr("A plan has no name.");
        else if (seen.contains(plan.name))
            problem = tr("Two plans are called %1.").arg(words::isolated(plan.name));
        seen.insert(plan.name);
        twice = twice || (days & plan.days);
        days |= plan.days;
        for (const CoverNeed &need : plan.needs) {
            if (problem.isEmpty() && !need.isValid())
                problem = tr("A line of %1 has no minimum.").arg(words::isolated(plan.name));
        }
    }
    m_save->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        say(problem, true);
    else if (m_plans.isEmpty())
        say(tr("Without a plan nothing counts as too few. Begin with a new plan, or import one."), false);
    else if (twice)
        say(tr("Two plans are for the same day: the first one in the list is in force."), false);
    else
        say(tr("Where lines of a team overlap the highest number counts. Without a line of their own, all teams "
               "together need the sum."),
            false);
}

void MinimumsDialog::say(const QString &text, bool bad)
{
    m_message->setText(text);
    listcells::setInk(m_message, m_theme->color(bad ? Token::AlarmText : Token::Text2));
}

void MinimumsDialog::reject()
{
    if (m_changed && !std::exchange(m_asked, true))
        return say(tr("The changes are not saved. Close once more to throw them away."), true);
    QDialog::reject();
}

void MinimumsDialog::chooseExport()
{
    savedialog::open(this, tr("Export the minimums"), u"rollcall-minimums.csv"_s,
                     [this](const QString &file) { exportFile(file); });
}

void MinimumsDialog::chooseImport()
{
    auto *choose = new QFileDialog(this, tr("Import minimums"));
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::ExistingFile);
    choose->setNameFilter(tr("Tables (*.csv)"));
    connect(choose, &QFileDialog::fileSelected, this, &MinimumsDialog::importFile);
    choose->open();
}

void MinimumsDialog::exportFile(const QString &file)
{
    takePlan();
    const QByteArray bytes = csvFileStart() + PlanTable::write(m_plans, names()).toUtf8();
    inPool(
        QThreadPool::globalInstance(), this, [file, bytes] { return writeWholeFile(file, bytes); },
        [this, file](const QString &error) {
            say(error.isEmpty() ? tr("Saved as %1", "%1 = a file").arg(words::isolated(file))
                                : tr("Not saved: %1", "%1 = why").arg(words::isolated(error)),
                !error.isEmpty());
        });
}

void MinimumsDialog::importFile(const QString &file)
{
    using Reading = PlanTable::Reading;
    inPool(
        QThreadPool::globalInstance(), this,
        [file, teams = names()] {
            QFile from(file);
            if (!QFileInfo(file).isFile() || !from.open(QIODevice::ReadOnly))
                return Reading{{}, {tr("The file cannot be read.")}};
            return PlanTable::read(from.read(PlanTable::mostBytes + 1), teams);
        },
        [this](const Reading &reading) {
            if (!reading.problems.isEmpty()) {
                QString text = reading.problems.mid(0, 3).join(u' ');
                if (reading.problems.size() > 3)
                    text += u' ' + tr("%n more problems.", nullptr, int(reading.problems.size()) - 3);
                return say(words::isolated(text + u' ' + tr("Nothing was taken.")), true);
            }
            m_changed = true;
            setPlans(reading.plans);
            const int count = int(reading.plans.size());
            say(count == 1 ? tr("1 plan is read; it counts once it is saved.")
                           : tr("%n plans are read; they count once they are saved.", nullptr, count),
                false);
        });
}
