// Text as it is on the wire, in a typewriter face: as high as it needs, wrapped where it has no room, and copied
// without what is there only for reading.
#pragma once

#include <QBitArray>
#include <QPlainTextEdit>

class CodeBlock : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeBlock(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// text: a line, and below it `sent`, a body in JSON, with line breaks and blanks put in.
    void setRequest(const QString &text, const QString &sent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QBitArray m_added; ///< by position: only for reading
    int m_height = 0;
};
