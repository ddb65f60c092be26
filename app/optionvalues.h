// Checks of single option values: the value, or in *why what is allowed. No message repeats what was typed.
#pragma once

#include "apisettings.h"
#include "loglevel.h"
#include "mainwindow.h"
#include "walloptions.h"
#include <QSize>
#include <functional>

std::function<int(const QString &, QString *)> wholeNumber(int low, int high);
quint32 seedValue(const QString &text, QString *why);
std::function<double(const QString &, QString *)> numberWithin(double low, double high);
QString fileName(const QString &text, QString *why);
/// Of the drill and of the simulated organisation alone: no profile of a real one can be named so.
inline constexpr QLatin1StringView drillProfile("drill"), demoProfile("demo");
QString profileName(const QString &text, QString *why);
/// postgres://[user@]host[:port]/database[?sslmode=...]; never with a password.
QUrl historyAddress(const QString &text, QString *why);
PageId pageName(const QString &text, QString *why);
QString pageText(PageId page); ///< the other way round; empty for a page that cannot be asked for
QSize sizeValue(const QString &text, QString *why);
ThemeChoice themeName(const QString &text, QString *why);
QString languageCode(const QString &text, QString *why);
QString screenName(const QString &text, QString *why);
WallNames wallNamesValue(const QString &text, QString *why);
LogLevel logLevelName(const QString &text, QString *why);
