// A language that nobody speaks: every text stands in ⟦ ⟧ and is longer by 40 %. What a widget shows outside of them
// never went through a translation.
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

class PseudoTexts : public QTranslator
{
public:
    PseudoTexts();
    ~PseudoTexts() override;

    QString translate(const char *context, const char *source, const char *note, int n) const override;
    bool isEmpty() const override { return false; }

    /// What the widgets in this one show or say to a screen reader without a translation.
    QStringList escaped(const QWidget *in) const;
    /// Shown widgets in this one whose text has no room.
    static QStringList cut(const QWidget *in);

    QStringList outside; ///< words that come from outside
};
