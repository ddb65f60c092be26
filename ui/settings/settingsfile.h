// Settings as a file of their own, without secrets: written whole, and read with every value checked before any is
// taken.
#pragma once

#include "settingsdesk.h"
#include <QByteArray>
#include <QStringList>

namespace settingsfile {

inline constexpr qint64 mostBytes = 1024 * 1024;

struct Reading
{
    QString error;       ///< the whole file is none, as a sentence; empty = it is one
    SettingStep changes; ///< what differs from now, both checked; in the order of the page
    QStringList refused; ///< values that cannot be taken, each as a sentence
    int same = 0;        ///< values that hold already
};

QByteArray write(const SettingsDesk &desk);
Reading read(const QByteArray &bytes, const SettingsDesk &desk);

} // namespace settingsfile
