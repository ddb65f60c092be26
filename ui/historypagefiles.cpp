// HistoryPage: what is saved as a file, and what is forgotten.
#include "historypage.h"

#include "elidedlabel.h"
#include "historyexport.h"
#include "historystore.h"
#include "words.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void HistoryPage::chooseFile(bool sums)
{
    auto *choose = new QFileDialog(this, tr("Export the history"));
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setAcceptMode(QFileDialog::AcceptSave);
    choose->setNameFilter(tr("Tables (*.csv)"));
    choose->setDefaultSuffix(u"csv"_s);
    choose->selectFile(
        (sums ? u"rollcall-sums-%1.csv"_s : u"rollcall-changes-%1.csv"_s).arg(m_day.toString(Qt::ISODate)));
    // The dialog's own question would hold up the program until it is answered.
    choose->setOption(QFileDialog::DontConfirmOverwrite);
    connect(choose, &QFileDialog::fileSelected, this, [this, sums](const QString &file) { save(file, sums); });
    choose->open();
}

void HistoryPage::save(const QString &file, bool sums)
{
    if (!QFileInfo::exists(file))
        return write(file, sums);
    auto *ask = new QMessageBox(
        QMessageBox::Question, tr("Export the history"),
        tr("The file %1 exists already.", "%1 = file name").arg(words::isolated(QFileInfo(file).fileName().left(120))),
        QMessageBox::Cancel, this);
    ask->setTextFormat(Qt::PlainText);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace = ask->addButton(tr("Replace"), QMessageBox::AcceptRole);
    ask->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, file, sums] { write(file, sums); });
    ask->open();
}

void HistoryPage::write(const QString &file, bool sums)
{
    QHash<AgentId, QString> names;
    for (const FloorRow &row : m_live->agents()->rows())
        names.insert(row.id, rowName(row));
    m_told->setText(tr("Writing..."));
    m_live->history()->readForFile(
        m_scale.dayFrom, m_scale.until,
        [file, sums, names](const HistoryPart &part) {
            return sums ? writeHistorySums(file, part, names) : writeHistoryChanges(file, part, names);
        },
        this,
        [this, file](const QString &error) {
            m_told->setText(error.isEmpty() ? tr("Saved as %1", "%1 = a file").arg(file)
                                            : tr("Not saved: %1", "%1 = why").arg(error));
        });
}

void HistoryPage::offerForget(int row, const QPoint &globalPos)
{
    const HistoryLine line = m_model.lines().value(row);
    if (line.isTeam() || !m_live->history())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Forget the history of this person..."), this, [this, line] {
        auto *ask = new QMessageBox(
            QMessageBox::Warning, tr("Forget a person's history"),
            tr("Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.", "%1 = name")
                .arg(words::isolated(line.name.left(120))),
            QMessageBox::Cancel, this);
        ask->setTextFormat(Qt::PlainText);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        const QPushButton *forget = ask->addButton(tr("Forget"), QMessageBox::DestructiveRole);
        ask->setDefaultButton(QMessageBox::Cancel);
        connect(forget, &QPushButton::clicked, this, [this, id = line.id] {
            m_live->history()->forgetAgent(id);
            load();
        });
        ask->open();
    });
    menu->popup(globalPos);
}
