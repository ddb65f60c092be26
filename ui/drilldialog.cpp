#include "drilldialog.h"

#include "dialogbody.h"
#include "durationtext.h"
#include "listcells.h"
#include "look.h"
#include "theme.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

DrillDialog::DrillDialog(const Theme *theme, const QList<DrillLine> &script, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Drill", "training with a simulated bad afternoon"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    const auto add = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    QLabel *title = add(tr("A bad afternoon, to practise on"));
    title->setFont(Theme::font(16, QFont::DemiBold));
    auto *body = new DialogBody(this);
    body->column()->setContentsMargins(0, 0, 0, 0);
    body->column()->setSpacing(12);
    column->addWidget(body, 1);
    body->column()->addWidget(title);
    body->column()->addWidget(
        add(tr("A window of its own opens, with invented people on this computer. It is marked “Drill” "
               "everywhere, and what is switched there reaches nobody. This window goes on as it is.")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const DrillLine &line : script) {
        QLabel *at = add(line.atMs == 0 ? tr("At once", "a moment of the drill")
                                        //: %1 = a span such as 6 m 30 s
                                        : tr("After %1").arg(ageText(line.atMs)));
        at->setWordWrap(false);
        listcells::setInk(at, theme->color(Token::Text2));
        grid->addWidget(at, row, 0, Qt::AlignTop);
        grid->addWidget(add(line.text), row++, 1);
    }
    body->column()->addLayout(grid);
    body->column()->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    QPushButton *start = buttons->addButton(tr("Start the drill"), QDialogButtonBox::AcceptRole);
    start->setProperty("class", u"primary"_s);
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT startWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    body->fit(Px{560});
}
