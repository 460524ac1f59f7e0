import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode, encode, isConfigured, usual } from '../src/joint-gadget/preferences';

const chosen = { projects: ['DEMO', 'SEC'], weeks: 26, sections: ['DELIVERY' as const], refresh: 15 };

describe('the gadget’s preferences', () => {
  it('come back as they were stored, as one text', () => {
    const stored = encode(chosen);
    assert.equal(typeof stored['settings'], 'string');
    assert.deepEqual(decode(stored), chosen);
  });

  it('come back with their quotes turned into HTML, once or twice', () => {
    const encoded = encode(chosen)['settings']!.replace(/"/g, '&quot;');
    assert.deepEqual(decode({ settings: encoded }), chosen);
    assert.deepEqual(decode({ settings: encoded.replace(/&/g, '&amp;') }), chosen);
  });

  it('are the usual ones when missing, damaged or of another kind', () => {
    for (const stored of [undefined, null, {}, { settings: '{' }, { settings: 7 }, { settings: '[]' }, { settings: 'null' }]) assert.deepEqual(decode(stored), usual());
    assert.equal(isConfigured(usual()), false);
  });

  it('keep only what makes sense', () => {
    const odd = decode({ settings: JSON.stringify({ projects: ['DEMO', 7, '<b>', 'a b'], weeks: 13, sections: ['BETWEEN', 'X'], refresh: -1 }) });
    assert.deepEqual(odd, { projects: ['DEMO'], weeks: 12, sections: ['BETWEEN'], refresh: 0 });
  });
});
