// Connects Rollcall to Dixa, or to a simulated organisation (interface 6.8). Takes values and gives values.
#pragma once

#include "apisettings.h"
#include "clock.h"
#include <QDialog>
#include <memory>

class Theme;

/// Where a token may be kept.
enum class KeyKeeping : quint8 {
    Keychain,    ///< the system's key store
    SessionOnly, ///< no key store: until the program ends
};

struct ConnectionChoice
{
    bool simulated = false;
    ApiSettings api; ///< only when not simulated
    QString name;    ///< the user's own label
    bool readOnly = false;
};

class FirstRunDialog : public QDialog
{
    Q_OBJECT
public:
    FirstRunDialog(const Theme *theme, KeyKeeping keeping, const Clock &clock, QWidget *parent = nullptr);
    ~FirstRunDialog() override;

    /// Fills in what is known already; used for "Replace token...", which hides the simulated organisation.
    void setKnown(const ConnectionChoice &known, bool replaceTokenOnly);
    void setKeyKeeping(KeyKeeping keeping, const QString &why); ///< why: plain text; empty = nothing to say
    /// What stands in the dialog; token and address are empty while they are not usable.
    ConnectionChoice choice() const;

    /// Closing forgets the token, however it comes about.
    void done(int result) override;

Q_SIGNALS:
    void chosen(const ConnectionChoice &choice); ///< "Open the floor"; the dialog stays until the caller closes it
    void quitWanted();
    void drillWanted(); ///< a bad afternoon to practise on, in a window of its own

private:
    class Private;
    std::unique_ptr<Private> d;
};
