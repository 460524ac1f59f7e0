import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { linesOf } from '../src/review-calendar/Agenda';
import { Calendar, placeOf, rangeOf, sameDay } from '../src/review-calendar/Calendar';
import { addDays, addMonths, daysBetween, firstWeekday, lastOfMonth, weekday, weeksOf } from '../src/review-calendar/dates';
import { barsOf, type CalendarData, type Change, filtered, moved, NO_FILTER } from '../src/review-calendar/model';
import { conflictsPath } from '../src/review-page/Conflicts';

/** Waits until it is so; a slow machine takes its time to draw. */
async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 3000 && !isSo(); i++) await new Promise((resolve) => { setTimeout(resolve, 5); });
}

const change = (id: number, from: string, to: string, more: Partial<Change> = {}): Change => ({
  id, issueKey: `DEMO-${id}`, project: 'DEMO', title: `Change ${id}`, type: 'NORMAL', state: 'APPROVED', from, to, components: [], release: '', conflicts: [], ...more,
});
const freezeConflict = { kind: 'FREEZE' as const, message: '“Audit” <b>lets</b> no changes through', exempt: false };

describe('days of the calendar', () => {
  it('pass over the change of clocks without losing or doubling one', () => {
    assert.deepEqual([0, 1, 2, 3].map((step) => addDays('2026-03-28', step)), ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31']);
    assert.deepEqual([0, 1, 2].map((step) => addDays('2026-10-24', step)), ['2026-10-24', '2026-10-25', '2026-10-26']);
    assert.equal(daysBetween('2026-03-01', '2026-04-01'), 31);
    assert.equal(daysBetween('2026-10-01', '2026-11-01'), 31);
  });

  it('know months, leap years and the turn of the year', () => {
    assert.equal(lastOfMonth('2028-02'), '2028-02-29');
    assert.equal(addMonths('2026-12', 1), '2027-01');
    assert.equal(addMonths('2026-01', -1), '2025-12');
    assert.equal(sameDay('2026-01-31', 1), '2026-02-28');
    assert.equal(weekday('2026-11-22'), 7);
  });

  it('make whole weeks from the day weeks start on', () => {
    const monday = weeksOf('2026-11', 1);
    assert.equal(monday[0]![0], '2026-10-26');
    assert.equal(monday.at(-1)![6], '2026-12-06');
    const sunday = weeksOf('2026-11', 7);
    assert.equal(sunday[0]![0], '2026-11-01');
    assert.ok(weeksOf('2026-02', 7).every((week) => week.length === 7));
  });

  it('take the start of the week from the language', () => {
    assert.equal(firstWeekday('de-DE'), 1);
    assert.equal(firstWeekday('en-US'), 7);
    assert.equal(firstWeekday('not a locale!'), 1);
  });
});

describe('bars of a week', () => {
  const week = weeksOf('2026-11', 1)[3]!; // 16 to 22 November

  it('are cut at the week and say so', () => {
    const [bar] = barsOf(week, [change(1, '2026-11-10', '2026-11-30')]);
    assert.deepEqual({ ...bar, change: 0 }, { change: 0, first: 0, span: 7, line: 0, isBegun: true, isContinued: true });
  });

  it('never cover one another, and reuse lines that are free again', () => {
    const bars = barsOf(week, [change(1, '2026-11-16', '2026-11-17'), change(2, '2026-11-17', '2026-11-18'), change(3, '2026-11-18', '2026-11-22'), change(4, '2026-12-01', '2026-12-02')]);
    assert.deepEqual(bars.map((bar) => [bar.change.id, bar.line, bar.first, bar.span]), [[1, 0, 0, 2], [2, 1, 1, 2], [3, 0, 2, 5]]);
  });

  it('hold for any week', () => {
    let seed = 7;
    const random = (most: number): number => { seed = (seed * 48271) % 2147483647; return seed % most; };
    for (let round = 0; round < 200; round++) {
      const changes = Array.from({ length: 12 }, (_, id) => { const from = addDays('2026-11-10', random(16)); return change(id + 1, from, addDays(from, random(9))); });
      const taken = new Set<string>();
      for (const bar of barsOf(week, changes)) for (let day = bar.first; day < bar.first + bar.span; day++) {
        assert.ok(!taken.has(`${bar.line}/${day}`) && day < 7, `round ${round}`);
        taken.add(`${bar.line}/${day}`);
      }
    }
  });
});

describe('the calendar', () => {
  afterEach(() => mock.restoreAll());

  const data: CalendarData = {
    from: '2026-10-26', to: '2026-12-06', today: '2026-11-20', cut: false, absences: [],
    changes: [change(1, '2026-11-23', '2026-11-25', { conflicts: [freezeConflict], components: ['API'], implementer: { key: 'olga', displayName: 'Olga' } }), change(2, '2026-11-25', '2026-11-26', { state: 'DRAFT' })],
    freezes: [{ project: 'DEMO', name: 'Audit', from: '2026-11-24', to: '2026-11-27', components: [] }], releases: [{ project: 'DEMO', name: '2.0', day: '2026-11-30', released: false }],
  };
  async function shown(answer: CalendarData = data, search = ''): Promise<HTMLElement> {
    mock.method(globalThis, 'fetch', async () => new Response(JSON.stringify(answer), { status: 200 }));
    const place = document.createElement('div');
    document.body.append(place);
    render(<Calendar project="DEMO" today="2026-11-20" search={search} />, place);
    await until(() => place.querySelector('.tandem-calendar-filters') !== null);
    return place;
  }

  it('shows each change as a bar with its reasons, frozen days and the release', async () => {
    const place = await shown();
    const bar = place.querySelector('.tandem-calendar-bar[data-change="1"]')!;
    assert.match(bar.getAttribute('title')!, /Audit/);
    assert.ok(bar.querySelector('.tandem-calendar-warned'));
    assert.equal(place.querySelectorAll('.tandem-calendar-day.tandem-calendar-frozen').length, 4);
    assert.equal(place.querySelectorAll('.tandem-calendar-today').length, 1);
    assert.match(place.querySelector('[data-day="2026-11-30"]')!.getAttribute('aria-label')!, /tandem\.calendar\.release 2\.0/);
    assert.equal(place.querySelector('b'), null);
  });

  it('goes from day to day with the arrow keys and says what is there', async () => {
    const place = await shown();
    const chosen = (): string => place.querySelector('.tandem-calendar-number[aria-pressed="true"]')?.getAttribute('data-day') ?? '';
    const key = async (name: string): Promise<void> => {
      const before = chosen();
      place.querySelector('.tandem-calendar-number[tabindex="0"]')!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await until(() => chosen() !== before);
    };
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await key(name);
    assert.equal(chosen(), '2026-11-24');
    assert.match(place.querySelector('.tandem-calendar-details')!.textContent!, /Change 1/);
    await key('PageDown');
    assert.equal(chosen(), '2026-12-24');
  });

  it('tells the same as a table', async () => {
    const place = await shown(data, '?view=list&month=2026-11');
    assert.equal(place.querySelectorAll('.tandem-calendar-agenda [data-change]').length, 2);
    assert.match(place.querySelector('[data-conflict=FREEZE]')!.textContent!, /“Audit” <b>lets<\/b> no changes through/);
  });

  it('says how something gets here while nothing is planned', async () => {
    assert.match((await shown({ ...data, changes: [], freezes: [], releases: [] })).textContent!, /tandem\.calendar\.empty/);
  });

  it('puts everything in order of its days, with today in between', () => {
    assert.deepEqual(linesOf(data, data.changes).map((line) => line.at), ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-30']);
  });

  it('filters by component, implementer, state and conflict', () => {
    const ids = (filter: Partial<typeof NO_FILTER>): number[] => filtered(data.changes, { ...NO_FILTER, ...filter }).map((one) => one.id);
    assert.deepEqual(ids({}), [1, 2]);
    assert.deepEqual(ids({ component: 'API' }), [1]);
    assert.deepEqual(ids({ implementer: 'olga', state: 'DRAFT' }), []);
    assert.deepEqual(ids({ conflicts: true }), [1]);
  });

  it('keeps its place in the address and mistrusts what stands there', () => {
    assert.deepEqual(placeOf('?month=2026-13&projects=,%20&view=x', 'DEMO', '2026-11-20'), { projects: ['DEMO'], month: '2026-11', view: 'month' });
    assert.deepEqual(placeOf('?month=2027-01&projects=PAY,%20DEMO&view=list', 'DEMO', '2026-11-20'), { projects: ['PAY', 'DEMO'], month: '2027-01', view: 'list' });
    assert.deepEqual(rangeOf({ month: '2026-11', view: 'list' }), { from: '2026-11-01', to: '2026-11-30' });
  });

  it('moves by a day or a week', () => {
    assert.deepEqual(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Tab'].map((key) => moved('2026-03-29', key)), ['2026-03-28', '2026-03-30', '2026-03-22', '2026-04-05', undefined]);
    assert.equal(moved('2026-03-29', 'ArrowLeft', true), '2026-03-30');
  });
});

describe('a plan while it is typed', () => {
  const plan = { issueKey: 'DEMO-1', type: 'NORMAL', from: '2026-11-23', to: '', implementer: '', components: [], release: '' };

  it('is checked once it has a first day and makes sense', () => {
    assert.equal(conflictsPath({ ...plan, from: '' }), undefined);
    assert.equal(conflictsPath({ ...plan, to: '2026-11-22' }), undefined);
    assert.equal(conflictsPath(plan), '/reviews/conflicts?issueKey=DEMO-1&type=NORMAL&from=2026-11-23');
    assert.equal(conflictsPath({ ...plan, review: 7, to: '2026-11-24', implementer: 'olga', components: ['API', 'Web'], release: '2.0' }),
      '/reviews/conflicts?issueKey=DEMO-1&type=NORMAL&from=2026-11-23&review=7&to=2026-11-24&implementer=olga&components=API%2CWeb&release=2.0');
  });
});
