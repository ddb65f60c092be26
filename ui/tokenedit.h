// A field for a list of short texts: each is a chip with a cross, the next one is typed behind them. Enter, comma,
// semicolon or a paste of several split; Backspace in the empty place removes the last.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class Theme;

class TokenEdit : public QWidget
{
    Q_OBJECT
public:
    enum class Mark : quint8 { None, Warning, Error };

    TokenEdit(const Theme *theme, const QString &name, QWidget *parent = nullptr);

    void setValues(const QStringList &values);
    QStringList values() const; ///< with what is still being typed as the last one
    bool isTyping() const;      ///< the last value is not committed yet
    void commit();              ///< what is being typed becomes a chip
    void replace(int index, const QString &value);
    void setMarks(const QList<Mark> &marks); ///< one for each value
    void setState(const QString &state);     ///< as the style sheet's fields: "", "changed", "warning", "error"
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void take(const QString &text);
    void rebuild();
    void removeAt(int index);

    const Theme *m_theme;
    QLineEdit *m_line;
    QStringList m_values;
    QList<Mark> m_marks;
    QList<QWidget *> m_chips;
    QString m_state;
};
