// HistoryPage: what is saved as a file, and what is forgotten.
#include "historypage.h"

#include "elidedlabel.h"
#include "historyexport.h"
#include "historystore.h"
#include "savedialog.h"
#include "words.h"
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void HistoryPage::chooseFile(bool sums)
{
    savedialog::open(this, tr("Export the history"),
                     (sums ? u"rollcall-sums-%1.csv"_s : u"rollcall-changes-%1.csv"_s).arg(m_day.toString(Qt::ISODate)),
                     [this, sums](const QString &file) { write(file, sums); });
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
