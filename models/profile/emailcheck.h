// Whether a text can be an e-mail address: the form browsers take in an e-mail field (WHATWG HTML, input type=email),
// an internationalised domain in its ASCII form, and a dot in the domain.
#pragma once

#include <QString>

enum class EmailFault : quint8 {
    None,
    Empty,
    Blank,       ///< a blank or line break inside
    NoAt,        ///< no @, or more than one
    NoName,      ///< nothing before the @
    BadName,     ///< a character before the @ that addresses do not have
    BadDomain,   ///< an empty or ill-formed part after the @
    NoDomainDot, ///< "halvorsenrey": no ending such as .com
    TooLong,     ///< over 254 characters
};

EmailFault emailFault(const QString &text);
/// Lower case and domain in ASCII: two addresses that are one person's mailbox compare equal.
QString emailKey(const QString &text);
