// All settings of the window by name: what they are, what they were, and the way back. Whoever owns one binds it; the
// page, the undo bar and the file of settings go through here.
#pragma once

#include "settingid.h"
#include <QObject>
#include <functional>
#include <optional>

/// What was chosen at once: one setting, or all of a file.
using SettingStep = QList<SettingChange>;

class SettingsDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostSteps = 50;

    struct Bound
    {
        std::function<QVariant()> read;
        std::function<void(const QVariant &)> apply; ///< at once; later only where a new window is made for it
        QVariant fallback;
        /// Why a value from outside, or by undoing, cannot be taken, for a person; empty = it can. May be left out.
        std::function<QString(const QVariant &)> check = {};
    };

    using QObject::QObject;

    void bind(SettingId id, Bound bound);
    bool isBound(SettingId id) const { return bool(m_bound[size_t(id)].read); }
    QVariant value(SettingId id) const;
    QVariant fallback(SettingId id) const { return m_bound[size_t(id)].fallback; }
    bool isDefault(SettingId id) const { return value(id) == fallback(id); }
    QString whyNot(SettingId id, const QVariant &value) const;

    /// A person's choice: it holds from now on and can be undone.
    void choose(SettingId id, const QVariant &value);
    /// Several in one step; what they were before is looked up here.
    void chooseAll(const SettingStep &wanted);
    /// Somebody else has changed it; undoable: a dialog that was opened from the page.
    void noticed(SettingId id, bool undoable);

    void undo();
    void redo();
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    /// What was done last, and whether it was taken back; null = nothing.
    const SettingStep *last() const;
    bool lastWasUndo() const { return m_lastUndone; }
    void takeSteps(const SettingsDesk &before); ///< of the window that this one is shown instead of

Q_SIGNALS:
    void changed(SettingId id);
    void stepped();                              ///< last() is another
    void kept(SettingId id, const QString &why); ///< it was not undone

private:
    void apply(const SettingStep &step, bool back);

    std::array<Bound, settingCount> m_bound;
    std::array<QVariant, settingCount> m_known;
    QList<SettingStep> m_done, m_undone;
    bool m_lastUndone = false;
    std::optional<SettingId> m_applying;
};
