#include "agentdialog_p.h"

#include "agentbody.h"
#include "agentdirectorymodel.h"
#include "agentform.h"
#include "conflictblock.h"
#include "durationtext.h"
#include "failuretext.h"
#include "fieldcell.h"
#include "keycap.h"
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
using End = AgentOutcome::End;

AgentDialog::AgentDialog(const Theme *theme, LiveFloor *live, const Agent &opened, const AgentDialogOptions &options,
                         QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, theme, live, opened, options))
{
    d->build();
    d->begin();
}

AgentDialog::~AgentDialog() = default;

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
    const QString key = AgentDraft{opened, {}, noTime, {}}.key();
    const auto draft = desk->draft(key);
    for (const auto &agent : live->directory()->all())
        radar.add(*agent);
    Agent base = isNew ? Agent() : opened;
    form->setBase(base);
    form->setAgent(draft && (!isNew || opened.displayName.isEmpty()) ? draft->typed : opened);
    QString told = options.note;
    if (draft && (!isNew || opened.displayName.isEmpty())) {
        if (!isNew) { // compared with what it was typed over; the fresh read compares with Dixa
            opened = draft->opened;
            form->setBase(opened);
        }
        told = tr("Your draft from %1 is back.", "%1 = time of day").arg(clockText(draft->savedMs));
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
    QPalette palette = message->palette();
    palette.setColor(QPalette::WindowText, theme->color(bad ? Token::AlarmText : Token::Text2));
    message->setPalette(palette);
    if (turned)
        refresh();
    if (turned && next == Stage::Asking)
        keep->setFocus(Qt::OtherFocusReason);
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
    QPalette palette = likeness->palette();
    palette.setColor(QPalette::Window, theme->color(Token::AwaySoft));
    palette.setColor(QPalette::WindowText, theme->color(Token::AwayText));
    likeness->setPalette(palette);
}

void AgentDialog::Private::keepDraft(const QString &why)
{
    draftTimer.stop();
    if (stage != Stage::Ended)
        desk->keepDraft({opened, form->agent(), noTime, why});
}

void AgentDialog::Private::save(bool addAnother)
{
    if (stage != Stage::Typing)
        return;
    form->commit();
    refresh();
    const Agent typed = form->agent();
    const CheckRules rules{opened.id.isNull(), options.country};
    for (const FieldProblem &problem : checkAgent(typed, rules)) {
        if (problem.severity == Severity::Error) {
            form->cell(problem.field)->setProblems({problem});
            form->cell(problem.field)->focusField();
            setStage(Stage::Typing, problem.text, true);
            return;
        }
    }
    if (!opened.id.isNull() && !form->isChanged())
        return;
    if (!desk->isConnected()) {
        keepDraft(tr("there was no connection"));
        return setStage(Stage::Typing, tr("No connection. What you typed is kept as a draft."), true);
    }
    another = addAnother;
    keepDraft(tr("the program ended before an answer came"));
    if (opened.id.isNull())
        return send();
    setStage(Stage::Reading, tr("Reading the agent once more..."));
    desk->read(opened.id, this, [this](const Result<Agent> &result) { freshRead(result); });
}

void AgentDialog::Private::freshRead(const Result<Agent> &result)
{
    if (!result.ok()) {
        if (result.failure().kind == Failure::Kind::NotFound)
            return setStage(Stage::Ended, tr("This agent is gone. Nothing was sent; the text can still be copied."),
                            true);
        keepDraft(failureText(result.failure()));
        return setStage(Stage::Typing, tr("Not sent: %1. What you typed is kept.").arg(failureText(result.failure())),
                        true);
    }
    settleConflicts();
    const Agent theirs = result.value();
    const AgentMerge merge = mergeAgent(opened, form->agent(), theirs);
    const Agent before = opened, yours = form->agent();
    opened = theirs;
    form->setBase(theirs);
    form->setAgent(merge.merged);
    form->markTheirs(merge.takenTheirs);
    if (!merge.conflicts.isEmpty()) {
        beforeConflict = before;
        yoursInConflict = yours;
        showConflicts(merge.conflicts, theirs);
        setStage(Stage::Typing, merge.conflicts.size() == 1
                                    ? tr("A field was changed by somebody else meanwhile. Choose, then save again.")
                                    : tr("%n fields were changed by somebody else meanwhile. Choose, then save again.",
                                         nullptr, int(merge.conflicts.size())));
        return;
    }
    if (!form->isChanged()) {
        desk->dropDraft(idText(opened.id));
        return setStage(Stage::Ended, tr("Dixa has it like this already. Nothing was sent."));
    }
    send();
}

void AgentDialog::Private::showConflicts(const QList<FieldConflict> &found, const Agent &theirs)
{
    theirsInConflict = theirs;
    const QString seen = clockText(desk->nowMs());
    for (qsizetype i = 0; i < found.size(); ++i) {
        auto *block = new ConflictBlock(theme, found[i], beforeConflict, yoursInConflict, theirs, seen, q);
        body->insertWidget(int(i), block);
        connect(block, &ConflictBlock::chosen, this, [this, block] {
            Agent merged = form->agent();
            settle(merged, block->conflict(), block->choice(), beforeConflict, yoursInConflict, theirsInConflict);
            form->setAgent(merged);
            refresh();
        });
        conflicts += block;
    }
    area->ensureVisible(0, 0);
}

/// The choices stand in the form already.
void AgentDialog::Private::settleConflicts()
{
    for (ConflictBlock *block : std::exchange(conflicts, {})) {
        block->hide();
        block->deleteLater();
    }
}

void AgentDialog::Private::send()
{
    const AgentWrite sent = write();
    setStage(Stage::Sending, tr("Sending. If no clear answer comes, it is looked up and not sent twice."));
    desk->send(sent, u"dialog"_s, this, [this](const AgentOutcome &outcome) { ended(outcome); });
}

void AgentDialog::Private::ended(const AgentOutcome &outcome)
{
    const QString name = words::isolated(form->agent().displayName.left(100));
    const bool isNew = opened.id.isNull();
    if (outcome.end != End::Done) {
        QString text;
        if (outcome.end == End::Refused)
            text = tr("Dixa refused: %1", "%1 = its words").arg(outcome.words);
        else if (outcome.end == End::NotDone)
            text = tr("%1. It may be sent again.", "%1 = what was found out").arg(outcome.words);
        else if (outcome.end == End::Unclear)
            text = tr("Not known whether it was done: %1. Look before you send it again.").arg(outcome.words);
        else
            text = tr("Not sent: %1").arg(outcome.words);
        setStage(Stage::Typing, text, true);
        return keepDraft(outcome.words);
    }
    draftTimer.stop();
    desk->dropDraft(isNew ? u"new"_s : idText(opened.id));
    const QString done =
        isNew ? tr("%1 was created.", "%1 = name").arg(name) : tr("%1 was saved.", "%1 = name").arg(name);
    if (!outcome.surprises.isEmpty()) {
        QStringList fields;
        for (const AgentField field : outcome.surprises)
            fields += FieldCell::title(field);
        form->setBase(outcome.agent);
        form->setAgent(outcome.agent);
        return setStage(
            Stage::Ended,
            tr("%1 But Dixa answers with another value than expected in: %2.", "%1 = a sentence, %2 = fields")
                .arg(done, fields.join(u", "_s)),
            true);
    }
    Q_EMIT q->told(outcome.words.isEmpty() ? done : done + u' ' + outcome.words + u'.');
    if (isNew && another) {
        stage = Stage::Ended;
        Q_EMIT q->anotherWanted();
        q->accept();
    } else if (isNew) {
        setStage(Stage::Ended,
                 tr("%1 Next: teams are set in Dixa, and channels on the floor once they are online.").arg(done));
    } else {
        stage = Stage::Ended;
        q->accept();
    }
}
