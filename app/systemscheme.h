// Whether the desktop wants dark windows, and when it changes its mind.
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

/// From Qt where it knows (6.5 and later), else from the desktop portal, else from the palette the program started
/// with.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    /// Build it before anybody sets a palette.
    explicit SystemScheme(QObject *parent = nullptr);

    /// Asks the portal; known() follows once, answer or not, unless a portal hangs.
    void start();
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void known();
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool askPortal();
    void take(const QVariant &value);
    void setDark(bool dark);

    bool m_fallback = false;
    bool m_dark = false;
};
