#include "filesection.h"

#include "poolwork.h"
#include "savedialog.h"
#include "settingsdesk.h"
#include "settingspreview.h"
#include "wholefile.h"
#include "words.h"
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;

FileSection::FileSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Settings as a file"),
                      tr("For another computer, or to keep. Tokens, passwords and the server are never in it."), parent)
{
    auto *save = new QPushButton(tr("Export..."));
    connect(save, &QPushButton::clicked, this, [this] {
        savedialog::open(this, tr("Export the settings"), u"rollcall-settings.json"_s,
                         [this](const QString &file) { exportTo(file); }, {tr("Settings (*.json)")});
    });
    add({tr("Export the settings"), {}, tr("save backup file")}, save);
    auto *load = new QPushButton(tr("Import..."));
    connect(load, &QPushButton::clicked, this, &FileSection::chooseImport);
    add({tr("Import settings"), tr("What would change is shown first."), tr("load restore file")}, load);
}

void FileSection::exportTo(const QString &file)
{
    inPool(
        QThreadPool::globalInstance(), this,
        [file, bytes = settingsfile::write(*m_parts.desk)] { return writeWholeFile(file, bytes); },
        [this, file](const QString &error) {
            Q_EMIT told(error.isEmpty() ? tr("Saved as %1", "%1 = a file").arg(words::isolated(file))
                                        : tr("Not saved: %1", "%1 = why").arg(words::isolated(error)));
        });
}

void FileSection::chooseImport()
{
    auto *choose = new QFileDialog(this, tr("Import settings"));
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::ExistingFile);
    choose->setNameFilter(tr("Settings (*.json)"));
    connect(choose, &QFileDialog::fileSelected, this, &FileSection::importFrom);
    choose->open();
}

void FileSection::importFrom(const QString &file)
{
    struct Bytes
    {
        bool read = false;
        QByteArray bytes;
    };
    inPool(
        QThreadPool::globalInstance(), this,
        [file] {
            QFile from(file);
            if (!QFileInfo(file).isFile() || !from.open(QIODevice::ReadOnly))
                return Bytes{};
            return Bytes{true, from.read(settingsfile::mostBytes + 1)};
        },
        [this](const Bytes &found) {
            settingsfile::Reading reading;
            if (found.read)
                reading = settingsfile::read(found.bytes, *m_parts.desk);
            else
                reading.error = tr("The file cannot be read.");
            auto *preview = new SettingsPreview(m_parts.theme, reading, this);
            preview->setAttribute(Qt::WA_DeleteOnClose);
            connect(preview, &SettingsPreview::agreed, m_parts.desk, &SettingsDesk::chooseAll);
            preview->open();
        });
}
