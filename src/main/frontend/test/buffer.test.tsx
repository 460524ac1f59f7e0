import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { BufferPage } from '../src/release-buffer/BufferPage';
import { Causes } from '../src/release-buffer/Causes';
import { FeverChart } from '../src/release-buffer/FeverChart';
import { type Buffer, chosen, courseOf, type Line, type Point, sent, typed } from '../src/release-buffer/model';
import { bodyOf } from '../src/release-buffer/SettingsForm';

const by = { key: 'petra', displayName: 'Petra' };
const plan = { number: 1, chain: 28, safe: 56, size: 14, rule: 'HALF' as const, share: 50, people: 1, issues: 4, withoutEstimate: 0, comment: '', by, at: '2026-11-20T12:00:00Z' };
const line = (id: number, change: Partial<Line> = {}): Line => ({ id, cause: 'HOLD', days: 2, day: '2026-11-20', kind: 'HAND', comment: '<b>Waited</b>', hidden: false, reversed: false, reversible: true, by, at: '2026-11-20T12:00:00Z', ...change });
const point = (day: number, completion: number, penetration: number): Point => ({ day: `2026-11-${String(day).padStart(2, '0')}`, drawn: penetration * 0.14, completion, penetration, zone: 'GREEN' });
const planned = (change: Partial<Buffer> = {}): Buffer => ({
  project: 'DEMO', release: { id: 10, name: '1.0', state: 'OPEN' }, version: 2, settings: { rule: 'HALF', share: 50, people: 1, lines: { yellowStart: 10, yellowEnd: 70, redStart: 30, redEnd: 90 } },
  plan, plans: [plan], now: { drawn: 6, left: 8, penetration: 42.86, completion: 17.86, burn: 2.4, zone: 'RED' }, days: { today: '2026-11-20', measured: '2026-11-20', start: '2026-11-20', chainEnd: '2026-12-30', bufferEnd: '2027-01-19', due: '2026-12-31' },
  points: [point(20, 17.86, 28.57)], causes: [{ cause: 'DEBT', days: 2, entries: 1 }, { cause: 'DELAY', days: 4, entries: 1 }], ledger: { start: 0, limit: 25, total: 2, values: [line(2), line(1, { kind: 'DEBT', source: 5, title: 'Retry', cause: 'DEBT', reversible: false })] },
  missing: [], notes: ['A note'], mayDraw: true, mayPlan: true, ...change,
});
const { plan: ignoredPlan, now: ignoredNow, ...rest } = planned();
const unplanned: Buffer = { ...rest, version: 0, plans: [], points: [], causes: [], ledger: { start: 0, limit: 25, total: 0, values: [] }, missing: ['No plan yet.'], notes: [] };

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 250); });

async function shown(element: preact.ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(element, place);
  await settled();
  return place;
}

const calls: { method: string; url: string; body?: unknown }[] = [];
const answering = (buffer: Buffer, releases: unknown[] = [{ release: buffer.release, now: buffer.now }]) => {
  calls.length = 0;
  return mock.method(globalThis, 'fetch', async (url: string, options: { method: string; body?: string }) => {
    calls.push({ method: options.method, url, ...(options.body ? { body: JSON.parse(options.body) } : {}) });
    if (url.includes('/reversal')) return new Response('{"errors":[{"code":"x","field":"comment","message":"Say why."}]}', { status: 400 });
    if (url.includes('/proposal')) return new Response(JSON.stringify({ chain: 28, safe: 56, issues: 4, withoutEstimate: 1, sizes: { HALF: 14, SUM: 28, ROOT_OF_SQUARES: 14.7 } }));
    if (url.includes('/buffers?')) return new Response(JSON.stringify({ start: 0, limit: 200, total: releases.length, values: releases }));
    return new Response(JSON.stringify(buffer));
  });
};

describe('what is typed', () => {
  it('is a number with comma or point, nothing, or none', () => {
    assert.equal(typed(' 2,5 '), 2.5);
    assert.equal(typed('-1'), -1);
    assert.equal(typed(''), undefined);
    assert.equal(sent(typed('many')), '?');
  });

  it('becomes a body without what is left empty', () => {
    const draft = { rule: 'BY_HAND' as const, share: '50', people: '1,5', size: '7', start: '', due: '2026-12-31', yellowStart: '10', yellowEnd: '70', redStart: '30', redEnd: '' };
    assert.deepEqual(bodyOf(draft, 3), { version: 3, rule: 'BY_HAND', share: 50, people: 1.5, size: 7, due: '2026-12-31', lines: { yellowStart: 10, yellowEnd: 70, redStart: 30, redEnd: undefined } });
  });
});

describe('the release shown first', () => {
  const releases = [{ release: { id: 1, name: 'a', state: 'OPEN' as const } }, { release: { id: 2, name: 'b', state: 'OPEN' as const }, now: { drawn: 0 } }];
  it('is the one asked for, else one with a plan, else the first', () => {
    assert.equal(chosen(releases, '1'), 1);
    assert.equal(chosen(releases, '77'), 2);
    assert.equal(chosen(releases.slice(0, 1), null), 1);
    assert.equal(chosen([], null), undefined);
  });
});

describe('the fever chart', () => {
  it('ends where the buffer stands now', () => {
    assert.equal(courseOf(planned()).at(-1)!.penetration, 42.86);
    assert.deepEqual(courseOf(unplanned), []);
  });

  it('is nothing without a placed point', async () => {
    assert.equal((await shown(<FeverChart buffer={unplanned} />)).textContent, '');
    assert.equal((await shown(<FeverChart buffer={planned({ points: [{ day: '2026-11-20', drawn: 3 }], now: { drawn: 3, penetration: 10 } })} />)).textContent, '');
  });

  for (const count of [1, 5, 400]) {
    it(`draws ${count} points, with the same in words and numbers`, async () => {
      const points = Array.from({ length: count }, (_, index) => ({ ...point(1, (100 * index) / count, (120 * index) / count), day: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10) }));
      const place = await shown(<FeverChart buffer={planned({ points })} />);
      assert.equal(place.querySelectorAll('.tandem-buffer-course .tandem-chart-mark').length, count <= 40 ? count : 1);
      assert.equal(place.querySelectorAll('tbody tr').length, count);
      assert.match(place.querySelector('desc')!.textContent!, /tandem\.buffer\.sentence\.RED/);
      assert.deepEqual([...place.querySelectorAll('.tandem-buffer-zone')].map((zone) => zone.textContent), ['tandem.buffer.zone.GREEN', 'tandem.buffer.zone.YELLOW', 'tandem.buffer.zone.RED']);
    });
  }

  it('has room for more than all of the buffer, and none below nothing', async () => {
    const place = await shown(<FeverChart buffer={planned({ points: [point(19, 10, -20), point(20, 50, 180)], now: { drawn: 25, penetration: 180, completion: 50, burn: 3.6, zone: 'RED' } })} />);
    assert.ok(place.querySelector('.tandem-buffer-all'));
    const [x, y] = place.querySelector('.tandem-buffer-course path')!.getAttribute('d')!.slice(1).split('L')[0]!.split(' ').map(Number);
    assert.ok(x! > 0 && y! <= 316, 'the first point lies on the axis');
  });
});

describe('the causes', () => {
  it('have a bar each, and say when nothing was drawn', async () => {
    const place = await shown(<Causes buffer={planned({ causes: [{ cause: 'DELAY', days: -3, entries: 2 }, { cause: 'HOLD', days: 5, entries: 1 }] })} />);
    assert.equal(place.querySelectorAll('.tandem-buffer-bar').length, 4);
    assert.match(place.querySelector('desc')!.textContent!, /cause\.DELAY -3; .*cause\.HOLD \+5/);
    assert.match((await shown(<Causes buffer={planned({ causes: [] })} />)).querySelector('figcaption')!.textContent!, /causes\.none/);
  });
});

describe('the page', () => {
  afterEach(() => mock.restoreAll());

  it('shows where the buffer stands, why, and every line', async () => {
    answering(planned());
    const place = await shown(<BufferPage project="DEMO" search="" />);
    assert.equal(place.querySelector('#tandem-buffer-zone')!.textContent, 'tandem.buffer.zone.RED');
    assert.match(place.querySelector('.tandem-buffer-tiles')!.textContent!, /43%.*18%.*2\.4/);
    assert.match(place.querySelector('.tandem-buffer-tiles')!.textContent!, /tandem\.buffer\.late/);
    assert.match(place.querySelector('[data-line="2"]')!.textContent!, /<b>Waited<\/b>/);
    assert.equal(place.querySelector('[data-line="1"] a')!.getAttribute('href')!.includes('selectedItem=tandem-technical-debt&debt=5'), true);
    assert.match(place.querySelector('.tandem-buffer-notes')!.textContent!, /A note/);
  });

  it('says what a buffer is while there is none, and sets one up', async () => {
    answering(unplanned);
    const place = await shown(<BufferPage project="DEMO" search="?release=10" />);
    assert.match(place.querySelector('.tandem-buffer-empty')!.textContent!, /tandem\.buffer\.empty/);
    place.querySelector<HTMLButtonElement>('#tandem-buffer-begin')!.click();
    await settled();
    await settled();
    assert.match(place.querySelector('#tandem-buffer-proposal')!.textContent!, /proposal 4 56 28 1/);
    place.querySelector('#tandem-buffer-settings')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await settled();
    assert.deepEqual(calls.filter((call) => call.method !== 'GET').map((call) => `${call.method} ${call.url.split('/buffers')[1]}`), ['PUT /DEMO/10', 'POST /DEMO/10/baseline']);
  });

  it('offers nothing to whoever only reads', async () => {
    answering(planned({ mayDraw: false, mayPlan: false, ledger: { start: 0, limit: 25, total: 1, values: [line(2, { reversible: false })] } }));
    const place = await shown(<BufferPage project="DEMO" search="" />);
    assert.deepEqual([...place.querySelectorAll('button')].map((button) => button.className.includes('tandem-chart-toggle')), [true, true]);
  });

  it('draws and takes back, showing what is wrong beside its field', async () => {
    answering(planned());
    const place = await shown(<BufferPage project="DEMO" search="" />);
    place.querySelector<HTMLButtonElement>('#tandem-buffer-draw-open')!.click();
    await settled();
    const days = place.querySelector<HTMLInputElement>('#tandem-buffer-days')!;
    days.value = '1,5';
    days.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    place.querySelector('#tandem-buffer-draw')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await settled();
    assert.deepEqual(calls.find((call) => call.method === 'POST')!.body, { cause: 'HOLD', days: 1.5, day: '2026-11-20', comment: '', issue: '' });
    place.querySelector<HTMLButtonElement>('[data-line="2"] button')!.click();
    await settled();
    place.querySelector('.tandem-buffer-table form')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await settled();
    assert.equal(place.querySelector('.tandem-buffer-table .error')!.textContent, 'Say why.');
  });

  it('hides what is about hidden issues and says so', async () => {
    answering(planned({ ledger: { start: 0, limit: 25, total: 1, values: [line(2, { hidden: true, comment: undefined as unknown as string })] } }));
    assert.match((await shown(<BufferPage project="DEMO" search="" />)).querySelector('[data-line="2"]')!.textContent!, /tandem\.buffer\.hidden/);
  });

  it('tells a project without releases', async () => {
    answering(planned(), []);
    assert.match((await shown(<BufferPage project="DEMO" search="" />)).textContent!, /tandem\.buffer\.releases\.none/);
  });
});
