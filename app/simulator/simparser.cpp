#include "simparser.h"

#include <utility>

std::optional<SimRequest> SimParser::take()
{
    if (m_fault || (m_bodySize < 0 && !readHead()) || m_buffer.size() < m_bodySize)
        return std::nullopt;
    m_request.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    m_bodySize = -1;
    m_wantsContinue = false;
    return std::exchange(m_request, {});
}

bool SimParser::takeContinue()
{
    return m_bodySize > m_buffer.size() && std::exchange(m_wantsContinue, false);
}

bool SimParser::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > maxHead || (end < 0 && m_buffer.size() > maxHead)) {
        m_fault = 431;
        return false;
    }
    if (end < 0)
        return false;
    const QByteArrayList lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);

    const QByteArrayList first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first[1].startsWith('/') || !first[2].startsWith("HTTP/1.")) {
        m_fault = 400;
        return false;
    }
    m_request.method = first[0];
    m_request.target = first[1];
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            m_fault = 400;
            return false;
        }
        m_request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const QByteArray connection = m_request.headers.value("connection").toLower();
    m_request.keepAlive = first[2] == "HTTP/1.0" ? connection == "keep-alive" : connection != "close";
    m_wantsContinue = m_request.headers.value("expect").toLower() == "100-continue";

    bool ok = true;
    const QByteArray length = m_request.headers.value("content-length", "0");
    m_bodySize = length.toLongLong(&ok);
    if (m_request.headers.contains("transfer-encoding"))
        m_fault = 501;
    else if (!ok || m_bodySize < 0)
        m_fault = 400;
    else if (m_bodySize > maxBody)
        m_fault = 413;
    return m_fault == 0;
}
