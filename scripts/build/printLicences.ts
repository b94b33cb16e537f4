/* npm run licences: which packages are in what is handed on, and under which licences. */
import { shipped } from "./shipped";

for (const [product, packages] of await shipped())
  for (const { name, version, licence } of packages) console.log([product, name, version, licence].join("\t"));
