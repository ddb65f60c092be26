#include "segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

Segments::Segments(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

void Segments::add(QPushButton *button)
{
    button->setCheckable(true);
    button->setAutoDefault(false); // Enter belongs to the dialog
    button->setProperty("small", true);
    button->setProperty("class", u"segment"_s);
    m_group->addButton(button);
    layout()->addWidget(button);
    join();
}

/// Style sheets know left and right only. Before they are shown: a property counts from then on.
void Segments::join()
{
    const bool rtl = isRightToLeft();
    const QList<QAbstractButton *> all = m_group->buttons();
    for (QAbstractButton *one : all) {
        const bool first = one == all.first(), last = one == all.last();
        one->setProperty("edge", first == last  ? QVariant()
                                 : first != rtl ? QVariant(u"left"_s)
                                                : QVariant(u"right"_s));
    }
}
