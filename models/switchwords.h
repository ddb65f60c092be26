// The words of switches that were asked for (interface 4, 6.1, 6.4 and 8), translated once for models and widgets.
#pragma once

#include "activityentry.h"
#include "agentcolumns.h"
#include "floorrow.h"
#include "switchoutcome.h"
#include "switchplan.h"

namespace switchwords {

QString onOff(bool on); ///< "on", "off"
/// "Phone off", "Chat on"
QString ask(Channel channel, bool on);

/// The most urgent thing to say about a row's requests.
NoteKind noteKind(const RowRequests &requests);
/// That thing as text.
QString note(const RowRequests &requests);

/// For the cell's accessible text: "off requested", "on, unconfirmed", "failed", "unknown"; empty when presence alone
/// speaks.
QString cell(const SwitchRequest &request);
/// "Phone off requested", "Phone off, poll 1 of 3", "Chat off failed", "Phone off unconfirmed", "Changed elsewhere";
/// empty for None.
QString note(Channel channel, const SwitchRequest &request);
/// note(requests) without the channel, where there is no room for it: "Off unconfirmed", "Off, poll 1 of 3".
QString shortNote(const RowRequests &requests);
/// For inspector and tooltip: a sentence or two with times and the server's words; empty for None.
QString story(const SwitchRequest &request);

/// "already on", "not in agent list"; empty when a request is needed or nothing is asked.
QString need(PlanNeed need, Ask ask);
QString planNote(PlanNote note);

/// "seen in presence", "accepted (204), not seen yet", "skipped, changed elsewhere meanwhile"; words are appended.
QString result(const OutcomeRow &row);
QString result(const ActivityEntry &entry);
/// "Phone off" for a switch, else what the entry itself says.
QString activityRequest(const ActivityEntry &entry);
QString origin(const QString &origin); ///< "click" -> "by hand", ...

} // namespace switchwords
