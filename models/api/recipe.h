// The request recipe (reliability, facts about the network library): what every request carries and what is switched
// off.
#pragma once

#include "apiclient.h"
#include <QNetworkRequest>

class QNetworkAccessManager;

/// Why these settings must not be used at all; empty when they may. The key is checked here again because the network
/// library writes header values as they are, line breaks included.
QString refusalOf(const ApiSettings &settings);
/// Absolute URL of a path on the base URL; invalid when the path is none of ours.
QUrl urlOf(const ApiSettings &settings, const QString &path);
QNetworkRequest recipeFor(const ApiSettings &settings, const ApiRequest &request);
/// No redirects, no cookies, and no proxy until one is set: the library would look for the system's on this thread.
void prepare(QNetworkAccessManager &manager);
