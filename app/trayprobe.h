// Whether the desktop has a tray. Qt waits for the desktop's service when it is first asked, so the service is asked
// before, beside the window: one that hangs is no tray.
#pragma once

#include <functional>

class QObject;

enum class TrayAnswer : unsigned char {
    Absent,
    There,
    Silent, ///< there is a service for it that does not answer: it may be busy
};

/// Calls done() once, at once or later, unless the context is gone.
using TrayProbe = std::function<void(QObject *context, std::function<void(TrayAnswer)> done)>;

TrayProbe desktopTray();
/// X11 has a tray of its own besides, of which the session bus does not tell.
bool mayHaveX11Tray();
