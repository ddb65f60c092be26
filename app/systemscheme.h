// Whether the desktop wants dark windows and less motion, and when it changes its mind.
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
    /// Only a portal tells; without one motion is allowed.
    bool isMotionReduced() const { return m_withoutAnimations || m_lessMotion; }

Q_SIGNALS:
    void known();
    void changed(); ///< dark or not, motion or not

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool connectPortal();
    void ask(const QString &group, const QString &key, bool awaited);
    void take(const QString &group, const QString &key, const QVariant &value);
    void setDark(bool dark);
    void setFlag(bool *flag, bool on);

    bool m_fallback = false;
    bool m_dark = false;
    bool m_fromQt = false; ///< Qt tells dark or light
    bool m_withoutAnimations = false, m_lessMotion = false;
};
