// Phone numbers: national forms to E.164, and whether a number is possible (libphonenumber's metadata). Only warns:
// numbering plans change faster than the metadata, and what is sent is the server's to refuse (contract 7.22).
#pragma once

#include <QString>

enum class PhoneFault : quint8 {
    None,
    Empty,
    NotANumber,    ///< letters, too few digits
    NoCountryCode, ///< a national form; e164 holds a repair when the country is known
    NotPossible,   ///< has a country code, but no number of that length exists there
    NotPlain,      ///< fine but for blanks and marks; e164 holds the plain form
};

struct PhoneCheck
{
    PhoneFault fault = PhoneFault::None;
    QString e164; ///< the number as the API's samples have it: + and digits; empty when none can be told
};

/// country: ISO 3166 alpha-2 of national numbers, e.g. "DK"; empty = none is assumed.
PhoneCheck checkPhone(const QString &text, const QString &country);
/// E.164 when it can be told, else the digits: two ways to write one number compare equal.
QString phoneKey(const QString &text, const QString &country);
/// Countries the metadata knows, ISO 3166 alpha-2, sorted.
QStringList phoneCountries();
