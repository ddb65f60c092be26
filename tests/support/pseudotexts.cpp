#include "pseudotexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar begin(0x27E6), end(0x27E7); // ⟦ ⟧

/// What stands in no bracket.
QString bare(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == begin)
            ++depth;
        else if (c == end)
            --depth;
        else
            rest += depth == 0 ? c : QChar(u' ');
    }
    return rest;
}

/// The library names months and days in the language of the locale.
const QStringList &dateWords()
{
    static const QStringList all = [] {
        QStringList words;
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int day = 1; day <= 7; ++day)
                words += QLocale().dayName(day, format);
            for (int month = 1; month <= 12; ++month)
                words += QLocale().monthName(month, format);
        }
        return words;
    }();
    return all;
}

/// Names of keys, ways of the API and other words that are the same everywhere.
bool isForAll(const QString &word)
{
    static const QStringList words{
        u"Rollcall"_s, u"Dixa"_s, u"Ctrl"_s,   u"Shift"_s, u"Alt"_s,  u"Enter"_s,  u"Esc"_s,   u"Space"_s,   u"Home"_s,
        u"End"_s,      u"PgUp"_s, u"PgDown"_s, u"Up"_s,    u"Down"_s, u"Return"_s, u"PATCH"_s, u"PUT"_s,     u"POST"_s,
        u"JSON"_s,     u"HTTP"_s, u"SOCKS"_s,  u"CSV"_s,   u"UTF"_s,  u"LE"_s,     u"BE"_s,    u"Windows"_s, u"API"_s,
        u"email"_s,    u"Ida"_s,  u"Berg"_s,   u"Bo"_s,    u"Dahl"_s, u"Del"_s,    u"Left"_s,  u"Right"_s};
    static const QRegularExpression fieldOfApi(u"^[a-z]+[A-Z]\\w*$"_s);
    return words.contains(word) || fieldOfApi.match(word).hasMatch() || dateWords().contains(word);
}

bool isIconOnly(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
}

struct Found
{
    const QWidget *widget;
    const char *what;
    QString text;
};

void addModel(QList<Found> *all, const QAbstractItemView *view, const QModelIndex &parent, int depth)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < std::min(model->rowCount(parent), 40); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole)}) {
                if (const QVariant value = index.data(role); value.typeId() == QMetaType::QString)
                    all->append({view, "cell", value.toString()});
            }
            if (depth < 3)
                addModel(all, view, index, depth + 1);
        }
    }
    for (int column = 0; !parent.isValid() && column < model->columnCount(); ++column)
        all->append({view, "column", model->headerData(column, Qt::Horizontal).toString()});
}

QList<Found> textsOf(const QWidget *in)
{
    QList<Found> all;
    QList<const QWidget *> widgets{in};
    for (const QWidget *child : in->findChildren<QWidget *>())
        widgets += child;
    for (const QWidget *one : widgets) {
        all.append({one, "name", one->accessibleName()});
        all.append({one, "description", one->accessibleDescription()});
        all.append({one, "tip", one->toolTip()});
        all.append({one, "title", one->windowTitle()});
        for (const QAction *action : one->actions()) {
            all.append({one, "action", action->text()});
            all.append({one, "action's tip", action->toolTip()});
        }
        if (const auto *label = qobject_cast<const QLabel *>(one))
            all.append({one, "text", label->text()});
        if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            all.append({one, "text", button->text()});
        if (const auto *edit = qobject_cast<const QLineEdit *>(one))
            all.append({one, "placeholder", edit->placeholderText()});
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(one))
            all.append({one, "placeholder", edit->placeholderText()});
        if (const auto *group = qobject_cast<const QGroupBox *>(one))
            all.append({one, "title", group->title()});
        if (const auto *spin = qobject_cast<const QSpinBox *>(one))
            all.append({one, "number", spin->prefix() + spin->suffix() + spin->specialValueText()});
        if (const auto *spin = qobject_cast<const QDoubleSpinBox *>(one))
            all.append({one, "number", spin->prefix() + spin->suffix() + spin->specialValueText()});
        if (const auto *box = qobject_cast<const QComboBox *>(one)) {
            for (int i = 0; i < std::min(box->count(), 20); ++i)
                all.append({one, "choice", box->itemText(i)});
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(one); view && view->model()) {
            addModel(&all, view, {}, 0);
        }
    }
    return all;
}

} // namespace

PseudoTexts::PseudoTexts()
{
    QCoreApplication::installTranslator(this);
}

PseudoTexts::~PseudoTexts() = default;

QString PseudoTexts::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    // In words, which can be wrapped.
    const qsizetype longer = std::max<qsizetype>(1, text.size() * 2 / 5);
    return begin + text + u"~~~~~~~ "_s.repeated(longer / 8 + 1).left(longer) + end;
}

QStringList PseudoTexts::escaped(const QWidget *in) const
{
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    static const QRegularExpression foreign(
        u"\\S+@\\S+|https?://\\S+|/\\S+|[0-9a-f]{8}-[0-9a-f-]+|</?qt>|\\(Language\\)|.+ \\([A-Z]{2}\\)"_s);
    QStringList all;
    for (const Found &found : textsOf(in)) {
        QString rest = bare(found.text).remove(foreign);
        for (auto it = word.globalMatch(rest); it.hasNext();) {
            const QString one = it.next().captured();
            if (isForAll(one) || outside.contains(one))
                continue;
            all += u"%1 (%2): %3"_s.arg(QLatin1StringView(found.widget->metaObject()->className()),
                                        QLatin1StringView(found.what), found.text.left(160));
            break;
        }
    }
    all.removeDuplicates();
    return all;
}

QStringList PseudoTexts::cut(const QWidget *in)
{
    QStringList all;
    const auto tell = [&all](const QWidget *one, const QString &text, int has, int needs) {
        all += u"%1: %2 px of %3 px for: %4"_s.arg(QLatin1StringView(one->metaObject()->className()))
                   .arg(has)
                   .arg(needs)
                   .arg(text.left(120));
    };
    const QList<QWidget *> widgets = in->findChildren<QWidget *>();
    for (const QWidget *one : widgets) {
        if (!one->isVisible() || one->width() <= 1) // only for screen readers
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(one); label && !label->text().isEmpty()) {
            const int wide = label->sizeHint().width();
            if (label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                tell(one, label->text(), label->height(), label->heightForWidth(label->width()));
            else if (!label->wordWrap() && label->width() < wide)
                tell(one, label->text(), label->width(), wide);
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(one);
            button && !button->text().isEmpty() && !isIconOnly(button)) {
            if (button->width() < button->sizeHint().width())
                tell(one, button->text(), button->width(), button->sizeHint().width());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(one);
            box && box->width() < box->minimumSizeHint().width())
            tell(one, box->currentText(), box->width(), box->minimumSizeHint().width());
    }
    return all;
}
