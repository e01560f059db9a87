#!/usr/bin/python3
# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new user's first day with the built program: signs in, looks, creates, deletes, restores, starts again, signs out."""
import os
import pathlib
import subprocess
import sys

from desktop import Program, Provider, Timeout, keys, picture, stored_token, until

TOKEN = "vps_first-day-0123456789"
GRACE = 3  # seconds that a deletion waits in the outbox


def sign_in(program, name):
    program.write("password text", "Token", TOKEN)
    program.write("text", "Account name", name)
    picture("first-day-1-sign-in")
    program.press("push button", "Check and sign in")
    until(lambda: program.rows("Backups") > 0, "the backups")


def choose_server(program, name):
    """Narrows the list to one server and picks it."""
    program.write("text", "Filter servers", name)
    servers = program.find("list", "Servers")
    until(lambda: [servers.get_child_at_index(i).get_name() for i in range(servers.get_child_count())]
          == ["All servers", name], f"the list to show {name}")
    program.click(servers.get_child_at_index(1))


def rows_of(program, column):
    return [program.cell("Backups", row, column).get_name() for row in range(program.rows("Backups"))]


def select_row(program, row):
    """Makes the row the selected one: by the keyboard, from the top of the table."""
    program.click(program.find("table", "Backups"))
    # Ctrl+Home moves without selecting; the arrows select.
    keys("ctrl+Home", *(["Down"] * row or ["Down", "Up"]))
    until(lambda: program.text_in("Selection").startswith("1 of"), "one selected backup")


def create(program, provider, server):
    before = {b["id"] for b in provider.get("/backups/", TOKEN)["results"]}
    program.press("push button", "New backup…")
    program.find("dialog", "New backup")
    picture("first-day-3-new-backup")
    program.press("push button", "Create backup")
    program.gone("dialog", "New backup")
    new = until(lambda: [b for b in provider.get("/backups/", TOKEN)["results"] if b["id"] not in before], "the new backup")
    assert len(new) == 1, new
    assert new[0]["server"]["name"] == server, new
    assert " · bw-" in new[0]["description"], new
    until(lambda: str(new[0]["id"]) in rows_of(program, 8), "the new backup in the table")
    return new[0]


def delete(program, provider):
    """The oldest backup of the chosen server: an ordinary one, which waits a moment without a question."""
    last = program.rows("Backups") - 1
    backup = program.cell("Backups", last, 8).get_name()
    select_row(program, last)
    program.press("push button", "Delete…")
    picture("first-day-4-delete")
    until(lambda: backup not in {str(b["id"]) for b in provider.get("/backups/", TOKEN)["results"]}, "the deletion")
    until(lambda: backup not in rows_of(program, 8), "the row to go")
    return backup


def restores(provider):
    return [line for line in provider.log() if "POST" in line and "/restore/" in line]


def restore(program, provider, server):
    rows = rows_of(program, 0)
    row = rows.index("Completed")
    backup = program.cell("Backups", row, 8).get_name()
    select_row(program, row)
    program.press("push button", "Restore…")
    program.find("dialog", f"Restore {server}?")
    program.find("check box", "Back up the present state first")
    program.write("text", "Server name", server)
    picture("first-day-5-restore")
    program.press("push button", f"Restore {server}")
    program.gone("dialog", f"Restore {server}?")
    until(lambda: program.text_in("Message").startswith(f"Backing up the present state of {server}"), "the way back to be made")
    picture("first-day-6-backing-up")
    assert not restores(provider), "restored before the way back was completed"
    until(lambda: [one for one in provider.get("/backups/", TOKEN)["results"]
                   if one["description"].startswith(f"Before the restore from backup {backup} · bw-")], "the way back")
    until(lambda: restores(provider), "the restore's request", 60)
    program.find("push button", "Undo this restore…")
    picture("first-day-7-restored")
    return backup


def files_with_token(folder):
    return [str(p) for p in pathlib.Path(folder).rglob("*")
            if p.is_file() and "keyrings" not in str(p) and TOKEN.encode() in p.read_bytes()]


def first_day():
    settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "bewarje" / "bewarje.ini"
    settings.parent.mkdir(mode=0o700, parents=True)
    settings.write_text(f"[General]\ndeleteGraceSeconds={GRACE}\n")
    provider = Provider("--sample", "--token", TOKEN, "--seconds", "240", "--creation", "12000")
    program = Program("--api-base", provider.address)
    try:
        sign_in(program, "First day")
        key = f"default/{provider.address}/First day"
        until(lambda: stored_token(key) == TOKEN, "the token in the keyring")
        picture("first-day-2-backups")
        choose_server(program, "web-server-01")
        until(lambda: program.rows("Backups") < 100 and set(rows_of(program, 1)) == {"web-server-01"},
              "the rows of one server")
        create(program, provider, "web-server-01")
        delete(program, provider)
        restore(program, provider, "web-server-01")
        writes = [line for line in provider.log() if line.startswith(("POST", "DELETE"))]
        # What was created by hand, what was deleted, the way back, and the restore behind it.
        assert [line.split()[0] for line in writes] == ["POST", "DELETE", "POST", "POST"], writes
        assert len(restores(provider)) == 1 and "/restore/" in writes[-1], writes
        program.end()

        program = Program("--api-base", provider.address)
        until(lambda: program.rows("Backups") > 0, "the backups without signing in again")
        program.press("menu item", "Sign out")
        program.find("password text", "Token")
        until(lambda: stored_token(key) == "", "the token to leave the keyring")
        picture("first-day-8-signed-out")
        assert files_with_token(os.environ["HOME"]) == [], files_with_token(os.environ["HOME"])
    except (AssertionError, Timeout, AttributeError):
        picture("first-day-failed")
        print(program.tree(), file=sys.stderr)
        raise
    finally:
        program.end()
        provider.end()
    print("first day: signed in, created, deleted, restored, started again, signed out: 4 writes sent")


if __name__ == "__main__":
    first_day()
