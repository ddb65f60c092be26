// Words about switches that only windows say.
#pragma once

#include "switchboard.h"

namespace switchtexts {

/// Why nothing can be sent now, as a sentence; empty for None.
QString refusal(SwitchRefusal refusal);
/// What is asked of a channel for everybody, as in "Phone on, Chat off"; empty when nothing is.
QString asked(const ChannelAsks &asks);
/// The counts that are not zero, in the order they are told.
QStringList good(const OutcomeCounts &counts);   ///< "6 seen", "1 accepted"
QStringList failed(const OutcomeCounts &counts); ///< "1 failed"
QStringList others(const OutcomeCounts &counts); ///< "1 not confirmed", "2 not clear", "1 skipped", "3 not sent"
QString done(const OutcomeCounts &counts);       ///< "9 of 12"
QString progress(const OutcomeCounts &counts);   ///< all of that in one line

} // namespace switchtexts
