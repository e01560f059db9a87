// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing: the targets of this file are made for their precompiled headers.
