// A request body that can be read once. The network library repeats a request by itself when a connection breaks, a
// POST too; it must rewind the body for that, and this one cannot be rewound, so the repeat ends as ContentReSendError.
#pragma once

#include <QIODevice>

/// Opened for reading. Never a QBuffer: the library keeps the bytes of those and repeats them.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    OneShotBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool wasRead() const { return m_offset > 0; }
    qint64 size() const override { return m_body.size(); }
    bool atEnd() const override { return m_offset >= m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_offset; }
    bool seek(qint64 pos) override { return !wasRead() && pos == 0 && QIODevice::seek(0); }
    bool reset() override { return seek(0); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, bytesAvailable());
        std::copy_n(m_body.constData() + m_offset, count, data);
        m_offset += count;
        return count == 0 && maxSize > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_offset = 0;
};
