#include "secret.h"

#include <cstring>

void Secret::wipe()
{
    // A buffer that somebody else still holds is not ours to clear; the last holder does it.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        ::explicit_bzero(m_bytes.data(), size_t(m_bytes.size()));
    m_bytes.clear();
}
