/** npm run gallery: writes the ready schemes and their workbooks in samples/schemes anew. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { GALLERY_FOLDER, galleryFiles } from "./gallery";

for (const [name, bytes] of await galleryFiles()) {
  const path = join(GALLERY_FOLDER, name);
  writeFileSync(path, bytes);
  console.log(path);
}
