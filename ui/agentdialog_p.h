// The inside of the dialog for one agent.
#pragma once

#include "agentdialog.h"
#include "agentmerge.h"
#include "duplicateradar.h"
#include <QTimer>

class AgentForm;
class ConflictBlock;
class ElidedLabel;
class KeyCap;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class SendPreview;

class AgentDialog::Private : public QObject
{
    Q_OBJECT
public:
    Private(AgentDialog *dialog, const Theme *usedTheme, LiveFloor *liveFloor, const Agent &agent,
            const AgentDialogOptions &usedOptions);

    enum class Stage : quint8 {
        Typing,
        Reading, ///< the fresh read before an edit
        Sending, ///< left, no answer, or being looked up
        Asking,  ///< closing: what becomes of what was typed
        Ended,   ///< saved or gone; only closing is left
    };

    void build();
    void begin();
    void refresh(); ///< preview, buttons and foot, after anything changed
    void setStage(Stage next, const QString &words = {}, bool bad = false);
    void inkMessage(); ///< the foot, in the colours of the theme
    AgentWrite write() const;
    void save(bool another);
    void lookUp(const QString &email);
    void freshRead(const Result<Agent> &result);
    void send();
    void ended(const AgentOutcome &outcome);
    void showConflicts(const QList<FieldConflict> &conflicts, const Agent &theirs);
    void settleConflicts();
    void keepDraft(const QString &why);
    QString draftKey() const;
    void tellLikeness();
    QLayout *head(QWidget *parent);
    QWidget *foot();

    AgentDialog *q;
    const Theme *theme;
    LiveFloor *live;
    AgentDesk *desk;
    AgentDialogOptions options;
    Agent opened; ///< the base of "changed": as opened, or as read anew
    Agent beforeConflict, yoursInConflict, theirsInConflict;
    Stage stage = Stage::Typing;
    bool toldErrors = false; ///< the foot counts the fields to repair
    bool another = false, changedSinceOpened = false;
    bool lookFirst = false; ///< a new agent: the e-mail is looked up before anything is sent
    DuplicateRadar radar;
    QTimer draftTimer;

    AgentForm *form = nullptr;
    SendPreview *preview = nullptr;
    QLabel *title = nullptr, *note = nullptr, *likeness = nullptr, *message = nullptr, *messageIcon = nullptr;
    ElidedLabel *subtitle = nullptr;
    KeyCap *f8 = nullptr;
    QVBoxLayout *body = nullptr;
    QScrollArea *area = nullptr;
    QPushButton *cancel = nullptr, *saveButton = nullptr, *anotherButton = nullptr, *discard = nullptr, *keep = nullptr;
    QList<ConflictBlock *> conflicts;
};
