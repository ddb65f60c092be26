#include "display.h"

#include <QtGlobal>

ArgumentVector::ArgumentVector(const QStringList &arguments) : m_count(int(arguments.size()))
{
    for (const QString &argument : arguments)
        m_texts += argument.toLocal8Bit();
    for (QByteArray &text : m_texts)
        m_pointers.push_back(text.data());
    m_pointers.push_back(nullptr);
}

bool displayMissing(const QStringList &qtArguments)
{
    if (!qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
        !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return false;
    for (const QString &argument : qtArguments) {
        if (argument.contains(u"platform") || argument.contains(u"display"))
            return false;
    }
    return true;
}
