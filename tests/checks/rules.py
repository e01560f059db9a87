#!/usr/bin/env python3
# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the sources that no compiler makes: layers, forbidden calls, licence lines, words.

rules.py ROOT         checks the tree, prints each finding with what to do instead, exits 1 on any
rules.py --self-test  shows each rule a breach and a clean line, and fails when one is not told apart
"""
import pathlib
import re
import subprocess
import sys

# Floors of app, 0 on top: what the program alone puts together. A room includes what is below it, and itself; rooms of one floor not each other.
FLOORS = {"program": 0, "workspace": 1, "session": 2, "operations": 3, "protection": 3, "demo": 3, "records": 4, "catalog": 4,
          "account": 4, "api": 5, "domain": 6}
# Files that lie directly in app/. Settings are given to the workspace alone: rooms get values.
TOP_FILES = {"accountbook": "workspace", "workspace": "workspace", "sessioncontroller": "workspace",
             "sampleworkspaces": "program", "settings": "session", "session": "session", "inicheck": "domain", "places": "domain",
             "process": "domain", "redactedlog": "domain"}

QT_MODULES = {"QtCore", "QtNetwork", "QtSql", "QtGui", "QtWidgets", "QtDBus", "QtTest"}
APP_MODULES = {"QtCore", "QtNetwork", "QtSql"}
TEXT_MODULES = {"QtCore"}

# pattern, where (regex on the path), where not, what to do instead
FORBIDDEN = [
    (r"\bexec\(\)", r"^(app|ui|tests)/", r"^(ui/main|tests/((support|kill)/\w+_main|bench/bench_\w+))\.cpp$", "open() the dialog and listen to its signal; only main.cpp runs the loop"),
    (r"QFileDialog::get|QInputDialog::get|QMessageBox::(question|warning|information|critical|about)\b", r".", None,
     "these run a nested event loop: make the dialog and open() it"),
    (r"QMenu::exec|menu(\.|->)exec\(", r".", None, "popup() the menu"),
    (r"\b(selectedRows|selectedIndexes)\s*\(", r"^(app|ui)/", None, "the selection of record is BackupSelection"),
    (r"\bQEventLoop\b", r".", None, "no nested event loop: a small QObject with named states"),
    (r"\bprocessEvents\s*\(", r".", None, "no nested event loop"),
    (r"\bqWait\b|\bqSleep\b|\bmsleep\b|sleep_for", r"^(app|ui|tests/(app|ui|support))/", None, "wait for a condition: QTRY_…"),
    (r"\bstatic\b[^;=(]*\binstance\s*\(", r"^(app|ui)/", None, "no singleton: pass it by constructor"),
    (r"ignoreSslErrors", r".", None, "a bad certificate ends the request"),
    (r"setInsecureFallback\s*\(\s*true", r".", None, "tokens are in the keychain or in memory, nowhere else"),
    (r"\.arg\([^()]*(\([^()]*\)[^()]*)*\)\s*\.arg\(", r"^(app|ui)/", None,
     "outside text could hold %2: one arg(a, b, …)"),
    (r"\bfriend class\b", r"^tests/", None, "tests use what everybody may use"),
    (r"setStyleSheet\s*\(", r"^ui/", None, "native widgets, palettes and delegates"),
    (r"\bQString::fromUtf8\(\s*\"", r"^(app|ui)/", None, 'u"…"_s'),
    (r"std::(cout|cerr)|\bprintf\(", r"^app/", None, "app has no console"),
]
NETWORK = re.compile(r"\bQNetworkAccessManager\b")
NETWORK_ALLOWED = re.compile(r"^(app/api/(restclient|networkhold|exchange|systemproxy)[a-z]*\.(h|cpp)|app/demo/.*|tests/.*)$")

INCLUDE = re.compile(r'^\s*#\s*include\s*(<([^>]+)>|"([^"]+)")')
SOURCE = re.compile(r"\.(h|cpp)$")


def qt_module_of(header):
    """The module that a short Qt header belongs to, found among the installed headers."""
    for base in ("/usr/include/x86_64-linux-gnu/qt6", "/usr/include/qt6", "/usr/include/aarch64-linux-gnu/qt6"):
        for module in sorted(QT_MODULES):
            if (pathlib.Path(base) / module / header).exists():
                return module
    return None


def room_of(path):
    """The room of a file of app, by its path from the root."""
    parts = pathlib.PurePosixPath(path).parts
    if len(parts) > 2:
        return parts[1]
    return TOP_FILES.get(pathlib.PurePosixPath(path).stem)


def check_include(path, header, is_ours, module_of=qt_module_of):
    """Why an include of `path` breaks the layers, or nothing."""
    in_app = path.startswith("app/")
    in_text = path.startswith("ui/text/")
    if is_ours:
        if in_app and header.startswith("ui/"):
            return "app knows nothing of ui"
        if in_text and header.startswith("ui/") and not header.startswith("ui/text/"):
            return "ui/text knows no widget"
        if in_app and header.startswith("app/") and header != "app/version.h":
            mine, theirs = room_of(path), room_of(header)
            if theirs not in FLOORS or mine not in FLOORS:
                return f"no floor is known for {header} or {path}: add it to FLOORS"
            if mine != theirs and FLOORS[theirs] <= FLOORS[mine]:
                return f"{mine} (floor {FLOORS[mine]}) may not include {theirs} (floor {FLOORS[theirs]}): arrows point down"
        return None
    if re.match(r"Qt[A-Z]\w*/", header):
        return "Qt headers in the short form: a long one compiles without the link"
    if in_app and header.startswith("QtTest"):
        return "app is no test"
    if header.startswith("Q") and in_app | in_text:
        module = module_of(header)
        allowed = TEXT_MODULES if in_text else APP_MODULES
        if module and module not in allowed:
            return f"{header} is of {module}; here only {', '.join(sorted(allowed))}"
    return None


def check_line(path, line):
    """Why a line breaks a rule; each reason is told."""
    code = re.sub(r"//.*", "", line)
    for pattern, where, where_not, instead in FORBIDDEN:
        if re.search(where, path) and not (where_not and re.search(where_not, path)) and re.search(pattern, code):
            # SQL statements are run, not entered.
            if "exec" in pattern and re.search(r"(query|statement)\w*(\.|->)exec\(\)", code, re.I):
                continue
            yield instead
    if NETWORK.search(code) and re.match(r"^(app|ui)/", path) and not NETWORK_ALLOWED.match(path) \
            and not re.match(r"^\s*class QNetworkAccessManager;", code):
        yield "one place talks to the network: RestClient"
    if path.startswith("app/") and re.search(r"\btr\(|\bQT_TR", code):
        yield "facts in app, sentences in ui"


def check_file(path, text):
    lines = text.split("\n")
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(lines[:4]):
        yield 1, "the two SPDX lines on top"
    if not SOURCE.search(path):
        return
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        if include:
            header = include.group(2) or include.group(3)
            reason = check_include(path, header, include.group(3) is not None)
            if reason:
                yield number, reason
            continue
        for reason in check_line(path, line):
            yield number, reason


def tracked(root):
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=root, capture_output=True, text=True, check=True)
    return [p for p in out.stdout.splitlines() if (root / p).is_file()]


def check_tree(root):
    findings = []
    for path in tracked(root):
        if re.search(r"\.(h|cpp|py|sh|cmake)$|CMakeLists\.txt$", path):
            for number, reason in check_file(path, (root / path).read_text(encoding="utf-8")):
                findings.append(f"{path}:{number}: {reason}")
        if re.search(r"\.ui$", path):
            text = (root / path).read_text(encoding="utf-8")
            if "<property name=\"styleSheet\">" in text:
                findings.append(f"{path}: no style sheets")
    return findings


SELF_TEST_LINES = [
    ("ui/x.cpp", "dialog->exec();", True), ("ui/x.cpp", "dialog->open();", False), ("ui/main.cpp", "return app.exec();", False),
    ("app/records/x.cpp", "query.exec();", False), ("ui/x.cpp", "auto n = QFileDialog::getOpenFileName(this);", True),
    ("ui/x.cpp", "table->selectionModel()->selectedRows();", True), ("ui/x.cpp", "// selectedRows() is slow", False),
    ("app/api/x.cpp", "QEventLoop loop;", True), ("tests/app/x.cpp", "QTest::qWait(10);", True),
    ("tests/app/x.cpp", "QTRY_COMPARE(a, b);", False), ("app/x.cpp", "static Foo &instance();", True),
    ("app/api/x.cpp", "reply->ignoreSslErrors();", True), ("ui/x.cpp", "tr(\"%1 %2\").arg(a).arg(b)", True),
    ("ui/x.cpp", "tr(\"%1 %2\").arg(name(x)).arg(b)", True), ("ui/x.cpp", "tr(\"%1 %2\").arg(a, b)", False),
    ("ui/x.cpp", "QNetworkAccessManager manager;", True), ("app/api/restclient.cpp", "QNetworkAccessManager manager;", False),
    ("ui/x.cpp", "std::make_unique<QNetworkAccessManager>();", True),
    ("tests/bench/bench_x.cpp", "return QApplication::exec();", False), ("tests/ui/tst_x.cpp", "dialog.exec();", True),
    ("app/api/x.cpp", "tr(\"No\")", True), ("ui/x.cpp", "tr(\"No\")", False), ("ui/x.cpp", "w->setStyleSheet(s);", True),
    ("ui/x.cpp", "job.setInsecureFallback(true);", True),
]
SELF_TEST_INCLUDES = [
    ("app/api/x.cpp", "ui/mainwindow.h", True, True), ("app/api/x.cpp", "app/catalog/roworder.h", True, True),
    ("app/catalog/x.cpp", "app/api/result.h", True, False), ("app/catalog/x.cpp", "app/records/journal.h", True, True),
    ("app/api/x.cpp", "QtCore/QString", False, True), ("app/api/x.cpp", "QString", False, False),
    ("app/api/x.cpp", "QWidget", False, True), ("ui/x.cpp", "QWidget", False, False), ("ui/text/x.cpp", "QColor", False, True),
    ("ui/text/x.cpp", "ui/mainwindow.h", True, True), ("app/catalog/x.cpp", "app/settings.h", True, True),
    ("app/workspace.cpp", "app/settings.h", True, False), ("app/settings.cpp", "app/places.h", True, False),
    ("app/sampleworkspaces.h", "app/workspace.h", True, False), ("app/workspace.cpp", "app/sampleworkspaces.h", True, True),
    ("app/demo/x.cpp", "app/sampleworkspaces.h", True, True),
]


def self_test():
    modules = {"QString": "QtCore", "QWidget": "QtWidgets", "QColor": "QtGui"}
    wrong = [f"{p}: {l}" for p, l, bad in SELF_TEST_LINES if bool(list(check_line(p, l))) != bad]
    wrong += [f"{p}: include {h}" for p, h, ours, bad in SELF_TEST_INCLUDES
              if bool(check_include(p, h, ours, modules.get)) != bad]
    if qt_module_of("QWidget") != "QtWidgets":
        wrong.append("the installed Qt headers are not found")
    for line in wrong:
        print("not told apart:", line)
    print(f"{len(SELF_TEST_LINES) + len(SELF_TEST_INCLUDES) + 1} cases, {len(wrong)} wrong")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    findings = check_tree(pathlib.Path(sys.argv[1]))
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
