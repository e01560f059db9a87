#!/bin/sh
# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh PROGRAM STATE:FUNCTION[,FUNCTION…] …
# Runs functions of a Qt Test program with a private keyring in each state, one after another over the same
# home folder. STATE is unlocked, locked, noservice (a bus without keyring) or nobus. The person's own bus,
# keyring and home are never seen.
set -eu

run_functions() {
    # shellcheck disable=SC2046 # function names have no spaces
    "$program" $(printf %s "$functions" | tr , ' ')
}

wait_for_service() {
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || { echo "The keyring did not start." >&2; exit 1; }
        sleep 0.05
    done
}

if [ "$1" = --inside ]; then
    state=$2 functions=$3 program=$4
    case $state in
    noservice)
        run_functions
        exit
        ;;
    unlocked)
        printf 'x\n' > "$HOME/password"
        gnome-keyring-daemon --foreground --unlock --components=secrets < "$HOME/password" > /dev/null 2>&1 &
        ;;
    locked)
        gnome-keyring-daemon --foreground --components=secrets < /dev/null > /dev/null 2>&1 &
        ;;
    esac
    daemon=$!
    trap 'kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null || true' EXIT
    wait_for_service
    run_functions
    exit
fi

program=$1
shift
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
export HOME="$root/home" XDG_RUNTIME_DIR="$root/run" BEWARJE_PRIVATE_KEYRING=1
unset DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME GNOME_KEYRING_CONTROL
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
# Without service folders: nothing is started by being asked for.
cat > "$root/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

for step in "$@"; do
    state=${step%%:*} functions=${step#*:}
    if [ "$state" = nobus ]; then
        DBUS_SESSION_BUS_ADDRESS="unix:path=$root/none"
        export DBUS_SESSION_BUS_ADDRESS
        run_functions
    else
        dbus-run-session --config-file="$root/bus.conf" -- "$0" --inside "$state" "$functions" "$program"
    fi
done
