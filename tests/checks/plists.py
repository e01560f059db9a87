#!/usr/bin/env python3
# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""plists.py ROOT: what macOS is told of the bundle can be read, and no entitlement weakens the hardened runtime."""
import pathlib
import plistlib
import sys

folder = pathlib.Path(sys.argv[1]) / "packaging" / "macos"
info = plistlib.loads((folder / "Info.plist.in").read_bytes())
entitlements = plistlib.loads((folder / "entitlements.plist").read_bytes())
findings = [f"Info.plist.in: {key} is missing" for key in
            ("CFBundleExecutable", "CFBundleIconFile", "CFBundleIdentifier", "CFBundleName", "CFBundlePackageType",
             "CFBundleShortVersionString", "CFBundleVersion", "LSMinimumSystemVersion", "NSHighResolutionCapable")
            if not info.get(key)]
findings += [f"entitlements.plist: {key} weakens the hardened runtime" for key in entitlements
             if key.startswith("com.apple.security.cs.") or key.endswith("get-task-allow")]
translated = {file.stem.removeprefix("bewarje_") for file in (folder / "../../translations").glob("bewarje_*.ts")}
if set(info["CFBundleLocalizations"]) != translated:
    findings.append(f"Info.plist.in: the languages are {', '.join(sorted(translated))}")
print("\n".join(findings), end="\n" if findings else "")
sys.exit(1 if findings else 0)
