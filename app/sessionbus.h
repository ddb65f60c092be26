// The bus of the desktop's services.
#pragma once

/// Where there is none, libdbus would try to start one.
bool hasSessionBus();
