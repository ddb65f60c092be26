// A key in memory: one place, overwritten when it goes.
#pragma once

#include <QByteArray>

class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    ~Secret() { wipe(); }
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret &operator=(Secret &&other) noexcept
    {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
        return *this;
    }
    Q_DISABLE_COPY(Secret)

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes shared, not copied: while a copy lives elsewhere, that one stays readable.
    const QByteArray &bytes() const { return m_bytes; }
    void wipe();

private:
    QByteArray m_bytes;
};
