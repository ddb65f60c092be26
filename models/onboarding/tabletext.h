// Bytes of a file as text: which encoding they are in, and whether they are text at all. Pure.
#pragma once

#include "tablereader.h"

struct TableText
{
    TableEncoding encoding = TableEncoding::Utf8;
    QString text;    ///< line ends are \n, no byte order mark
    QString refusal; ///< why it is no text
};

TableText tableText(const QByteArray &bytes, std::optional<TableEncoding> wanted);
/// Line ends made \n; refuses NUL.
TableText tableText(const QString &text);
