// Makes text from outside fit to be shown and logged: without the key, on one line, cut short.
#pragma once

#include <QString>

/// Characters of a failure's detail at most.
inline constexpr int detailLength = 200;

/// Every occurrence of the token is replaced, also percent-encoded; then control characters and runs of blanks become
/// one blank and the text is cut to detailLength. Redacts first: a cut in the middle of the key would keep half of it.
QString presentable(const QString &text, const QByteArray &token);
