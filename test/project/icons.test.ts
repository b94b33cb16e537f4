import { readFileSync, readdirSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { PICTURES, SIZES } from "../../scripts/icons/pictures";
import { png } from "../../scripts/icons/png";
import { paint } from "../../scripts/icons/shape";

const files = Object.keys(PICTURES).flatMap((name) =>
  SIZES.map((size) => [`${name}-${size}.png`, name, size] as const),
);

/** Pixels of a PNG of ours: signature, IHDR and then one IDAT. Compressed bytes may differ between versions of zlib. */
function pixels(picture: Buffer): Buffer {
  return inflateSync(picture.subarray(41, 41 + picture.readUInt32BE(33)));
}

test("assets holds the drawn pictures and nothing else", () => {
  expect(readdirSync("assets").sort()).toEqual(files.map(([file]) => file).sort());
});

test.each(files)("%s is what npm run icons draws", (file, name, size) => {
  const drawn = png(size, paint(size, PICTURES[name]!(size)));
  expect(pixels(readFileSync(`assets/${file}`)).equals(pixels(drawn))).toBe(true);
});

test("half a pixel is half opaque and no colour spreads", () => {
  const square = { left: 0, top: 0, right: 0.5, bottom: 1, radius: 0, colour: [200, 0, 0] } as const;
  expect([...paint(1, [square])]).toEqual([200, 0, 0, 128]);
});
