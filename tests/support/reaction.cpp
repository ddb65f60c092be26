#include "faultserver.h"

Reaction Reaction::json(const QByteArray &body, int status)
{
    return Reaction::status(status, body, "application/json");
}

Reaction Reaction::status(int status, const QByteArray &body, const QByteArray &type)
{
    Reaction reaction;
    reaction.m_status = status;
    reaction.m_body = body;
    if (!body.isEmpty())
        reaction.header("Content-Type", type);
    return reaction;
}

Reaction Reaction::raw(const QByteArray &bytes)
{
    Reaction reaction;
    reaction.m_raw = bytes;
    return reaction;
}

Reaction Reaction::hang()
{
    Reaction reaction;
    reaction.m_hang = true;
    return reaction;
}

Reaction Reaction::nothing(End end)
{
    Reaction reaction;
    reaction.m_end = end;
    return reaction;
}

Reaction &Reaction::header(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    return *this;
}

Reaction &Reaction::contentLength(const QByteArray &value)
{
    m_lengthLie = value;
    return *this;
}

Reaction &Reaction::chunked(int size)
{
    m_chunk = size;
    return *this;
}

Reaction &Reaction::endless(const QByteArray &piece, qint64 total)
{
    m_endless = piece;
    m_endlessTotal = total;
    return *this;
}

Reaction &Reaction::cut(qsizetype bytes)
{
    m_cut = bytes;
    return m_end == End::KeepAlive ? thenClose() : *this;
}

Reaction &Reaction::pieces(int size, int everyMs)
{
    m_pieceSize = size;
    m_pieceEveryMs = everyMs;
    return *this;
}

Reaction &Reaction::after(int ms)
{
    m_afterMs = ms;
    return *this;
}

Reaction &Reaction::early()
{
    m_early = true;
    return *this;
}

Reaction &Reaction::thenClose()
{
    m_end = End::Close;
    return *this;
}

Reaction &Reaction::thenReset()
{
    m_end = End::Reset;
    return *this;
}

QByteArray Reaction::bytes() const
{
    if (m_status == 0)
        return m_raw;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(m_status) + " Scripted\r\n";
    for (const auto &[name, value] : m_headers)
        out += name + ": " + value + "\r\n";
    if (m_chunk > 0)
        out += "Transfer-Encoding: chunked\r\n";
    else if (!m_lengthLie.isNull())
        out += "Content-Length: " + m_lengthLie + "\r\n";
    else if (m_status != 204)
        out += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n";
    out += "\r\n";
    if (m_chunk <= 0)
        return out + m_body;
    for (qsizetype at = 0; at < m_body.size(); at += m_chunk) {
        const QByteArray piece = m_body.mid(at, m_chunk);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}
