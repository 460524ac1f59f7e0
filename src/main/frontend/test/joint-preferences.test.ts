import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode, encode, isConfigured, type Preferences, usual } from '../src/joint-gadget/preferences';
import { address, days, isDay } from '../src/joint/wish';

const chosen: Preferences = { ...usual(), projects: ['DEMO'], component: 'R&D "core"', period: { kind: 'WEEKS', weeks: 26 }, sections: ['DELIVERY', 'TECHNICAL'], answers: ['COSTS'], hidden: ['throughput'], refresh: 15 };

describe('the gadget’s preferences', () => {
  it('come back as they were stored, as one text', () => {
    const stored = encode(chosen);
    assert.equal(typeof stored['settings'], 'string');
    assert.deepEqual(decode(stored), chosen);
    for (const period of [{ kind: 'QUARTER' }, { kind: 'LAST_QUARTER' }, { kind: 'DAYS', from: '2026-01-01', to: '2026-01-01' }] as const) assert.deepEqual(decode(encode({ ...chosen, period })).period, period);
    const byFilter = { ...usual(), filter: { id: 10010, name: 'My <team>' } };
    assert.deepEqual(decode(encode(byFilter)), byFilter);
  });

  it('come back with their quotes turned into HTML, once or twice', () => {
    const encoded = encode(chosen)['settings']!.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    assert.deepEqual(decode({ settings: encoded }), chosen);
    assert.deepEqual(decode({ settings: encode({ ...chosen, component: '' })['settings']!.replace(/"/g, '&quot;').replace(/&/g, '&amp;') }), { ...chosen, component: '' });
  });

  it('are the usual ones when missing, damaged or of another kind', () => {
    for (const stored of [undefined, null, {}, { settings: '{' }, { settings: 7 }, { settings: '[]' }, { settings: 'null' }]) assert.deepEqual(decode(stored as never), usual());
    assert.equal(isConfigured(usual()), false);
  });

  it('keep only what makes sense', () => {
    const odd = decode({ settings: JSON.stringify({ projects: ['DEMO', 7, '<b>', 'a b'], weeks: 13, sections: ['BETWEEN', 'X', 'BETWEEN'], refresh: -1, period: 'DAYS', from: '2026-02-30', to: 'x', filter: { id: 'x' }, hidden: ['a', '<b>'] }) });
    assert.deepEqual(odd, { ...usual(), projects: ['DEMO'], sections: ['BETWEEN'], hidden: ['a'] });
  });

  it('of the first version still count', () => {
    const old = { settings: JSON.stringify({ projects: ['DEMO', 'SEC'], weeks: 26, sections: ['DELIVERY'], refresh: 15 }), isConfigured: 'true' };
    assert.deepEqual(decode(old), { ...usual(), projects: ['DEMO', 'SEC'], period: { kind: 'WEEKS', weeks: 26 }, sections: ['DELIVERY'], refresh: 15 });
  });

  it('leave alone what a later version stored', () => {
    const later = { settings: JSON.stringify({ ...JSON.parse(encode(chosen)['settings']!), theme: 'plain' }), title: 'A &amp; B' };
    const kept = encode(chosen, later);
    assert.equal(JSON.parse(kept['settings']!).theme, 'plain');
    assert.equal(kept['title'], 'A & B');
  });
});

describe('what is asked for', () => {
  const now = new Date(2026, 10, 20, 1, 30);

  it('ends today as the reader’s clock has it', () => {
    assert.equal(address({ ...usual(), projects: ['DEMO', 'SEC'] }, now), '/joint?project=DEMO%2CSEC&from=2026-08-29&to=2026-11-21');
  });

  it('can be a quarter, the last one, or days', () => {
    assert.deepEqual(days({ kind: 'QUARTER' }, now), { from: '2026-10-01', to: '2026-11-21' });
    assert.deepEqual(days({ kind: 'LAST_QUARTER' }, new Date(2026, 1, 3)), { from: '2025-10-01', to: '2026-01-01' });
    assert.deepEqual(days({ kind: 'DAYS', from: '2026-12-31', to: '2026-12-31' }, now), { from: '2026-12-31', to: '2027-01-01' });
    assert.deepEqual(['2024-02-29', '2026-02-29', '2026-1-1', '', null].map(isDay), [true, false, false, false, false]);
  });

  it('is a filter instead of projects, and a component or release of a single project only', () => {
    assert.equal(address({ ...usual(), filter: { id: 7, name: 'x' } }, now), '/joint?filter=7&from=2026-08-29&to=2026-11-21');
    assert.doesNotMatch(address({ ...usual(), projects: ['A', 'B'], component: 'API' }, now), /component/);
    assert.match(address({ ...usual(), projects: ['A'], release: '1.2' }, now), /release=1.2/);
  });
});
