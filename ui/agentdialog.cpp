#include "agentdialog_p.h"

#include "agentbody.h"
#include "agentdirectorymodel.h"
#include "agentform.h"
#include "durationtext.h"
#include "fieldcell.h"
#include "icons.h"
#include "keycap.h"
#include "look.h"
#include "sendpreview.h"
#include "theme.h"
#include "words.h"
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;

AgentDialog::AgentDialog(const Theme *theme, LiveFloor *live, const Agent &opened, const AgentDialogOptions &options,
                         QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, theme, live, opened, options))
{
    d->build();
    d->begin();
}

/// What was typed in the last moment is kept too, when the program ends with the form open.
AgentDialog::~AgentDialog()
{
    if (d->draftTimer.isActive())
        d->keepDraft({});
}

AgentId AgentDialog::agent() const
{
    return d->opened.id;
}

bool AgentDialog::isNew() const
{
    return d->opened.id.isNull();
}

bool AgentDialog::previewUnfolded() const
{
    return d->preview->isUnfolded();
}

void AgentDialog::save()
{
    d->save(false);
}

void AgentDialog::reject()
{
    using Stage = Private::Stage;
    if (d->stage == Stage::Typing && d->changedSinceOpened && d->form->isChanged())
        return d->setStage(Stage::Asking, tr("Keep what you typed?"));
    if (d->stage == Stage::Asking) // Esc again: back to the form
        return d->setStage(Stage::Typing);
    if (d->stage == Stage::Sending || d->stage == Stage::Reading)
        d->keepDraft(tr("closed before an answer came"));
    QDialog::reject();
}

void AgentDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        d->save(false);
    else if (event->key() == Qt::Key_F8)
        d->form->focusNextProblem();
    else if (!enter) // Enter alone belongs to the fields
        QDialog::keyPressEvent(event);
}

void AgentDialog::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), d->theme->color(Token::Surface));
}

AgentDialog::Private::Private(AgentDialog *dialog, const Theme *usedTheme, LiveFloor *liveFloor, const Agent &agent,
                              const AgentDialogOptions &usedOptions)
    : q(dialog),
      theme(usedTheme),
      live(liveFloor),
      desk(liveFloor->profiles()),
      options(usedOptions),
      opened(agent),
      radar(usedOptions.country)
{
}

void AgentDialog::Private::begin()
{
    const bool isNew = opened.id.isNull();
    const auto draft = desk->draft(draftKey());
    for (const auto &agent : live->directory()->all())
        radar.add(*agent);
    Agent base = isNew ? Agent() : opened;
    form->setBase(base);
    form->setAgent(draft ? draft->typed : opened);
    QString told = options.note;
    if (draft) {
        lookFirst = isNew;
        if (!isNew) { // compared with what it was typed over; the fresh read compares with Dixa
            opened = draft->opened;
            form->setBase(opened);
        }
        told = tr("Your draft from %1 is back.", "%1 = time of day").arg(clockText(draft->savedMs));
        if (isNew)
            told += u' ' + tr("Before it is sent, Dixa is asked whether somebody has this e-mail.");
        if (!draft->why.isEmpty())
            told += u' ' + tr("It was not saved: %1.", "%1 = why").arg(words::isolated(draft->why.left(200)));
        changedSinceOpened = true;
    }
    note->setText(told);
    note->setVisible(!told.isEmpty());
    draftTimer.setSingleShot(true);
    draftTimer.setInterval(1000);
    connect(&draftTimer, &QTimer::timeout, this, [this] { keepDraft({}); });
    connect(form, &AgentForm::changed, this, [this] {
        changedSinceOpened = true;
        draftTimer.start();
        refresh();
    });
    connect(preview, &SendPreview::kindChosen, this, &Private::refresh);
    connect(desk, &AgentDesk::connectedChanged, this, &Private::refresh);
    connect(theme, &Theme::changed, this, &Private::inkMessage);
    setStage(Stage::Typing);
    refresh();
    form->cell(isNew ? AgentField::Email : AgentField::DisplayName)->focusField();
}

AgentWrite AgentDialog::Private::write() const
{
    const Agent wanted = form->agent();
    if (opened.id.isNull())
        return {Kind::Create, {}, wanted};
    const bool put = preview->wanted() == Kind::Put || clearsScalar(opened, wanted);
    return {put ? Kind::Put : Kind::Patch, opened, wanted};
}

void AgentDialog::Private::refresh()
{
    const AgentWrite planned = write();
    const bool isNew = planned.kind == Kind::Create;
    preview->setWrite(planned, !isNew && clearsScalar(planned.before, planned.wanted));
    const int errors = form->errors(), changes = int(form->changedFields().size());
    const bool typing = stage == Stage::Typing, asking = stage == Stage::Asking;
    if (typing && errors > 0) {
        setStage(Stage::Typing,
                 errors == 1 ? tr("1 field needs repair") : tr("%n fields need repair", "in a form", errors), true);
        toldErrors = true;
    } else if (typing && toldErrors) {
        setStage(Stage::Typing);
    }
    f8->setVisible(typing && !form->problems().isEmpty());
    saveButton->setText(isNew          ? tr("Create agent")
                        : changes == 0 ? tr("Save")
                        : changes == 1 ? tr("Save 1 change")
                                       : tr("Save %n changes", "fields of a profile", changes));
    const bool ready = typing && errors == 0 && !desk->isReadOnly() && (isNew || changes > 0);
    saveButton->setEnabled(ready);
    anotherButton->setEnabled(ready);
    saveButton->setVisible(!asking && stage != Stage::Ended);
    anotherButton->setVisible(isNew && !asking && stage != Stage::Ended);
    discard->setVisible(asking);
    keep->setVisible(asking);
    cancel->setText(stage == Stage::Ended ? tr("Close") : asking ? tr("Back to the form") : tr("Cancel"));
    form->setEditable(typing || asking);
    if (isNew)
        tellLikeness();
}

void AgentDialog::Private::setStage(Stage next, const QString &text, bool bad)
{
    const bool turned = std::exchange(stage, next) != next;
    toldErrors = false;
    QString shown = text;
    if (shown.isEmpty() && next == Stage::Typing)
        shown = !desk->isConnected() ? tr("No connection: what you type is kept as a draft.")
                : opened.id.isNull() ? QString()
                                     : tr("Dixa is read once more just before sending.");
    message->setText(words::isolated(shown));
    messageIcon->setVisible(bad);
    inkMessage();
    if (turned)
        refresh();
    if (turned && next == Stage::Asking)
        keep->setFocus(Qt::OtherFocusReason);
}

void AgentDialog::Private::inkMessage()
{
    QPalette palette = message->palette();
    palette.setColor(QPalette::WindowText, theme->color(messageIcon->isHidden() ? Token::Text2 : Token::AlarmText));
    message->setPalette(palette);
    messageIcon->setPixmap(icons::pixmap(u"alert"_s, Px{14}, theme->color(Token::AlarmText), q->devicePixelRatioF()));
}

/// Everything that looks like somebody who is there already.
void AgentDialog::Private::tellLikeness()
{
    QStringList lines;
    const QList<Likeness> found = radar.find(form->agent());
    for (const Likeness &one : found.mid(0, 3)) {
        const QString name = words::isolated(one.name.left(100)), value = words::isolated(one.value.left(100));
        switch (one.kind) {
        case Likeness::Kind::Email:
            lines += tr("%1 has this e-mail already: %2", "%1 = name").arg(name, value);
            break;
        case Likeness::Kind::ExtraEmail:
            lines += tr("%1 has this as an extra e-mail: %2", "%1 = name").arg(name, value);
            break;
        case Likeness::Kind::Phone:
            lines += tr("%1 has this phone number: %2", "%1 = name").arg(name, value);
            break;
        case Likeness::Kind::Name:
            lines += tr("There is a %1 already.", "%1 = name").arg(name);
            break;
        }
    }
    likeness->setText(lines.join(u'\n'));
    likeness->setVisible(!lines.isEmpty());
    // The ground is of another role, which would take these two with it.
    likeness->setBackgroundRole(QPalette::Window);
    likeness->setForegroundRole(QPalette::WindowText);
    QPalette palette = likeness->palette();
    palette.setColor(QPalette::Window, theme->color(Token::AwaySoft));
    palette.setColor(QPalette::WindowText, theme->color(Token::AwayText));
    likeness->setPalette(palette);
}

void AgentDialog::Private::keepDraft(const QString &why)
{
    draftTimer.stop();
    if (stage != Stage::Ended)
        desk->keepDraft({opened, form->agent(), noTime, why, options.slot});
}

QString AgentDialog::Private::draftKey() const
{
    return AgentDraft{opened, {}, noTime, {}, options.slot}.key();
}
