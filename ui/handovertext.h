// The hand-over note as a document: HTML that needs nothing else, and the same as PDF. Names and words from outside are
// plain text in it, whatever they look like.
#pragma once

#include "handovernote.h"
#include <QCoreApplication>

class HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverText)
public:
    /// organisation: the user's own label; empty = none. teams: chosen ones, empty = all.
    static QString html(const HandoverNote &note, const QString &organisation, const QStringList &teams);
    static QByteArray pdf(const QString &html); ///< any thread; empty when it could not be made
};
