// Where to save a file, and whether one that is there is to be replaced; nothing waits for the answers.
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace savedialog {

/// name: what is proposed; its ending is added where none is typed. kinds: filters such as "Tables (*.csv)", which is
/// the one when there are none. chosen(file) is called once the person has agreed, while parent lives.
void open(QWidget *parent, const QString &title, const QString &name, std::function<void(const QString &)> chosen,
          const QStringList &kinds = {});

} // namespace savedialog
