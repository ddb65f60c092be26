// Laid-out texts, elided once: text layout is what costs most when a table paints.
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QString>
#include <array>

class QPainter;

/// The faces a table is set in.
enum class Face : quint8 {
    Body,     ///< 13/400
    Strong,   ///< 13/600
    Note,     ///< 12/400
    Header,   ///< 12/500
    Initials, ///< 10/600
    Mono,     ///< 12, typewriter
};
inline constexpr size_t faceCount = size_t(Face::Mono) + 1;

class TextCache
{
public:
    struct Item
    {
        QList<QGlyphRun> runs;
        qreal width = 0;  ///< as shown, px
        qreal ascent = 0; ///< of the tallest script in it
        bool elided = false;
    };

    /// most: so many items are kept; several screens of a table.
    explicit TextCache(qsizetype most = 4096);
    /// One line of plain text, elided at its end where it is wider than maxWidth (px). Valid until the next call.
    const Item &item(const QString &text, Face face, int maxWidth);
    /// Draws in the painter's pen; x is the left edge.
    static void draw(QPainter *painter, const Item &item, qreal x, qreal baseline);

    const QFont &font(Face face) const { return m_faces[size_t(face)].font; }
    /// The baseline that centres capitals in a line from top of this height, on a whole px.
    int baseline(Face face, int top, int height) const;
    qsizetype size() const { return m_items.size(); }

private:
    struct Key
    {
        QString text;
        int width;
        Face face;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width, quint8(key.face)); }
    struct FaceData
    {
        QFont font;
        int ascent = 0, descent = 0;
    };

    std::array<FaceData, faceCount> m_faces;
    QHash<Key, Item> m_items;
    qsizetype m_most;
};
