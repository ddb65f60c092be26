// The pages of the program down the left edge.
#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;
class RailButton;
class Theme;

enum class PageId : int { Floor, Agents, Coverage, History, Import, Activity, Wall, Settings };

class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Theme *theme, QWidget *parent = nullptr);

    /// Wall and Settings stand at the foot, the others at the top, in the order of adding.
    void addPage(PageId id, const QString &title, const QString &icon);
    void setCurrent(PageId id);
    PageId current() const;
    /// The page has something that needs a look: a triangle, and words for readers. Empty = nothing.
    void setAlarm(PageId id, const QString &words);
    /// Which profile this window is, on a button at the foot whose menu has them all.
    void setProfiles(const QStringList &names, const QString &current);

Q_SIGNALS:
    void pageWanted(PageId id);
    void profileWanted(const QString &name); ///< another one, in its own window
    void profilesPageWanted();
    void profileMenuOpening(); ///< setProfiles() is asked for anew

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openProfileMenu();

    const Theme *m_theme;
    RailButton *m_profile;
    QStringList m_profiles;
    QString m_ownProfile;
    QVBoxLayout *m_top, *m_foot;
    QButtonGroup *m_group;
};
