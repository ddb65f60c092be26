// AgentDialog: from "Save" to what became of it.
#include "agentdialog_p.h"

#include "agentform.h"
#include "conflictblock.h"
#include "durationtext.h"
#include "failuretext.h"
#include "fieldcell.h"
#include "words.h"
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using End = AgentOutcome::End;

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
        return lookFirst ? lookUp(typed.email) : send();
    setStage(Stage::Reading, tr("Reading the agent once more..."));
    desk->read(opened.id, this, [this](const Result<Agent> &result) { freshRead(result); });
}

/// A draft, or a create without a clear end: somebody may have been made of it meanwhile.
void AgentDialog::Private::lookUp(const QString &email)
{
    setStage(Stage::Reading, tr("Asking Dixa whether somebody has this e-mail..."));
    desk->findByEmail(email, this, [this, email](const Result<QList<Agent>> &result) {
        if (!result.ok()) {
            keepDraft(failureText(result.failure()));
            return setStage(Stage::Typing,
                            tr("Not sent: %1. What you typed is kept.").arg(failureText(result.failure())), true);
        }
        if (result.value().isEmpty())
            return send();
        const Agent &there = result.value().first();
        setStage(Stage::Typing,
                 tr("%1 has the e-mail %2 already. Nothing was sent.", "%1 = name")
                     .arg(words::isolated(there.displayName.left(100)), words::isolated(email.left(100))),
                 true);
    });
}

void AgentDialog::Private::freshRead(const Result<Agent> &result)
{
    if (!result.ok()) {
        if (result.failure().kind == Failure::Kind::NotFound) {
            keepDraft(tr("this agent is gone"));
            return setStage(Stage::Ended, tr("This agent is gone. Nothing was sent; the text can still be copied."),
                            true);
        }
        keepDraft(failureText(result.failure()));
        return setStage(Stage::Typing, tr("Not sent: %1. What you typed is kept.").arg(failureText(result.failure())),
                        true);
    }
    settleConflicts();
    const Agent &theirs = result.value();
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
        desk->dropDraft(draftKey());
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
    conflicts.first()->setFocus(Qt::OtherFocusReason);
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
        lookFirst = lookFirst || outcome.end == End::Unclear;
        setStage(Stage::Typing, text, true);
        return keepDraft(outcome.words);
    }
    draftTimer.stop();
    desk->dropDraft(draftKey());
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
