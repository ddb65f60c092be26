// What is costly to lay out or paint, kept under what it depends on. For the GUI thread alone.
#pragma once

#include <QCoreApplication>
#include <QHash>

/// One for each kind of value. Glyphs and pixmaps must not outlive the application, which empties it.
template <typename Key, typename Value>
class PaintStore
{
public:
    /// Valid until the next call. More than `most` are forgotten together.
    template <typename Make>
    static const Value &get(const Key &key, qsizetype most, Make make)
    {
        static const bool registered = [] {
            qAddPostRoutine([] { values().clear(); });
            return true;
        }();
        Q_UNUSED(registered)
        QHash<Key, Value> &kept = values();
        if (const auto it = kept.constFind(key); it != kept.cend())
            return *it;
        if (kept.size() >= most)
            kept.clear();
        return *kept.insert(key, make(key));
    }

private:
    static QHash<Key, Value> &values()
    {
        static QHash<Key, Value> kept;
        return kept;
    }
};
