import fc from "fast-check";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import { add, at, items, kept, remove, type Spot, usually, wholeScheme } from "../../src/taskpane/scheme/fields/spot";

/** A place of which what is put there is looked at. */
function place<Value>(value: Value): { readonly spot: Spot<Value>; readonly now: () => Value } {
  let held = value;
  return {
    spot: { value, path: "", refused: undefined, put: (next) => (held = next) },
    now: () => held,
  };
}

interface Room {
  readonly limits?: { readonly min?: number; readonly max?: number };
  readonly names?: readonly string[];
  readonly note?: string;
}

test("what is put at a place is there, and everything else is as it was", () => {
  const limits = fc.record({ min: fc.integer(), max: fc.integer() }, { requiredKeys: [] });
  const room = fc.record({ limits, names: fc.array(fc.string()), note: fc.string() }, { requiredKeys: [] });
  fc.assert(
    fc.property(room, fc.integer(), (before: Room, min) => {
      const { spot, now } = place(before);
      at(at(spot, "limits"), "min").put(min);
      expect(now()).toEqual({ ...before, limits: { ...before.limits, min } });
    }),
  );
});

test("a place is called as a refusal calls it", () => {
  const { spot } = place<Scheme>(zhalantun);
  const channels = at(spot, "channels");
  expect(at(at(items(channels)[1]!, "limits"), "max").path).toBe("channels[1].limits.max");
});

test("what is taken away leaves no empty object behind, but where an empty one says something", () => {
  const { spot, now } = place<Room>({ limits: { max: 3 }, note: "注" });
  at(at(spot, "limits"), "max").put(undefined);
  expect(now()).toEqual({ note: "注" });
  at(kept(at(spot, "limits"), {}), "max").put(undefined);
  expect(now()).toEqual({ note: "注", limits: {} });
});

test("one item of a list is put, added and taken away; a list of nothing is none", () => {
  const { spot, now } = place<Room>({ names: ["甲", "乙"] });
  const names = at(spot, "names");
  items(names)[1]!.put("丙");
  expect(now()).toEqual({ names: ["甲", "丙"] });
  add(names, "丁");
  expect(now()).toEqual({ names: ["甲", "乙", "丁"] });
  remove(names, 0);
  expect(now()).toEqual({ names: ["乙"] });
  remove(at(place<Room>({ names: ["甲"] }).spot, "names"), 0);
  const only = place<Room>({ names: ["甲"], note: "注" });
  remove(at(only.spot, "names"), 0);
  expect(only.now()).toEqual({ note: "注" });
});

test("what is usual is shown where nothing is said, and not written by being shown", () => {
  const { spot, now } = place<Room>({});
  const note = usually(at(spot, "note"), "照常");
  expect(note.value).toBe("照常");
  expect(now()).toEqual({});
  note.put("另写");
  expect(now()).toEqual({ note: "另写" });
});

test("whatever the form writes is of the newest version", () => {
  let made: Scheme | undefined;
  const edit = (make: (scheme: Scheme) => Scheme): void => void (made = make(zhalantun));
  at(wholeScheme({ shown: zhalantun, refused: undefined, edit }), "per").put("sheet");
  expect(made).toEqual({ ...zhalantun, version: 2, per: "sheet" });
});
