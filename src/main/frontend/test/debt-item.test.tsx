import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Debt } from '../src/debt/model';
import { ItemPage } from '../src/debt-item/ItemPage';
import { valueText } from '../src/debt-item/words';
import { button, click, debt, dialogs, place, register, settle } from './debt-support';

describe('the page of an item', () => {
  beforeEach(dialogs);
  afterEach(() => mock.restoreAll());
  const history = [{ at: '2026-11-20T10:00:00Z', by: { key: 'ada', displayName: 'Ada' }, action: 'decided', reason: 'New servers in spring', changes: [{ field: 'decision', before: 'OPEN', after: 'ACCEPTED' }, { field: 'until', before: '', after: '2099-03-31' }] }];
  async function open(item: Debt | null, may = { mayWrite: true, mayChange: false, priority: 'CD3' }, id = 5) {
    const sent = register(({ url, method }) => {
      if (method === 'DELETE') return { status: 204, body: undefined };
      if (url.includes('/history')) return { status: 200, body: { start: 0, limit: 20, total: 1, values: history } };
      if (url.includes('/dependencies')) return { status: 200, body: { needs: [{ ...debt, id: 9, title: 'Old driver' }], neededBy: [] } };
      if (url.includes('/debts/interest')) return { status: 200, body: { facts: { state: 'BUILT', older: 0 }, components: [] } };
      if (url.includes('/findings')) return { status: 200, body: { start: 0, limit: 50, total: 0, values: [], counts: {}, minutes: 0, principalFollows: false } };
      return item === null ? { status: 404, body: { errors: [{ code: 'debt.unknown', message: 'None.' }] } } : { status: 200, body: item };
    }, may);
    const element = place();
    await act(() => render(<ItemPage project="DEMO" id={id} />, element));
    await settle();
    return { element, sent };
  }

  it('tells everything about it: figures with their formulas, dependencies, issues, and the history with before and after', async () => {
    const { element } = await open({ ...debt, description: 'Line one\n<script>', decision: { ...debt.decision, state: 'ACCEPTED', reason: 'Because', until: '2099-03-31' } });
    assert.equal(element.querySelector('h1')!.textContent, 'No <b>tests</b>');
    assert.equal(element.querySelector('.tandem-debt-description')!.textContent, 'Line one\n<script>');
    assert.match(element.querySelector('.tandem-debt-figures')!.textContent!, /because.*so/);
    assert.equal(element.querySelector('.tandem-debt-neighbours a')!.textContent, 'Old driver');
    assert.match(element.querySelector('.tandem-debt-details')!.textContent!, /DEMO-1 Pay/);
    assert.deepEqual([...element.querySelectorAll('.tandem-debt-changes tbody td')].slice(0, 2).map((cell) => cell.textContent), ['tandem.debt.decision.OPEN', 'tandem.debt.decision.ACCEPTED']);
    assert.equal(element.querySelector('.tandem-debt-history .tandem-debt-reason')!.textContent, 'New servers in spring');
  });

  it('offers readers nothing to change', async () => {
    const { element } = await open(debt, { mayWrite: false, mayChange: false, priority: 'CD3' });
    assert.equal(element.querySelectorAll('button').length, 0);
  });

  it('says plainly that there is none, also for nonsense and for another project’s item', async () => {
    assert.match((await open(null)).element.textContent!, /item\.missing\.text 5/);
    assert.match((await open(debt, undefined, NaN)).element.textContent!, /item\.missing\.address/);
    assert.match((await open({ ...debt, project: 'OTHER' })).element.textContent!, /item\.missing\.text 5/);
  });

  it('deletes only after a second yes', async () => {
    const { element, sent } = await open(debt);
    await click(element.querySelector('#tandem-debt-delete'));
    const dialog = document.querySelector('.tandem-debt-dialog')!;
    assert.match(dialog.textContent!, /item\.delete\.text No <b>tests/);
    assert.ok(!sent.some(({ method }) => method === 'DELETE'));
    await click(button(dialog, 'tandem.debt.form.cancel'));
    assert.equal(document.activeElement, element.querySelector('#tandem-debt-delete'));
    await click(element.querySelector('#tandem-debt-delete'));
    await click(document.querySelector('.tandem-debt-sure'));
    assert.deepEqual(sent.filter(({ method }) => method === 'DELETE').map(({ url }) => url), ['/jira/rest/tandem/1.0/debts/5']);
  });

  it('shows values of the trail in words', () => {
    assert.equal(valueText('principal', '5.0 / 5.0 / 5.0'), '5');
    assert.equal(valueText('principal', '3.0 / 5.0 / 13.0'), '3 / 5 / 13');
    assert.equal(valueText('likelihood', '0.75'), '75 %');
    assert.equal(valueText('until', ''), '–');
  });
});
