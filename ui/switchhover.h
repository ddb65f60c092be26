// Decides when the tip beside a switch of the table stands: 400 ms under the pointer or with the keyboard on the cell,
// never on data that is no longer fresh; or at once, to say why a switch cannot be moved.
#pragma once

#include "channel.h"
#include "ids.h"
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>

class LiveFloor;
class QWidget;
class SwitchTip;
class Theme;

/// One switch of the table.
struct SwitchSpot
{
    AgentId agent;
    Channel channel = Channel::Email;
    int line = -1; ///< somebody in several teams stands on several
    bool operator==(const SwitchSpot &) const = default;
};

class SwitchHover : public QObject
{
    Q_OBJECT
public:
    /// boxOf: where a switch is now, px in the window; an empty box when it cannot be seen.
    SwitchHover(const Theme *theme, LiveFloor *live, QWidget *view, std::function<QRect(const SwitchSpot &)> boxOf);

    void pointAt(const std::optional<SwitchSpot> &spot); ///< the pointer rests on it, or on none
    void focusAt(const std::optional<SwitchSpot> &spot); ///< the keyboard is on it, or on none
    void clicked(); ///< something was chosen: quiet until it is left and entered again
    bool refuse(const SwitchSpot &spot, const QString &why); ///< false when the switch cannot be seen
    void leave();                                            ///< nothing is shown any more
    void refresh();                                          ///< counts may have changed
    bool isShown() const;

private:
    void begin();
    void open();

    const Theme *m_theme;
    LiveFloor *m_live;
    QWidget *m_view;
    std::function<QRect(const SwitchSpot &)> m_boxOf;
    std::optional<SwitchSpot> m_pointed, m_focused, m_shown;
    QPointer<SwitchTip> m_tip;
    QTimer m_delay, m_refusal;
    bool m_spent = false; ///< the pointed switch was clicked
};
