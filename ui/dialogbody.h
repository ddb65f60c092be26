// What stands in a dialog above its buttons: all of it where the screen has room, else scrolled, so that the buttons
// are always there.
#pragma once

#include <QScrollArea>

class QDialog;
class QVBoxLayout;

class DialogBody : public QScrollArea
{
    Q_OBJECT
public:
    explicit DialogBody(QDialog *dialog);

    QVBoxLayout *column() const { return m_column; }
    /// Makes the dialog so wide, or as wide as its parts must be, and as high as they are, within its screen. Once they
    /// are all there.
    void fit(int width);
    void grow(); ///< only where its parts need more now; nothing that a person made larger is taken back

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

private:
    QSize wanted(int width) const; ///< of the dialog

    QDialog *m_dialog;
    QVBoxLayout *m_column;
};
