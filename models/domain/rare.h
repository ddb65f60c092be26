// A text or a list that is mostly empty: one pointer then, where the thing itself takes three. There are ten thousand
// records of a floor, several times over, and what a record costs is mostly the memory that is walked through.
#pragma once

#include <QSharedData>
#include <QTypeInfo>

template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(const T &value) : m_held(value.isEmpty() ? nullptr : new Held{{}, value}) {}

    const T &operator*() const
    {
        static const T none;
        return m_held ? m_held->value : none;
    }
    const T *operator->() const { return &**this; }
    bool isEmpty() const { return !m_held; }
    auto begin() const { return (*this)->cbegin(); }
    auto end() const { return (*this)->cend(); }
    friend bool operator==(const Rare &a, const Rare &b) { return a.m_held == b.m_held || *a == *b; }

private:
    struct Held : QSharedData
    {
        T value;
    };
    QExplicitlySharedDataPointer<const Held> m_held;
};
template <typename T>
Q_DECLARE_TYPEINFO_BODY(Rare<T>, Q_RELOCATABLE_TYPE);
