// JSON in tests: single quotes stand for double ones. (Raw string literals confuse moc of Qt 6.4.)
#pragma once

#include <QByteArray>

inline QByteArray q(QByteArray text)
{
    return text.replace('\'', '"');
}
