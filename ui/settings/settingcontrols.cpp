#include "settingcontrols.h"

#include "settingsdesk.h"
#include "settingwords.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>

namespace {

constexpr int typedAfterMs = 400;

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

/// Runs now, and whenever the setting changes.
void follow(SettingsDesk *desk, SettingId id, QWidget *control, std::function<void()> show)
{
    show();
    QObject::connect(desk, &SettingsDesk::changed, control, [id, show = std::move(show)](SettingId changed) {
        if (changed == id)
            show();
    });
}

} // namespace

void settingcontrols::ignoreWheel(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

QComboBox *settingcontrols::choice(SettingsDesk *desk, SettingId id, const QList<Choice> &choices, int afterMs)
{
    auto *box = new QComboBox;
    box->setAccessibleName(settingwords::title(id));
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    ignoreWheel(box);
    follow(desk, id, box, [desk, id, box] { box->setCurrentIndex(std::max(0, box->findData(desk->value(id)))); });
    const auto take = [desk, id, box] { desk->choose(id, box->currentData()); };
    if (afterMs == 0) {
        QObject::connect(box, &QComboBox::activated, box, take);
        return box;
    }
    auto *soon = new QTimer(box);
    soon->setSingleShot(true);
    soon->setInterval(afterMs);
    QObject::connect(box, &QComboBox::activated, soon, qOverload<>(&QTimer::start));
    QObject::connect(soon, &QTimer::timeout, box, take);
    return box;
}

QSpinBox *settingcontrols::number(SettingsDesk *desk, SettingId id, const Range &range)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(settingwords::title(id));
    box->setRange(range.low, range.high);
    box->setSingleStep(range.step);
    box->setSuffix(range.suffix);
    box->setSpecialValueText(range.zero);
    ignoreWheel(box);
    follow(desk, id, box, [desk, id, box] {
        const QSignalBlocker quiet(box);
        box->setValue(desk->value(id).toInt());
    });
    // The 3 of 30 is not meant; arrows pass over what lies between.
    auto *soon = new QTimer(box);
    soon->setSingleShot(true);
    soon->setInterval(typedAfterMs);
    const auto take = [desk, id, box, soon] {
        soon->stop();
        desk->choose(id, box->value());
    };
    QObject::connect(box, &QSpinBox::valueChanged, soon, qOverload<>(&QTimer::start));
    QObject::connect(soon, &QTimer::timeout, box, take);
    QObject::connect(box, &QSpinBox::editingFinished, box, take);
    return box;
}

QCheckBox *settingcontrols::flag(SettingsDesk *desk, SettingId id, const QString &text)
{
    auto *box = new QCheckBox(text);
    follow(desk, id, box, [desk, id, box] { box->setChecked(desk->value(id).toBool()); });
    QObject::connect(box, &QCheckBox::toggled, box, [desk, id](bool on) { desk->choose(id, on); });
    return box;
}
