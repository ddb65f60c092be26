// The options of the command line: their names, what they say about themselves, and which words come near them.
#pragma once

#include <QString>

class QCommandLineParser;

void addOptions(QCommandLineParser *parser);
/// "--base-url=x" is base-url; empty when the argument is no option.
QString optionName(const QString &argument);
/// Names under which other programs take a key on the command line, where every user of the machine can read it.
bool isTokenOption(const QString &name);
/// The option somebody may have meant, empty when none is near.
QString nearestOption(const QString &name);
