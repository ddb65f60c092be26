#include "dialogfoot.h"

#include "listcells.h"
#include "look.h"
#include <QPushButton>

DialogFoot::DialogFoot(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setFixedHeight(Look::px(56));
    setBackgroundRole(QPalette::Button);
    setAutoFillBackground(true);
    m_row->setContentsMargins(listcells::dialogMargin, 0, listcells::dialogMargin, 0);
    m_row->setSpacing(8);
}

QPushButton *DialogFoot::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}
