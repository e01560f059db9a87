# shellcheck shell=bash
# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completes bewarje's options, the profiles that there are, and the file of an export.

_bewarje() {
  local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
  # bash parts "--option=value" at the sign.
  if [ "$word" = = ]; then
    word=""
  elif [ "$option" = = ] && [ "$COMP_CWORD" -gt 1 ]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  local candidates
  case $option in
    --profile)
      candidates=$(cd -- "${XDG_CONFIG_HOME:-$HOME/.config}/bewarje/profiles" 2>/dev/null &&
        for folder in */; do printf '%s\n' "${folder%/}"; done)
      ;;
    --export-journal)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      return
      ;;
    --api-base) candidates=https:// ;;
    *) candidates="--api-base --demo --export-journal --help --profile --version" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$candidates" -- "$word")
}
complete -F _bewarje bewarje
