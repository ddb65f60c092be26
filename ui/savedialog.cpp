#include "savedialog.h"

#include "words.h"
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct SaveDialog
{
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

void askToReplace(QWidget *parent, const QString &title, const QString &file,
                  const std::function<void(const QString &)> &chosen)
{
    auto *ask = new QMessageBox(QMessageBox::Question, title,
                                SaveDialog::tr("The file %1 exists already.", "%1 = file name")
                                    .arg(words::isolated(QFileInfo(file).fileName().left(120))),
                                QMessageBox::Cancel, parent);
    ask->setTextFormat(Qt::PlainText);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace = ask->addButton(SaveDialog::tr("Replace"), QMessageBox::AcceptRole);
    ask->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(replace, &QPushButton::clicked, parent, [chosen, file] { chosen(file); });
    ask->open();
}

} // namespace

void savedialog::open(QWidget *parent, const QString &title, const QString &name,
                      std::function<void(const QString &)> chosen, const QStringList &kinds)
{
    auto *choose = new QFileDialog(parent, title);
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setAcceptMode(QFileDialog::AcceptSave);
    choose->setNameFilters(kinds.isEmpty() ? QStringList{SaveDialog::tr("Tables (*.csv)")} : kinds);
    choose->setDefaultSuffix(QFileInfo(name).suffix());
    choose->selectFile(name);
    // The dialog's own question would hold up the program until it is answered.
    choose->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(choose, &QFileDialog::filterSelected, choose,
                     [choose](const QString &kind) { choose->setDefaultSuffix(kind.section(u"*."_s, 1).chopped(1)); });
    QObject::connect(choose, &QFileDialog::fileSelected, parent,
                     [parent, title, chosen = std::move(chosen)](const QString &file) {
                         if (QFileInfo::exists(file))
                             askToReplace(parent, title, file, chosen);
                         else
                             chosen(file);
                     });
    choose->open();
}
