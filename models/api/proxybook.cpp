#include "proxybook.h"

ProxyBook *ProxyBook::instance()
{
    static ProxyBook book;
    return &book;
}

void ProxyBook::use(const ProxyChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    report({}); // of another one nothing is known yet
    Q_EMIT changed();
}

void ProxyBook::report(const QString &trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleChanged(trouble);
}
