#include "looksection.h"

#include "look.h"
#include "settingcontrols.h"
#include "settingsdesk.h"
#include "settingwords.h"
#include "visionpreview.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int sizeAfterMs = 500;
} // namespace

LookSection::LookSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Look"), tr("Of all windows of this profile. The wall has its own."), parent)
{
    const auto choices = [](SettingId id, const QStringList &words) {
        QList<settingcontrols::Choice> all;
        for (const QString &word : words)
            all += {word, settingwords::value(id, word)};
        return all;
    };
    add(SettingId::Theme, {},
        settingcontrols::choice(parts.desk, SettingId::Theme,
                                choices(SettingId::Theme, {u"system"_s, u"light"_s, u"dark"_s})),
        tr("colours appearance mode night"));
    QList<settingcontrols::Choice> sizes;
    for (const int percent : Look::sizes)
        sizes += {percent, settingwords::value(SettingId::TextSize, percent)};
    add(SettingId::TextSize, tr("Rows, cells and buttons grow with it."),
        settingcontrols::choice(parts.desk, SettingId::TextSize, sizes, sizeAfterMs), tr("font zoom large bigger"));
    add(SettingId::Motion, tr("Reduced: nothing flashes or fades."),
        settingcontrols::choice(parts.desk, SettingId::Motion,
                                choices(SettingId::Motion, {u"system"_s, u"reduced"_s, u"full"_s})),
        tr("animation flash fade"));
    add(SettingId::HighContrast, tr("Stronger lines, and all words in full ink."),
        settingcontrols::flag(parts.desk, SettingId::HighContrast, tr("High contrast")), tr("readable lines ink"));
    add({tr("Seen with other eyes"),
         tr("No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, "
            "Oliveira and Fernandes (2009); without colours by luminance."),
         tr("colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism")},
        new VisionPreview(m_parts.theme), true);
}
