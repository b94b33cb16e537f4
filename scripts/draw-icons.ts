import { mkdirSync, writeFileSync } from "node:fs";
import { PICTURES, SIZES } from "./icons/pictures";
import { png } from "./icons/png";
import { paint } from "./icons/shape";

/** Draws the pictures of the ribbon and the store into assets/. */
mkdirSync("assets", { recursive: true });
for (const [name, shapes] of Object.entries(PICTURES))
  for (const size of SIZES) writeFileSync(`assets/${name}-${size}.png`, png(size, paint(size, shapes(size))));
