import assert from "node:assert/strict";
import { test } from "node:test";
import { hits, turn } from "../src/hits";

const wire = { kind: "source", text: "Northwire", note: "3 parts in claims", address: "/sources/Northwire" };

test("what the site suggests is taken as it is", () => {
  assert.deepEqual(hits({ q: "nor", hits: [wire, { ...wire, note: null, address: "/search?q=a//b" }] }), [wire, { ...wire, note: null, address: "/search?q=a//b" }]);
});

test("nobody is led away from the site", () => {
  for (const address of ["https://attacker.example/", "//attacker.example/", "/\\attacker.example/", "/\t/attacker.example/", "/\n/attacker.example/", "javascript:alert(1)", "", 7, null, undefined])
    assert.deepEqual(hits({ hits: [{ ...wire, address }] }), [], String(address));
});

test("an answer that is no answer suggests nothing", () => {
  for (const answer of [null, undefined, 1, "hits", [], {}, { hits: null }, { hits: "all" }, { hits: [null, 1, "x", {}, { address: "/" }, { ...wire, text: 5 }] }])
    assert.deepEqual(hits(answer), []);
});

test("the arrows lead round", () => {
  assert.equal(turn(-1, 1, 3), 0);
  assert.equal(turn(-1, -1, 3), 2);
  assert.equal(turn(2, 1, 3), 0);
  assert.equal(turn(0, -1, 3), 2);
  assert.equal(turn(-1, 1, 0), -1);
});
