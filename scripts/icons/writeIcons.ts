import { mkdirSync, writeFileSync } from "node:fs";
import { PICTURES, SIZES } from "./pictures";
import { png } from "./png";
import { paint } from "./shape";

/** Draws the pictures of the ribbon and the store into assets/. */
mkdirSync("assets", { recursive: true });
for (const [name, shapes] of Object.entries(PICTURES))
  for (const size of SIZES) writeFileSync(`assets/${name}-${size}.png`, png(size, paint(size, shapes(size))));
