// The inside of the first-run dialog: its widgets and what they mean together.
#pragma once

#include "connectiontest.h"
#include "firstrundialog.h"

class ElidedLabel;
class HairLine;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class TestList;
class TokenField;

class FirstRunDialog::Private : public QObject
{
    Q_OBJECT
public:
    Private(FirstRunDialog *dialog, const Theme *usedTheme, KeyKeeping usedKeeping, const Clock &clock);

    void build();
    void wire();

    ApiSettings entered(QString *tokenError, QString *addressError) const;
    void startTest();
    void finishTest(bool usable, int requests, qint64 elapsedMs);
    void changed(); ///< something that was tested is no longer what stands there
    void showErrors(const QString &tokenError, const QString &addressError);
    void showButtons();
    void showKeeping();
    void showAdvanced();
    void applyTheme();
    void fit(); ///< as high as what is shown, as far as the screen goes

    FirstRunDialog *q;
    const Theme *theme;
    KeyKeeping keeping;
    QString keepingWhy;
    ConnectionTest test;
    ApiSettings tested; ///< what the last usable test was about
    bool usable = false;
    bool replacing = false;
    ConnectionChoice known;

    QLabel *title, *subtitle, *tokenHint;
    QRadioButton *useToken, *simulate;
    QLabel *tokenLabel, *nameLabel, *keepingIcon, *keepingText, *tokenProblem, *addressProblem;
    TokenField *token;
    QLineEdit *name, *address;
    QPushButton *testButton, *advanced, *quit, *openFloor, *drill;
    ElidedLabel *origin;
    QLabel *cost;
    QGridLayout *fields;
    QWidget *advancedPart;
    QCheckBox *bearer, *watchOnly;
    QLabel *watchHint, *simulateHint, *footnote;
    TestList *results;
    HairLine *divider;

private:
    QLayout *buildHead(QWidget *body);
    QLayout *buildFields(QWidget *body);
    QLayout *buildTestRow(QWidget *body);
    QWidget *buildAdvanced(QWidget *body);
    QWidget *buildFoot();
};
