// Language of texts, numbers and dates.
#pragma once

#include "uisettings.h"
#include <memory>

class QTranslator;

class Language
{
public:
    Language();
    ~Language();

    /// What there are texts for, each by its own name for itself, in the order of the names.
    static QList<LanguageChoice> choices();
    /// The layout follows the language. Windows that are there keep the words they were made with.
    /// code: checked ("da", "pt-BR"), or empty for the system's. Without texts in it they are English; numbers, dates
    /// and, of a code, the direction of the layout follow it all the same.
    void use(const QString &code);

private:
    std::unique_ptr<QTranslator> m_toolkit, m_ours;
};
