// Which of Qt's own command line options reach QApplication: none that loads a file or code.
#pragma once

#include <QStringList>

struct QtArguments
{
    QStringList kept;    ///< the program's name, then options of Qt with their values
    QStringList dropped; ///< names of the options of Qt that were taken out
    QStringList ours;    ///< the program's name, then everything else
};

/// Qt takes its options with one dash or two, as "-platform offscreen" or "-platform=offscreen".
QtArguments splitQtArguments(const QStringList &arguments);
