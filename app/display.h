// What QApplication needs to start: arguments in C form, and a display, without which Qt would abort.
#pragma once

#include <QByteArrayList>
#include <QStringList>
#include <vector>

/// argv for QApplication, which keeps pointers into it and writes to the count.
class ArgumentVector
{
public:
    explicit ArgumentVector(const QStringList &arguments);
    Q_DISABLE_COPY_MOVE(ArgumentVector)
    int &count() { return m_count; }
    char **data() { return m_pointers.data(); }

private:
    QByteArrayList m_texts;
    std::vector<char *> m_pointers;
    int m_count;
};

/// True when nothing says where windows could be shown.
bool displayMissing(const QStringList &qtArguments);
