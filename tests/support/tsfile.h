// The texts of a translation file, and what is wrong with them.
#pragma once

#include <QStringList>

struct TsText
{
    QString context, source, note;
    QStringList forms; ///< the translation; of a plural, one for each form of the language
    bool plural = false, finished = false;
};

/// error: empty when the file could be read.
QList<TsText> readTs(const QString &file, QString *error);
/// One line for each fault of a text that is finished: a place holder lost or invented, a blank at an end, a form left
/// out.
QStringList faultsOf(const TsText &text);
