// ImportDesk: reading a list.
#include "freedmemory.h"
#include "importdesk.h"
#include "poolwork.h"
#include "words.h"
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString separatorWord(QChar separator)
{
    return separator == u'\t'  ? ImportDesk::tr("tab separated")
           : separator == u';' ? ImportDesk::tr("separated by semicolons")
           : separator == u'|' ? ImportDesk::tr("separated by bars")
                               : ImportDesk::tr("separated by commas");
}

QString remarksOf(const Table &table, int rows, bool file)
{
    static const QStringList encodings{u"UTF-8"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s, u"Windows-1252"_s};
    QStringList parts{rows == 1 ? ImportDesk::tr("1 row") : ImportDesk::tr("%n rows", nullptr, rows)};
    if (table.addresses) {
        parts += ImportDesk::tr("addresses of a mail");
    } else {
        parts += separatorWord(table.separator);
        parts += table.hasHeader ? ImportDesk::tr("first row is the header") : ImportDesk::tr("no header");
    }
    if (file)
        parts += encodings[int(table.encoding)];
    return parts.join(u", "_s);
}

} // namespace

struct ImportDesk::Reading
{
    Table table; ///< how it was read; its rows are in the sheet
    ImportSheet sheet;
};

void ImportDesk::takeText(const QString &text)
{
    if (isRunning() || text.trimmed().isEmpty())
        return;
    m_bytes = {};
    m_text = text;
    m_form = {};
    read(tr("Pasted list"));
}

void ImportDesk::takeFile(const QString &file)
{
    if (isRunning())
        return;
    const quint64 reading = ++m_readings;
    const auto load = [file]() -> std::pair<QByteArray, QString> {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return {{}, in.errorString()};
        if (in.size() > mostTableBytes)
            return {{}, tooManyBytes(in.size())};
        QByteArray bytes = in.read(mostTableBytes + 1);
        return {bytes.isNull() ? QByteArray("") : bytes, {}};
    };
    m_reading = true;
    Q_EMIT changed();
    inPool(QThreadPool::globalInstance(), this, load, [this, file, reading](const std::pair<QByteArray, QString> &got) {
        if (reading != m_readings)
            return;
        m_reading = false;
        const QString name = QFileInfo(file).fileName();
        if (!got.second.isEmpty()) {
            Q_EMIT told(
                tr("%1 was not read: %2", "a file, why").arg(words::isolated(name), words::isolated(got.second)));
            return Q_EMIT changed();
        }
        m_bytes = got.first;
        m_text.clear();
        m_form = {};
        read(name);
    });
}

void ImportDesk::setForm(const TableForm &form)
{
    if (isRunning() || form == m_form || (m_bytes.isNull() && m_text.isEmpty()))
        return;
    m_form = form;
    read(m_journal.title);
}

void ImportDesk::read(const QString &title)
{
    const quint64 asked = ++m_readings;
    m_reading = true;
    Q_EMIT changed();
    const auto work = [bytes = m_bytes, text = m_text, form = m_form] {
        Reading reading{bytes.isNull() ? readTable(text, form) : readTable(bytes, form), {}};
        if (reading.table.refusal.isEmpty())
            reading.sheet = ImportSheet(reading.table);
        reading.table.rows.clear();
        return reading;
    };
    inPool(QThreadPool::globalInstance(), this, work, [this, title, asked](const Reading &reading) {
        if (asked == m_readings)
            taken(reading, title);
    });
}

void ImportDesk::taken(const Reading &reading, const QString &title)
{
    const Table &table = reading.table;
    m_reading = false;
    if (!table.refusal.isEmpty()) {
        Q_EMIT told(
            tr("%1 was not taken: %2", "a file, why").arg(words::isolated(title), words::isolated(table.refusal)));
        return Q_EMIT changed();
    }
    ImportJournal journal;
    journal.title = title;
    journal.remarks = remarksOf(table, reading.sheet.rowCount(), isFile());
    journal.sheet = reading.sheet;
    const QByteArray kept = m_usesOf.value(headerKey(journal.sheet.header()));
    if (table.hasHeader && kept.size() == journal.sheet.columnCount()) {
        ColumnUses uses;
        for (const char number : kept)
            uses += useFromNumber(number);
        journal.sheet.setUses(uses);
    }
    m_comparedMs = noTime;
    apply(std::move(journal));
}

/// To take 50,000 rows apart costs more than a frame.
void ImportDesk::letGo(ImportSheet sheet)
{
    if (sheet.rowCount() < 1000)
        return;
    QThreadPool::globalInstance()->start([held = std::make_shared<ImportSheet>(std::move(sheet))]() mutable {
        held.reset();
        freedmemory::giveBack();
    });
}
