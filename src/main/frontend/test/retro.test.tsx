import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftOf, isChanged, largest, remainder } from '../src/retro-page/model';
import type { Retro } from '../src/retro-page/model';

const causes = { waiting: 1, blocked: 0.5, rework: 0, scopeAdded: 0, estimateError: 2 };
const retro = {
  title: 'Looking back', wentWell: [{ text: 'Pairing', author: 'Petra' }], toImprove: [], actions: [],
  findings: { issues: [{ key: 'PAY-1', corrected: true, causes }, { key: 'PAY-2', corrected: false, causes }] },
} as unknown as Retro;

describe('a retrospective on the page', () => {
  it('is unchanged until somebody changes it', () => {
    assert.equal(isChanged(retro, draftOf(retro)), false);
    assert.equal(isChanged(retro, { ...draftOf(retro), wentWell: ['Pairing', 'Tuesdays'] }), true);
  });

  it('keeps the corrections people made, and only those', () => {
    assert.deepEqual(draftOf(retro).corrections, { 'PAY-1': { waiting: 1, blocked: 0.5, rework: 0, scopeAdded: 0 } });
  });

  it('gives the estimate what the other causes leave of the deviation', () => {
    assert.equal(remainder(3.5, { waiting: 1, blocked: 0.5, rework: 0, scopeAdded: 0 }), 2);
    assert.equal(remainder(0.3, { waiting: 0.1, blocked: 0.2, rework: 0, scopeAdded: 0 }), 0);
    assert.equal(remainder(-1, { waiting: 0, blocked: 0, rework: 0.5, scopeAdded: 0 }), -1.5);
  });

  it('scales bars by the longest, in either direction', () => {
    assert.equal(largest([1, -4, 2]), 4);
    assert.equal(largest([0, 0]), 0.1);
  });
});
