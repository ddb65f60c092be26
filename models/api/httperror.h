// What an answer means: the one place where status codes and network errors become values. Pure.
#pragma once

#include "exchange.h"

/// A complete 2xx answer or the reason why there is none. `write`: anything but GET.
Result<ApiAnswer> judge(Outcome outcome, bool write, const QByteArray &token, qint64 nowUtcMs);
