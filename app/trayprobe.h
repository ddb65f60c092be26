// Whether the desktop has a tray. Qt waits for the desktop's service when it is first asked, so the service is asked
// before, beside the window: one that hangs is no tray.
#pragma once

#include <functional>

class QObject;

/// Calls done(there) once, at once or later, unless the context is gone.
using TrayProbe = std::function<void(QObject *context, std::function<void(bool)> done)>;

TrayProbe desktopTray();
