// Cuts the bytes of one connection into HTTP/1.1 requests with Content-Length bodies.
#pragma once

#include "simrequest.h"
#include <optional>

class SimParser
{
public:
    /// Longest head and body taken.
    static constexpr qsizetype maxHead = 64 * 1024;
    static constexpr qsizetype maxBody = 16 * 1024 * 1024;

    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next complete request; nothing while bytes are missing or after a fault.
    std::optional<SimRequest> take();
    /// True once for each request whose sender waits for "100 Continue".
    bool takeContinue();
    /// Status to answer before closing (400, 413, 431, 501); 0 = no fault.
    int fault() const { return m_fault; }

private:
    bool readHead();

    QByteArray m_buffer;
    SimRequest m_request;
    qsizetype m_bodySize = -1; ///< -1 = the head is not read yet
    bool m_wantsContinue = false;
    int m_fault = 0;
};
