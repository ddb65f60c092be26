// The end of the running log, as it grows; and what a report of a fault needs.
#pragma once

#include "logtail.h"
#include <QDialog>
#include <QTimer>
#include <functional>

class LogFilter;
class LogModel;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class Theme;

struct LogSource
{
    QString file;                       ///< empty = no log is kept
    std::function<QString()> debugInfo; ///< called in another thread; holds no secrets
};

class LogDialog : public QDialog
{
    Q_OBJECT
public:
    LogDialog(const Theme *theme, LogSource source, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    static constexpr int lookEveryMs = 1000;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead(class QVBoxLayout *column);
    void buildFoot(class QVBoxLayout *column);
    void look(); ///< for new lines
    void take(const logtail::Reading &reading);
    void showCount();
    void copyLines();
    void copyDebugInfo();
    void openFolder();

    const Theme *m_theme;
    const LogSource m_source;
    LogModel *m_model;
    LogFilter *m_filter;
    QListView *m_list;
    QLabel *m_count, *m_told;
    QPushButton *m_copyLines = nullptr;
    logtail::Place m_place;
    QString m_trouble;
    bool m_looking = false, m_cut = false;
    bool m_following = true; ///< the end is in view
    QTimer m_timer;
};
