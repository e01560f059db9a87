// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/commandline.h"

#include "app/places.h"

#include <QDir>
#include <QQueue>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// "--name value", "--name=value" and "--name", one after another.
class Arguments
{
public:
    explicit Arguments(const QStringList &arguments) { m_rest.append(arguments); }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    QString nextName()
    {
        const QString argument = m_rest.dequeue();
        const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
        m_value = equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1));
        return argument.left(equals);
    }
    [[nodiscard]] bool hasOwnValue() const { return m_value.has_value(); }
    /// Nothing where the next option follows at once.
    [[nodiscard]] std::optional<QString> value()
    {
        if (!m_value && !m_rest.isEmpty() && !m_rest.head().startsWith("--"_L1))
            m_value = m_rest.dequeue();
        return m_value;
    }

private:
    QQueue<QString> m_rest;
    std::optional<QString> m_value;
};

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine result;
    const auto refuse = [&result](const QString &problem) {
        result = {};
        result.task = Task::Refused;
        result.problem = problem;
        return result;
    };
    Arguments rest(arguments);
    while (!rest.isAtEnd()) {
        const QString name = rest.nextName();
        if (name == "--api-base"_L1) {
            result.apiBase = ApiBase::parse(rest.value().value_or(QString()));
            if (result.apiBase.isNull())
                return refuse(tr("--api-base needs an address that begins with https://."));
        } else if (name == "--profile"_L1) {
            result.profile = rest.value().value_or(QString());
            if (!Places::isProfileName(result.profile))
                return refuse(tr("--profile needs a name of 1 to 32 letters, digits, “-” or “_”."));
        } else if (name == "--export-journal"_L1) {
            const QString file = rest.value().value_or(QString());
            if (file.isEmpty())
                return refuse(tr("--export-journal needs the name of a file."));
            result.task = Task::ExportJournal;
            // Now: the program leaves the folder in which it was started.
            result.exportFile = QDir::current().absoluteFilePath(file);
        } else if (name == "-session"_L1) {
            (void)rest.value(); // Added by the desktop's session manager; Qt reads it.
        } else if (name == "--demo"_L1 && !rest.hasOwnValue()) {
            result.isDemo = true;
        } else if (name == "--version"_L1 && !rest.hasOwnValue()) {
            result.task = Task::Version;
        } else if (name == "--help"_L1 && !rest.hasOwnValue()) {
            result.task = Task::Help;
        } else {
            return refuse(tr("There is an option that this program does not know."));
        }
    }
    if (result.task == Task::ExportJournal && result.isDemo)
        return refuse(tr("Sample data has no journal that --export-journal could write."));
    return result;
}

QString CommandLine::help()
{
    return tr("Usage: bewarje [options]\n"
              "\n"
              "  --demo           open sample data; nothing is saved, no network is used\n"
              "  --api-base URL   begin with this API address, or open the account that has it\n"
              "  --profile NAME   settings, records and accounts apart from the others\n"
              "  --export-journal FILE\n"
              "                   write all that was done as JSON Lines, and end\n"
              "  --version        say the versions of the program and its parts\n"
              "  --help           say this\n");
}

} // namespace bewarje
