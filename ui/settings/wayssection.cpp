#include "wayssection.h"

#include <QPushButton>

void WaysSection::addWay(const SettingText &text, const QString &button, std::optional<SettingId> id,
                         std::function<void()> open)
{
    auto *press = new QPushButton(button);
    connect(press, &QPushButton::clicked, this, std::move(open));
    SettingRow *row = add(text, press);
    if (id)
        row->setDefaultOf(*id);
}
