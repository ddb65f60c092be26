// Language of texts, numbers and dates.
#pragma once

#include <QString>

/// code: checked ("da", "pt-BR"), or empty for the system's. Without a translation of ours the texts stay English, and
/// so do Qt's own; numbers and the direction of the layout follow the code all the same.
void useLanguage(const QString &code);
