// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// validate-sboms.mjs FILE…: what is wrong in lists of parts by CycloneDX's schema, in their licences and in the
// names of their packages, a line each; exits 1 on any.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const tools = createRequire(process.cwd() + "/");
const { Spec, Validation } = tools("@cyclonedx/cyclonedx-library");
const { PackageURL } = tools("packageurl-js");
const parseLicence = tools("spdx-expression-parse");

/** Every component of a list, with those inside others. */
function* componentsOf(parent) {
  for (const component of parent.components ?? []) {
    yield component;
    yield* componentsOf(component);
  }
}

/** What is wrong with a component that a schema cannot know. */
function* faultsOf(component) {
  for (const { expression, license } of component.licenses ?? []) {
    try {
      parseLicence(expression ?? license.id);
    } catch (error) {
      yield `${component.name}: ${error.message}`;
    }
  }
  try {
    if (component.purl) PackageURL.fromString(component.purl);
  } catch (error) {
    yield `${component.name}: ${error.message}`;
  }
}

let found = 0;
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const list = JSON.parse(text);
  const faults = [];
  const fault = await new Validation.JsonStrictValidator(Spec.Version[`v1dot${list.specVersion.slice(2)}`]).validate(text);
  if (fault !== null) faults.push(JSON.stringify(fault));
  const program = list.metadata.component;
  for (const component of [program, ...componentsOf(program), ...componentsOf(list)]) faults.push(...faultsOf(component));
  for (const one of faults) console.error(`${file}: ${one}`);
  found += faults.length;
}
process.exit(found === 0 ? 0 : 1);
