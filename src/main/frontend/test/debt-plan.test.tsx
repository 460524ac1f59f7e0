import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { addressOf, requestIn, toggledExclude, toggledMust, USUAL } from '../src/debt-plan/model';
import { PlanPage } from '../src/debt-plan/PlanPage';
import { button, click, dialogs, place, server, settle } from './debt-support';

const item = { id: 1, version: 3, title: 'No <b>tests</b>', principal: 6, days: 6, saving: 18, cumulative: 6, decision: 'OPEN', component: 'Gateway', targetRelease: null, must: false, neededBy: [] };
const plan = {
  capacity: 10, horizonMonths: 12, principal: 10, saving: 25.2, byPriority: 22.8, days: 10, unused: 0,
  items: [item, { ...item, id: 2, version: 1, title: 'Library', cumulative: 10, decision: 'PLANNED', targetRelease: { id: 9, name: '1.5' }, neededBy: [1] }],
  basis: { kind: 'GIVEN', text: 'as you said' }, proof: { proven: true, mostSaving: 25.2, text: 'none better' },
  comparison: { items: [], principal: 9, saving: 22.8, unused: 1, onlyPlanned: [1], onlyByPriority: [4], moreSaved: 2.4, text: 'It fits.' },
  leftOut: [{ id: 4, title: 'Slow build', principal: 2, saving: 4.8, cause: 'NO_ROOM', text: 'no room' }, { id: 5, title: 'Accepted', principal: 2, saving: 4.8, cause: 'ACCEPTED', text: 'accepted' }], leftOutTotal: 2,
};
const releases = { mayApply: true, values: [
  { id: 12, name: '2.0', due: '2026-12-17', usualBasis: 'TEAM', team: { days: 40, members: 2 }, work: { days: 10, openIssues: 4, daysPerIssue: 2.5, measured: 20, weeks: 12 } },
  { id: 13, name: '3.0', due: null, usualBasis: null, team: null, work: null }] };
const applied = (dryRun: boolean) => ({
  dryRun, release: { id: 12, name: '2.0' }, hiddenIssues: 1,
  items: [{ id: 1, version: 4, title: 'No <b>tests</b>', state: 'PLANNED', targetRelease: null, changed: true }, { id: 2, version: 1, title: 'Library', state: 'PLANNED', targetRelease: { id: 9, name: '1.5' }, changed: true }],
  issues: [{ key: 'DEMO-1', summary: 'Pay', outcome: 'ADDED', message: 'added' }, { key: 'DEMO-2', summary: 'Ledger', outcome: 'FORBIDDEN', message: 'You may not edit it.' }],
});

describe('the repayment planner', () => {
  beforeEach(dialogs);
  afterEach(() => mock.restoreAll());

  async function open(found: unknown = plan, offered: unknown = releases, refuse: (body: never) => boolean = () => false) {
    window.history.replaceState(null, '', '?selectedItem=tandem-debt-plan');
    const sent = server(({ url, body }) => {
      if (url.includes('/releases')) return { status: 200, body: offered };
      if (url.includes('/apply')) return { status: 200, body: applied(url.endsWith('dryRun=true')) };
      return refuse(body as never) ? { status: 400, body: { errors: [{ code: 'debt.plan.must.capacity', message: 'Too much.' }] } } : { status: 200, body: found };
    });
    const element = place();
    await act(() => render(<PlanPage project="DEMO" />, element));
    await settle();
    await settle();
    return { element, sent };
  }

  it('shows the plan, what it is compared with, and why the others are left out', async () => {
    const { element, sent } = await open();
    assert.deepEqual(sent.find(({ url }) => url.endsWith('/repayment-plan'))!.body, { project: 'DEMO', capacity: 20, horizonMonths: 12, must: [], exclude: [] });
    assert.deepEqual([...element.querySelectorAll('#tandem-plan-items tbody a')].map((link) => link.textContent), ['No <b>tests</b>', 'Library']);
    assert.match(element.querySelector('#tandem-plan-items tbody')!.textContent!, /planned\.for 1\.5 · tandem\.debt\.plan\.needed\.by No <b>tests<\/b>/);
    assert.equal(element.querySelector('#tandem-plan-why')!.textContent, 'It fits.');
    assert.deepEqual([...element.querySelectorAll('.tandem-plan-reason')].map((cell) => cell.textContent), ['no room', 'accepted']);
    assert.equal(element.querySelectorAll('#tandem-plan-left-items button').length, 1, 'an accepted item offers nothing');
  });

  it('asks again with an item in any case, and leaves the plan standing when that is refused', async () => {
    const { element, sent } = await open(plan, releases, ({ must }: { must: number[] }) => must.includes(4));
    await click(element.querySelector<HTMLElement>('#tandem-plan-items .tandem-plan-must')!);
    await settle();
    assert.deepEqual((sent.at(-1)!.body as { must: number[] }).must, [1]);
    assert.match(window.location.search, /must=1/);
    await click(element.querySelector<HTMLElement>('#tandem-plan-left-items button')!);
    await settle();
    assert.equal(element.querySelector('[role=alert]')!.textContent, 'Too much.');
    assert.equal(element.querySelectorAll('#tandem-plan-items tbody tr').length, 2);
    assert.doesNotMatch(window.location.search, /must=1%2C4/);
  });

  it('takes a share of a release whose size is known', async () => {
    const { element, sent } = await open();
    await click(element.querySelector<HTMLElement>('#tandem-plan-share')!);
    assert.match(element.querySelector('.tandem-plan-result')!.textContent!, /share\.days 8/);
    assert.equal(element.querySelectorAll('.tandem-plan-form option').length, 3, 'one release and two ways to measure it');
    await act(() => { element.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })); });
    await settle();
    assert.deepEqual(sent.at(-1)!.body, { project: 'DEMO', share: 0.2, release: '2.0', basis: 'TEAM', horizonMonths: 12, must: [], exclude: [] });
  });

  it('says exactly what will be written before it writes, and what was written after', async () => {
    const { element, sent } = await open();
    await click(element.querySelector<HTMLElement>('#tandem-plan-put')!);
    await settle();
    const dialog = document.querySelector('.tandem-debt-dialog')!;
    assert.match(dialog.textContent!, /fate\.moves 1\.5.*issues\.will 2\.0DEMO-1 Pay.*DEMO-2 Ledger You may not edit it\..*issues\.hidden 1/);
    assert.equal(sent.filter(({ url }) => url.endsWith('dryRun=false')).length, 0);
    await click(document.querySelector<HTMLElement>('#tandem-plan-write')!);
    await settle();
    assert.deepEqual(sent.find(({ url }) => url.endsWith('dryRun=false'))!.body, { project: 'DEMO', release: '12', items: [{ id: 1, version: 3 }, { id: 2, version: 1 }] });
    assert.match(element.querySelector('.tandem-plan-applied')!.textContent!, /applied 2 2\.0.*issues\.added 2\.0DEMO-1/);
    assert.match(element.querySelector('.tandem-plan-applied')!.className, /warning/, 'not everything went in');
    await click(button(element, 'tandem.debt.plan.applied.close'));
    assert.equal(element.querySelector('.tandem-plan-applied'), null);
  });

  it('offers readers nothing to write, and says when there is nothing to plan or no release', async () => {
    assert.equal((await open(plan, { ...releases, mayApply: false })).element.querySelector('#tandem-plan-put'), null);
    assert.match((await open({ ...plan, items: [], leftOut: [], leftOutTotal: 0 })).element.textContent!, /plan\.empty/);
    assert.match((await open({ ...plan, items: [] })).element.textContent!, /plan\.nothing/);
    assert.match((await open(plan, { mayApply: true, values: [] })).element.textContent!, /plan\.release\.none/);
    assert.match((await open({ ...plan, proof: { proven: false, mostSaving: 30, text: 'given up' } })).element.querySelector('.aui-message-warning')!.textContent!, /given up/);
  });
});

describe('the planner’s address', () => {
  it('holds the whole request and forgives nonsense', () => {
    const request = { ...USUAL, capacity: null, share: 0.2, release: '2.0', basis: 'WORK' as const, must: [1, 2], exclude: [3] };
    assert.deepEqual(requestIn(addressOf('?selectedItem=x', request)), request);
    assert.match(addressOf('?selectedItem=x', USUAL), /^\?selectedItem=x&capacity=20&horizon=12$/);
    assert.deepEqual(requestIn('?capacity=-3&share=abc&horizon=NaN&must=x,4,-1&basis=GIVEN'), { ...USUAL, must: [4] });
  });

  it('has an item in or out, never both', () => {
    assert.deepEqual(toggledMust({ ...USUAL, exclude: [1] }, 1), { ...USUAL, must: [1] });
    assert.deepEqual(toggledMust({ ...USUAL, must: [1] }, 1), USUAL);
    assert.deepEqual(toggledExclude({ ...USUAL, must: [1] }, 1), { ...USUAL, exclude: [1] });
    assert.deepEqual(toggledExclude({ ...USUAL, exclude: [1] }, 1), USUAL);
  });
});
