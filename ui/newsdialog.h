// What is new: the changelog that comes with the program, drawn by simple rules of ours.
#pragma once

#include <QDialog>

class QTextEdit;

class NewsDialog : public QDialog
{
    Q_OBJECT
public:
    /// text: headings begin with #, entries with "- " and go on in lines that are set in; all else is plain.
    explicit NewsDialog(const QString &text, QWidget *parent = nullptr);

    QTextEdit *text() const { return m_text; }
    static QString changelog(); ///< of this version; empty when it is not part of the program

private:
    void fill(const QString &text);

    QTextEdit *m_text;
};
