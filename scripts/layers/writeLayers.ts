/* npm run layers: draws the layers of src from their imports. */
import { writeFileSync } from "node:fs";
import { DRAWING, drawLayers } from "./drawing";
import { layerImports } from "./imports";

writeFileSync(DRAWING, drawLayers(layerImports()));
