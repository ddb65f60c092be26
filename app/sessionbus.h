// The bus of the desktop's services.
#pragma once

#include <QString>

/// Where there is none, libdbus would try to start one.
bool hasSessionBus();

inline constexpr int busAnswerMs = 5000; ///< a service that has not answered by then is taken as not there

/// The portal that sandboxed and other programs ask for what the desktop decides.
inline const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// The trays of the desktop and the icons in them.
inline const QString trayService = QStringLiteral("org.kde.StatusNotifierWatcher");
inline const QString trayPath = QStringLiteral("/StatusNotifierWatcher");
