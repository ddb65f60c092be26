// What an answer means: the one place where status codes and network errors become values. Pure.
#pragma once

#include "exchange.h"

/// Why the proxy let nothing through, as a sentence; empty when it was not the proxy.
QString proxyTrouble(const Outcome &outcome);
/// A complete 2xx answer or the reason why there is none. `write`: anything but GET.
Result<ApiAnswer> judge(Outcome outcome, bool write, const QByteArray &token, qint64 nowUtcMs);
