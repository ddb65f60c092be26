// The address list of a mail ("Name <address>; ...") and plain addresses, as rows of name and e-mail. Pure.
#pragma once

#include <QStringList>
#include <optional>

struct AddressRow
{
    QString name, email; ///< one of them may be empty
    int line = 0;        ///< of the text, from 1
};

/// Nothing when the text is no list of addresses but, say, a table.
std::optional<QList<AddressRow>> addressesFrom(const QString &text);
