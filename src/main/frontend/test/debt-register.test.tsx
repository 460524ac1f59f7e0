import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { bodyOf } from '../src/debt/model';
import type { Debt } from '../src/debt/model';
import { NO_FILTERS } from '../src/debt/requests';
import { itemInAddress, nextSort, readAddress, sortOf, writeAddress } from '../src/debt-register/address';
import { changeFrom } from '../src/debt-register/BulkForm';
import { rememberColumns, rememberedColumns, usualColumns } from '../src/debt-register/columns';
import { wishOf } from '../src/debt-register/keys';
import { firstQuery, why } from '../src/debt-register/PayFirst';
import { Register } from '../src/debt-register/Register';
import { button, choose, click, debt, dialogs, field, page, place, press, register, settle, submit, type } from './debt-support';

describe('the address of a register', () => {
  it('keeps every filter, sort and page, and leaves what is not ours', () => {
    const address = '?selectedItem=x&q=gate&component=7&decision=OPEN&severity=HIGH&owner=me&kind=CODE&origin=MANUAL&release=3&until=expired&sort=title&start=50';
    const query = readAddress('DEMO', address);
    assert.deepEqual([query.q, query.owner, query.until, query.sort, query.start], ['gate', 'me', 'expired', 'title', 50]);
    assert.equal(new URLSearchParams(writeAddress('?selectedItem=x', query)).toString().split('&').sort().join('&'), address.slice(1).split('&').sort().join('&'));
    assert.equal(writeAddress('?selectedItem=x&q=old', { ...query, ...NO_FILTERS, start: 0 }), '?selectedItem=x&sort=title');
  });

  it('names an item, or says that what it names is none', () => {
    assert.deepEqual([itemInAddress('?debt=12'), itemInAddress('?q=1'), itemInAddress('?debt=abc'), itemInAddress('?debt=0')], [12, null, NaN, NaN]);
    assert.equal(readAddress('DEMO', '?start=-4').start, 0);
  });

  it('leaves the usual order to the project, and turns a sort round on the second click', () => {
    const query = readAddress('DEMO', '');
    assert.deepEqual([sortOf(query, 'CD3'), sortOf(query, 'WSJF'), sortOf({ ...query, sort: 'title' }, 'WSJF')], ['-priority', '-wsjf', 'title']);
    assert.deepEqual([nextSort('-priority', 'title'), nextSort('title', 'title'), nextSort('title', 'principal'), nextSort('-principal', 'principal')], ['title', '-title', '-principal', 'principal']);
  });
});

describe('what is paid first', () => {
  it('passes over what is accepted or repaid, and asks for nothing when the filter leaves only those', () => {
    const query = { ...readAddress('DEMO', '?q=gate&sort=title'), start: 100 };
    assert.deepEqual([firstQuery(query)!.decision, firstQuery(query)!.q, firstQuery(query)!.sort, firstQuery(query)!.start], ['OPEN,PLANNED,IN_REPAYMENT', 'gate', '', 0]);
    assert.equal(firstQuery({ ...query, decision: 'PLANNED' })!.decision, 'PLANNED');
    assert.equal(firstQuery({ ...query, decision: 'ACCEPTED' }), null);
  });

  it('says why, with the inputs', () => {
    assert.equal(why({ ...debt, likelihood: 0.75, interest: 2, payback: 3.333 }, 'CD3'), 'tandem.debt.first.why.cd3 tandem.debt.days 1.5 2 75 tandem.debt.days 5 tandem.debt.months 3.3');
    assert.match(why({ ...debt, interest: 10, payback: 0.3 }, 'CD3'), /tandem\.debt\.calendar\.days 9$/);
    assert.match(why({ ...debt, payback: 1.02 }, 'CD3'), /tandem\.debt\.day 2 50 tandem\.debt\.days 5 tandem\.debt\.month$/);
    assert.equal(why({ ...debt, wsjf: { value: 8, urgency: 5, riskReduction: 3, size: 2, score: 8 } }, 'WSJF'), 'tandem.debt.first.why.wsjf 8 8 5 3 2');
  });
});

describe('the columns', () => {
  afterEach(() => window.localStorage.clear());

  it('are those this browser was told, in their own order', () => {
    assert.equal(rememberedColumns(), null);
    rememberColumns(['owner', 'component']);
    assert.deepEqual(rememberedColumns(), ['component', 'owner']);
    rememberColumns(null);
    assert.equal(rememberedColumns(), null);
  });

  it('have the figure the project’s order goes by', () => {
    assert.ok(usualColumns('WSJF').includes('wsjf') && !usualColumns('WSJF').includes('priority'));
    assert.ok(usualColumns('CD3').includes('priority') && !usualColumns('CD3').includes('wsjf'));
  });

  it('are the usual ones when what was kept makes no sense', () => {
    window.localStorage.setItem('tandem.debt.columns', '{"a":');
    assert.equal(rememberedColumns(), null);
    window.localStorage.setItem('tandem.debt.columns', '["owner","gone"]');
    assert.deepEqual(rememberedColumns(), ['owner']);
  });
});

describe('a change to many', () => {
  it('sends what was touched: taken away is not the same as left alone', () => {
    assert.deepEqual(changeFrom({ owner: '', severity: '*', kind: 'TEST', likelihood: '12,5' }), { owner: '', kind: 'TEST', likelihood: 0.125 });
    assert.deepEqual(changeFrom({ likelihood: ' ' }), {});
    assert.equal(changeFrom({ likelihood: 'half' }), null);
  });
});

describe('the keys', () => {
  it('are nobody’s wish while somebody types or holds Ctrl', () => {
    const event = (key: string, tag: string, more: KeyboardEventInit = {}) => ({ key, target: { tagName: tag, type: 'text' }, ...more }) as unknown as KeyboardEvent;
    assert.equal(wishOf(event('j', 'A')), 'next');
    assert.equal(wishOf(event('j', 'INPUT')), null);
    assert.equal(wishOf(event('e', 'A', { ctrlKey: true })), null);
  });
});

describe('the register page', () => {
  beforeEach(dialogs);
  afterEach(() => {
    mock.restoreAll();
    window.history.replaceState(null, '', '/jira/');
    window.localStorage.clear();
  });
  async function open(values: Debt[], may?: Parameters<typeof register>[1], total = values.length) {
    const sent = register(({ method, url, body }) => {
      if (method === 'PUT') return { status: 200, body: { ...debt, ...(body as Partial<Debt>), version: 3, interest: (body as { interest: number }).interest, component: debt.component, owner: debt.owner, targetRelease: null, decision: debt.decision, issues: debt.issues, principal: debt.principal } };
      if (url.endsWith('/debts/bulk')) return { status: 200, body: { values: [] } };
      return { status: 200, body: page(values, total) };
    }, may);
    const element = place();
    await act(() => render(<Register project="DEMO" />, element));
    await settle();
    return { element, sent, last: () => sent.filter(({ url }) => url.includes('limit=50')).at(-1)! };
  }

  it('lists items with their figures, formulas and issues, and takes no text for markup', async () => {
    const { element } = await open([debt]);
    const title = element.querySelector('.tandem-debt-open')!;
    assert.deepEqual([title.textContent, title.getAttribute('href')], ['No <b>tests</b>', '/jira/projects/DEMO?selectedItem=tandem-technical-debt&debt=5']);
    assert.deepEqual([...element.querySelectorAll('.tandem-debt-formula')].map((formula) => formula.textContent), ['because', 'so']);
    assert.equal(element.querySelector('.tandem-debt-col-issues a')!.getAttribute('href'), '/jira/browse/DEMO-1');
  });

  it('says above the table what to pay first and why', async () => {
    const { element, sent } = await open([debt, { ...debt, id: 6, title: 'Free', interest: 0, payback: null }]);
    assert.deepEqual([...element.querySelectorAll('.tandem-debt-first li a')].map((link) => link.textContent), ['No <b>tests</b>']);
    assert.match(element.querySelector('.tandem-debt-why')!.textContent!, /why\.cd3 tandem\.debt\.day 2 50 /);
    assert.ok(sent.some(({ url }) => url.includes('decision=OPEN%2CPLANNED%2CIN_REPAYMENT') && url.includes('limit=5')));
  });

  it('asks the database to sort, filter and page', async () => {
    const { element, last } = await open([debt]);
    await click(element.querySelector('.tandem-debt-sort'));
    assert.match(last().url, /debts\?project=DEMO&sort=title&start=0&limit=50/);
    await choose(element.querySelector('select[name=decision]'), 'PLANNED');
    await settle();
    assert.match(last().url, /decision=PLANNED/);
    assert.match(element.querySelector('#tandem-debt-export')!.getAttribute('href')!, /export\?project=DEMO&decision=PLANNED$/);
    await click(element.querySelector('.tandem-debt-more-filters'));
    await click(element.querySelector('input[name=until]'));
    assert.match(last().url, /until=expired/);
    assert.match(window.location.search, /decision=PLANNED.*until=expired/);
  });

  it('changes a number in place, sending everything else as it was', async () => {
    const { element, sent } = await open([debt]);
    await click(element.querySelector('.tandem-debt-col-interest .tandem-debt-inline'));
    const input = element.querySelector<HTMLInputElement>('.tandem-debt-inline-field')!;
    await type(input, '4');
    await press(input, 'Enter');
    const put = sent.find(({ method }) => method === 'PUT')!;
    assert.deepEqual(put.body, { ...bodyOf(debt), interest: 4 });
    assert.match(element.querySelector('.tandem-debt-col-interest .tandem-debt-inline')!.textContent!, /^4/);
    assert.equal(document.activeElement, element.querySelector('.tandem-debt-col-interest .tandem-debt-inline'));
  });

  it('keeps a word that is no number in its field', async () => {
    const { element, sent } = await open([debt]);
    await click(element.querySelector('.tandem-debt-col-interest .tandem-debt-inline'));
    const input = element.querySelector<HTMLInputElement>('.tandem-debt-inline-field')!;
    await type(input, 'two');
    await press(input, 'Enter');
    assert.equal(element.querySelector('.tandem-debt-inline-field')!.getAttribute('aria-invalid'), 'true');
    assert.ok(!sent.some(({ method }) => method === 'PUT'));
  });

  it('changes severity, owner and likelihood in place', async () => {
    const { element, sent } = await open([debt]);
    const change = async (column: string, value: string) => {
      await click(element.querySelector(`.tandem-debt-col-${column} .tandem-debt-inline`));
      await choose(element.querySelector(`.tandem-debt-col-${column} select`), value);
      await settle();
      return sent.filter(({ method }) => method === 'PUT').at(-1)!.body as Record<string, unknown>;
    };
    assert.equal((await change('severity', 'LOW')).severity, 'LOW');
    assert.equal((await change('owner', '')).owner, null);
    assert.deepEqual(((await change('decision', 'PLANNED')).decision as { state: string }).state, 'PLANNED');
  });

  it('asks why before it accepts', async () => {
    const { element, sent } = await open([debt]);
    await click(element.querySelector('.tandem-debt-col-decision .tandem-debt-inline'));
    await choose(element.querySelector('.tandem-debt-col-decision select'), 'ACCEPTED');
    await settle();
    const dialog = document.querySelector('.tandem-debt-dialog')!;
    await type(field(dialog, 'tandem.debt.form.reason'), 'Spring');
    await type(field(dialog, 'tandem.debt.form.until'), '2099-03-31');
    await submit(dialog);
    assert.deepEqual((sent.find(({ method }) => method === 'PUT')!.body as { decision: unknown }).decision, { state: 'ACCEPTED', reason: 'Spring', until: '2099-03-31' });
    assert.equal(document.querySelector('.tandem-debt-dialog'), null);
  });

  it('accepts and changes what is selected, over pages, all at once', async () => {
    const { element, sent } = await open([debt, { ...debt, id: 6 }], undefined, 300);
    await click(element.querySelector('thead input[type=checkbox]'));
    assert.match(element.querySelector('.tandem-debt-bulk')!.textContent!, /selected 2/);
    await click(button(element, 'tandem.debt.page.next'));
    assert.match(element.querySelector('.tandem-debt-bulk')!.textContent!, /selected 2/, 'another page leaves the selection');
    await click(element.querySelector('#tandem-debt-bulk-accept'));
    const dialog = document.querySelector('.tandem-debt-dialog')!;
    await type(field(dialog, 'tandem.debt.form.reason'), 'Spring');
    await type(field(dialog, 'tandem.debt.form.until'), '2099-03-31');
    await submit(dialog);
    assert.deepEqual(sent.find(({ url }) => url.endsWith('/bulk'))!.body, { items: [{ id: 5, version: 2 }, { id: 6, version: 2 }], decision: { state: 'ACCEPTED', reason: 'Spring', until: '2099-03-31' } });
    assert.equal(element.querySelector('.tandem-debt-bulk'), null);
  });

  it('forgets the selection when a filter changes', async () => {
    const { element } = await open([debt]);
    await click(element.querySelector('tbody input[type=checkbox]'));
    await choose(element.querySelector('select[name=severity]'), 'LOW');
    await settle();
    assert.equal(element.querySelector('.tandem-debt-bulk'), null);
  });

  it('shows the columns that are ticked', async () => {
    const { element } = await open([debt]);
    await click(button(element, 'tandem.debt.columns'));
    await click(element.querySelector('#tandem-debt-columns input[name=component]'));
    assert.ok(element.querySelector('.tandem-debt-col-component'));
    assert.ok(rememberedColumns()!.includes('component'));
    await press(element.querySelector('#tandem-debt-columns input')!, 'Escape');
    assert.equal(document.activeElement, button(element, 'tandem.debt.columns'));
  });

  it('offers no change to people who only read, and settings to administrators only', async () => {
    const { element } = await open([debt], { mayWrite: false, mayChange: false, priority: 'CD3' });
    assert.equal(element.querySelectorAll('.tandem-debt-inline, #tandem-debt-new, #tandem-debt-import, #tandem-debt-settings, .tandem-debt-table select, .tandem-debt-table input[type=checkbox]').length, 0);
    assert.ok((await open([debt], { mayWrite: true, mayChange: true, priority: 'WSJF' })).element.querySelector('#tandem-debt-settings'));
  });

  it('is gone through by keys, which Jira does not hear then', async () => {
    const { element } = await open([debt, { ...debt, id: 6 }]);
    const titles = [...element.querySelectorAll<HTMLElement>('.tandem-debt-open')];
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => { heard.push(event.key); };
    document.addEventListener('keydown', listen);
    await press(document.body, 'j');
    assert.equal(document.activeElement, titles[0], 'with the focus nowhere, j goes to the first');
    await press(titles[0]!, 'j');
    assert.equal(document.activeElement, titles[1]);
    await press(titles[1]!, 'k');
    assert.equal(document.activeElement, titles[0]);
    await press(titles[0]!, 'ArrowRight');
    assert.ok(document.activeElement!.closest('.tandem-debt-col-severity'));
    await press(document.activeElement!, 'ArrowDown');
    assert.equal(document.activeElement!.closest('tr'), titles[1]!.closest('tr'));
    await press(titles[1]!, 'x');
    assert.match(element.querySelector('.tandem-debt-bulk')!.textContent!, /selected 1/);
    await press(titles[1]!, '/');
    assert.equal(document.activeElement, element.querySelector('input[type=search]'));
    await press(titles[1]!, '?');
    assert.match(document.querySelector('.tandem-debt-dialog')!.textContent!, /tandem\.debt\.keys\.where/);
    await press(titles[0]!, 'g');
    document.removeEventListener('keydown', listen);
    assert.deepEqual(heard, ['j', 'g']);
  });

  it('opens the form on e and gives the focus back', async () => {
    const { element } = await open([debt]);
    const title = element.querySelector<HTMLElement>('.tandem-debt-open')!;
    title.focus();
    await press(title, 'e');
    const dialog = document.querySelector('.tandem-debt-dialog')!;
    assert.equal(field(dialog, 'tandem.debt.form.name').value, debt.title);
    await press(document.body, 'Escape');
    assert.equal(document.activeElement, title);
  });

  it('says what to do when nothing is on record, and nothing about what to pay first', async () => {
    const { element } = await open([]);
    assert.match(element.querySelector('.tandem-debt-nothing')!.textContent!, /tandem\.debt\.page\.empty\.title/);
    assert.equal(element.querySelector('.tandem-debt-first'), null);
  });

  it('shows what went wrong and tries again', async () => {
    let isDown = true;
    register(() => (isDown ? { status: 503, body: { errors: [{ code: 'x', message: 'Down.' }] } } : { status: 200, body: page([debt]) }));
    const element = place();
    await act(() => render(<Register project="DEMO" />, element));
    await settle();
    assert.match(element.querySelector('[role=alert]')!.textContent!, /Down\./);
    isDown = false;
    await click(element.querySelector('[role=alert] button'));
    assert.equal(element.querySelectorAll('tbody tr').length, 1);
  });
});
