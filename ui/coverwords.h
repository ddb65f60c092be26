// Cover and alerts in words.
#pragma once

#include "alert.h"

namespace coverwords {

/// "DACH 3 of 4", the name isolated.
QString shortage(const QString &team, int count, int minimum);
/// "1 above", "exactly enough", "1 short"; empty without a minimum.
QString balance(int count, int minimum);
/// "14:20"
QString timeOf(qint64 utcMs);
/// "Phone, DACH: 3 of 4"; names isolated.
QString title(const AlertFact &fact);
/// "Since 14:20:10. Lukas Zürcher went away."
QString detail(const AlertFact &fact);
/// "Lukas Zürcher went away"; empty when nobody is known to have.
QString cause(const CoverCause &cause, Channel channel);
/// "5 alerts: Phone, DACH; ...", for several that are told as one.
QString merged(const QList<Alert> &alerts);

} // namespace coverwords
