import assert from "node:assert/strict";
import { test } from "node:test";
import { Chord } from "../src/chord";

test("two keys soon after one another are one", () => {
  const chord = new Chord();
  assert.deepEqual(chord.meanings("g", 1000), ["g"]);
  chord.press("g", 1000, false);
  assert.deepEqual(chord.meanings("l", 2000), ["g l", "l"]);
});

test("the second key comes too late", () => {
  const chord = new Chord();
  chord.press("g", 1000, false);
  assert.deepEqual(chord.meanings("l", 2200), ["l"]);
});

test("a key that did something begins nothing", () => {
  const chord = new Chord();
  chord.press("a", 1000, true);
  assert.deepEqual(chord.meanings("l", 1001), ["l"]);
});

test("of three keys the last two count", () => {
  const chord = new Chord();
  chord.press("g", 1000, false);
  chord.press("g", 1100, false);
  assert.deepEqual(chord.meanings("s", 1200), ["g s", "s"]);
});
