import assert from "node:assert/strict";
import { test } from "node:test";
import { Figures } from "../src/figures";

test("a job tells how far it is", () => {
  const told = new Figures({ all: 12, worked: 5, added: 4, phase: "reading", isDone: false });
  assert.deepEqual(told.done, { max: 12, value: 5 });
  assert.equal(told.words("added"), "4");
  assert.equal(told.words("phase"), "reading");
  assert.equal(told.isDone, false);
});

test("a job of nothing has a bar all the same", () => {
  assert.deepEqual(new Figures({ all: 0, worked: 0 }).done, { max: 1, value: 0 });
});

test("what it does not tell is not made up", () => {
  const told = new Figures({ all: "12", isDone: "yes", added: { toString: () => "4" } });
  assert.equal(told.done, undefined);
  assert.equal(told.isDone, false);
  assert.equal(told.words("added"), "");
  assert.equal(told.words("worked"), "");
});

test("an answer that is no answer tells nothing", () => {
  for (const answer of [null, undefined, 3, "done", []]) {
    assert.equal(new Figures(answer).done, undefined);
    assert.equal(new Figures(answer).isDone, false);
  }
});
