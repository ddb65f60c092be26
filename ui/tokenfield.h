// Takes an API token: masked with the last four letters told, shown whole for ten seconds at most, never copied out.
#pragma once

#include <QLineEdit>
#include <QTimer>

class IconButton;
class Theme;

class TokenField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TokenField(const Theme *theme, QWidget *parent = nullptr);

    /// What can be used as a token; empty, with the reason, while there is none.
    QByteArray token(QString *error) const;
    bool isRevealed() const { return m_hide.isActive(); }
    void setRevealed(bool revealed);
    void forget(); ///< empties the field and what it remembers for undo

    static constexpr int revealMs = 10'000;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void clean();
    QString tail() const;

    const Theme *m_theme;
    IconButton *m_eye;
    QTimer m_hide;
};
