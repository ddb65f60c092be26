#include "settingsdesk.h"

void SettingsDesk::bind(SettingId id, Bound bound)
{
    m_known[size_t(id)] = bound.read();
    m_bound[size_t(id)] = std::move(bound);
    Q_EMIT changed(id);
}

QVariant SettingsDesk::value(SettingId id) const
{
    return isBound(id) ? m_bound[size_t(id)].read() : QVariant();
}

QString SettingsDesk::whyNot(SettingId id, const QVariant &value) const
{
    const Bound &bound = m_bound[size_t(id)];
    return bound.check ? bound.check(value) : QString();
}

void SettingsDesk::choose(SettingId id, const QVariant &value)
{
    chooseAll({{id, {}, value}});
}

void SettingsDesk::chooseAll(const SettingStep &wanted)
{
    SettingStep step;
    for (const SettingChange &change : wanted) {
        if (isBound(change.id) && value(change.id) != change.after)
            step += {change.id, value(change.id), change.after};
    }
    if (step.isEmpty())
        return;
    // Before it is applied: that may make another window, which takes the steps over.
    m_done += step;
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
    m_undone.clear();
    m_lastUndone = false;
    apply(step, false);
    Q_EMIT stepped();
}

void SettingsDesk::noticed(SettingId id, bool undoable)
{
    if (!isBound(id) || m_applying == id)
        return;
    const QVariant now = value(id);
    const QVariant before = std::exchange(m_known[size_t(id)], now);
    if (before == now)
        return;
    if (undoable) {
        m_done += SettingStep{{id, before, now}};
        m_undone.clear();
        m_lastUndone = false;
    }
    Q_EMIT changed(id);
    if (undoable)
        Q_EMIT stepped();
}

void SettingsDesk::apply(const SettingStep &step, bool back)
{
    for (const SettingChange &change : step) {
        const QVariant &value = back ? change.before : change.after;
        if (!isBound(change.id))
            continue;
        m_applying = change.id; // what comes back from its owner is no news, though it be written otherwise
        m_bound[size_t(change.id)].apply(value);
        m_applying.reset();
        m_known[size_t(change.id)] = this->value(change.id);
        Q_EMIT changed(change.id);
    }
}

void SettingsDesk::undo()
{
    if (m_done.isEmpty())
        return;
    SettingStep step;
    for (const SettingChange &change : m_done.takeLast()) {
        if (const QString why = whyNot(change.id, change.before); why.isEmpty())
            step += change;
        else
            Q_EMIT kept(change.id, why);
    }
    if (step.isEmpty())
        return Q_EMIT stepped();
    m_undone += step;
    m_lastUndone = true;
    apply(step, true);
    Q_EMIT stepped();
}

void SettingsDesk::redo()
{
    if (m_undone.isEmpty())
        return;
    const SettingStep step = m_undone.takeLast();
    m_done += step;
    m_lastUndone = false;
    apply(step, false);
    Q_EMIT stepped();
}

const SettingStep *SettingsDesk::last() const
{
    const QList<SettingStep> &of = m_lastUndone ? m_undone : m_done;
    return of.isEmpty() ? nullptr : &of.last();
}

void SettingsDesk::takeSteps(const SettingsDesk &before)
{
    m_done = before.m_done;
    m_undone = before.m_undone;
    m_lastUndone = before.m_lastUndone;
}
