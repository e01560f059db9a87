# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a program from outside, as assistive technology does: by role and accessible name."""
import json
import os
import pathlib
import subprocess
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 10.0  # seconds; against hanging only


class Timeout(AssertionError):
    pass


def until(condition, what, patience=PATIENCE):
    """The first true answer of `condition`, or Timeout."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = condition()
            if answer:
                return answer
        except GLib.Error:
            pass  # the thing went away while it was looked at
        if time.monotonic() > end:
            raise Timeout(f"waited {patience:.0f} s for {what}")
        time.sleep(0.05)


class Provider:
    """The test server as a process of ours."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([os.environ["BEWARJE_PROVIDER"], *arguments], stdout=subprocess.PIPE,
                                        text=True, bufsize=1)
        self.address = self.process.stdout.readline().strip().split()[-1]

    def get(self, path, token):
        request = urllib.request.Request(self.address + path, headers={"Authorization": f"Bearer {token}"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def log(self, token=None):
        """The requests so far, as "METHOD PATH" lines: what the server printed until it was asked."""
        os.set_blocking(self.process.stdout.fileno(), False)
        lines = getattr(self, "lines", [])
        while True:
            line = self.process.stdout.readline()
            if not line:
                break
            lines.append(line.strip())
        self.lines = lines
        return lines

    def end(self):
        self.process.terminate()
        self.process.wait(10)


class Program:
    """One run of the program."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([os.environ["BEWARJE_PROGRAM"], *arguments])
        self.frame = self.find("frame", "Bewarje")

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def walk(self, node, depth=0):
        """Everything below `node`, without looking into tables."""
        if node is None or depth > 40:
            return
        yield node
        if node.get_role_name() in ("table", "tree table"):
            return
        for index in range(node.get_child_count()):
            yield from self.walk(node.get_child_at_index(index), depth + 1)

    def look(self, role, name=None):
        roles = {role, "button"} if role == "push button" else {role}
        for node in self.walk(self.application()):
            if node.get_role_name() in roles and (name is None or node.get_name() == name):
                if role in ("frame", "menu item") or node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return node
        return None

    def find(self, role, name=None):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        return until(lambda: self.look(role, name), f'{role} "{name}"')

    def gone(self, role, name):
        until(lambda: self.look(role, name) is None, f'{role} "{name}" to go')

    def press(self, role, name):
        node = self.find(role, name)
        until(lambda: node.get_state_set().contains(Atspi.StateType.ENABLED), f'"{name}" to be enabled')
        node.get_action_iface().do_action(0)

    def write(self, role, name, text):
        self.find(role, name).get_editable_text_iface().set_text_contents(text)

    def text_in(self, name):
        """The words of the label in the frame with this name."""
        for node in self.walk(self.find("frame", name)):
            if node.get_role_name() == "label" and node.get_name():
                return node.get_name()
        return ""

    def click(self, node):
        """With the pointer, in the middle of what is shown: Qt 6.4 gives views no focus action."""
        box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2),
                        "click", "1"], check=True)

    def rows(self, name):
        return self.find("table", name).get_table_iface().get_n_rows()

    def cell(self, table, row, column):
        return self.find("table", table).get_table_iface().get_accessible_at(row, column)

    def tree(self):
        """For finding out why something was not found."""
        lines = []
        for node in self.walk(self.application()):
            lines.append(f"{node.get_role_name()} “{node.get_name()}”")
        return "\n".join(lines)

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)


def keys(*names):
    """Presses keys, as xdotool names them."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def picture(name):
    """The whole display, where pictures are asked for."""
    folder = os.environ.get("BEWARJE_SCREENS")
    if folder:
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        time.sleep(0.3)
        subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=True)


def stored_token(key):
    """What the keyring holds for an account's key; empty where nothing."""
    answer = subprocess.run(["secret-tool", "lookup", "user", key, "server", "org.bewarje.Bewarje"],
                            capture_output=True, text=True)
    return answer.stdout
