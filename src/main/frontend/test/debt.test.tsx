import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { DebtForm } from '../src/debt/DebtForm';
import { bodyOf, preview } from '../src/debt/model';
import type { Choices, Debt } from '../src/debt/model';
import { nextSort, readAddress, writeAddress } from '../src/debt-register/address';
import { Register } from '../src/debt-register/Register';

const choices: Choices = {
  components: [{ id: 7, name: 'Gateway' }], releases: [{ id: 3, name: '2.0' }], people: [{ key: 'dev', displayName: 'Dev' }],
  kinds: ['CODE', 'TEST'], origins: ['MANUAL', 'ISSUE'], severities: ['LOW', 'HIGH'],
  decisions: { OPEN: ['PLANNED', 'ACCEPTED', 'REPAID'], PLANNED: ['OPEN'], IN_REPAYMENT: ['OPEN'], ACCEPTED: ['OPEN'], REPAID: ['OPEN'] }, mayWrite: true,
};
const debt: Debt = {
  id: 5, version: 2, project: 'DEMO', component: { id: 7, name: 'Gateway' }, title: 'No <b>tests</b>', description: 'x', kind: 'CODE', origin: 'MANUAL',
  principal: { low: 5, likely: 5, high: 5, mean: 5 }, interest: 2, likelihood: 0.5, severity: 'HIGH', priority: 0.231, payback: 5, explanation: { priority: 'because', payback: 'so' },
  owner: { key: 'ada', displayName: 'Ada' }, targetRelease: null, decision: { state: 'OPEN', by: { key: 'ada', displayName: 'Ada' }, at: '2026-11-20T00:00:00Z', reason: '', until: null, notice: null },
  issues: [{ key: 'DEMO-1', summary: 'Pay' }],
};

const settle = () => act(async () => { await new Promise((resolve) => setTimeout(resolve, 5)); });
function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}
interface Sent { url: string; method: string; body: unknown }
function server(answers: (sent: Sent) => { status: number; body: unknown }): Sent[] {
  const sent: Sent[] = [];
  mock.method(globalThis, 'fetch', async (url: string, request: RequestInit) => {
    const one = { url, method: request.method ?? 'GET', body: request.body === undefined ? undefined : JSON.parse(String(request.body)) };
    sent.push(one);
    const answer = answers(one);
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
  return sent;
}
const field = (within: Element, label: string) => {
  const found = [...within.querySelectorAll('label')].find((candidate) => candidate.textContent!.startsWith(label));
  assert.ok(found, `no field ${label}`);
  return document.getElementById(found.getAttribute('for')!) as unknown as HTMLInputElement;
};
async function type(input: HTMLInputElement, value: string) {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the formulas shown while typing', () => {
  it('are the server’s: 2 days a month, half likely, against 5 days', () => {
    const { priority, payback } = preview(5, 5, 5, 2, 0.5);
    assert.equal(payback, 5);
    assert.ok(Math.abs(priority - 12 / 52) < 1e-9);
  });

  it('never pay back what costs nothing', () => assert.equal(preview(1, 2, 3, 0, 1).payback, null));
});

describe('the address of a register', () => {
  it('keeps filters, sort and page, and leaves what is not ours', () => {
    const { query } = readAddress('DEMO', '?selectedItem=x&q=gate&sort=title&start=50');
    assert.deepEqual([query.q, query.sort, query.start, query.component], ['gate', 'title', 50, '']);
    assert.equal(writeAddress('?selectedItem=x&q=old&debt=4', { ...query, q: '', start: 0 }), '?selectedItem=x&sort=title');
  });

  it('opens the item it names, and nothing for nonsense', () => {
    assert.equal(readAddress('DEMO', '?debt=12').debt, 12);
    assert.equal(readAddress('DEMO', '?debt=abc&start=-4').debt, null);
    assert.equal(readAddress('DEMO', '?start=-4').query.start, 0);
  });

  it('turns the sort round on the second click and starts figures with the largest', () => {
    assert.equal(nextSort('-priority', 'title'), 'title');
    assert.equal(nextSort('title', 'title'), '-title');
    assert.equal(nextSort('title', 'principal'), '-principal');
    assert.equal(nextSort('-principal', 'principal'), 'principal');
  });
});

describe('the form', () => {
  afterEach(() => mock.restoreAll());

  it('starts from the issue it is opened on, and sends what was typed', async () => {
    const sent = server(() => ({ status: 201, body: debt }));
    const saved: Debt[] = [];
    const element = place();
    await act(() => render(<DebtForm debt={null} prefill={{ project: 'DEMO', title: 'Pay fails', component: '7', issues: ['DEMO-1'] }} choices={choices} onSaved={(one) => saved.push(one)} onCancel={() => undefined} />, element));
    await type(field(element, 'tandem.debt.form.principal.likely'), '5');
    await type(field(element, 'tandem.debt.form.interest'), '2,5');
    await type(field(element, 'tandem.debt.form.likelihood'), '50');
    assert.match(element.querySelector('.tandem-debt-preview')!.textContent!, /preview 0\.288 4/);
    await act(() => { element.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })); });
    await settle();
    const body = sent[0]!.body as Record<string, unknown>;
    assert.deepEqual([sent[0]!.method, body.title, body.component, body.interest, body.likelihood], ['POST', 'Pay fails', '7', 2.5, 0.5]);
    assert.deepEqual([body.issues, body.principal, body.decision], [['DEMO-1'], { low: null, likely: 5, high: null }, undefined]);
    assert.equal(saved.length, 1);
  });

  it('shows every problem beside its field and stays open', async () => {
    server(() => ({ status: 400, body: { errors: [{ code: 'a', field: 'title', message: 'Give a title.' }, { code: 'b', field: 'principal.likely', message: 'More than 0.' }, { code: 'c', message: 'No right.' }] } }));
    const element = place();
    await act(() => render(<DebtForm debt={debt} prefill={{ project: 'DEMO' }} choices={choices} onSaved={() => assert.fail()} onCancel={() => undefined} />, element));
    await act(() => { element.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })); });
    await settle();
    assert.equal(field(element, 'tandem.debt.form.name').parentElement!.querySelector('.error')!.textContent, 'Give a title.');
    assert.equal(element.querySelector('.tandem-debt-cost .error')!.textContent, 'More than 0.');
    assert.equal(element.querySelector('.aui-message-error')!.textContent, 'No right.');
  });

  it('asks why and until when, once a debt is to be accepted', async () => {
    const element = place();
    await act(() => render(<DebtForm debt={debt} prefill={{ project: 'DEMO' }} choices={choices} decision="ACCEPTED" onSaved={() => undefined} onCancel={() => undefined} />, element));
    assert.ok(field(element, 'tandem.debt.form.reason'));
    assert.equal(field(element, 'tandem.debt.form.until').type, 'date');
  });
});

describe('the register page', () => {
  afterEach(() => {
    mock.restoreAll();
    window.history.replaceState(null, '', '/jira/');
  });
  const page = (values: Debt[]) => ({ start: 0, limit: 50, total: values.length, values });
  async function open(values: Debt[], offered = choices) {
    const sent = server(({ url, method }) => (url.includes('/choices') ? { status: 200, body: offered } : method === 'PUT' ? { status: 200, body: { ...debt, version: 3, interest: 4 } } : { status: 200, body: page(values) }));
    const element = place();
    await act(() => render(<Register project="DEMO" />, element));
    await settle();
    return { element, sent };
  }

  it('lists items with their figures, formulas and issues, and takes no text for markup', async () => {
    const { element } = await open([debt]);
    assert.equal(element.querySelector('.tandem-debt-open')!.textContent, 'No <b>tests</b>');
    assert.deepEqual([...element.querySelectorAll('.tandem-debt-formula')].map((formula) => formula.textContent), ['because', 'so']);
    assert.equal(element.querySelector('.tandem-debt-issues a')!.getAttribute('href'), '/jira/browse/DEMO-1');
  });

  it('asks the database to sort, filter and page', async () => {
    const { element, sent } = await open([debt]);
    await act(() => { (element.querySelectorAll('.tandem-debt-sort')[0] as unknown as HTMLElement).click(); });
    await settle();
    assert.match(sent.at(-1)!.url, /debts\?project=DEMO&sort=title&start=0&limit=50/);
    await act(() => { const select = element.querySelector<HTMLSelectElement>('select[name=decision]')!; select.value = 'PLANNED'; select.dispatchEvent(new Event('change', { bubbles: true })); });
    await settle();
    assert.match(sent.at(-1)!.url, /decision=PLANNED/);
    assert.match(element.querySelector('#tandem-debt-export')!.getAttribute('href')!, /export\?project=DEMO&decision=PLANNED$/);
  });

  it('changes the interest in place, sending everything else as it was', async () => {
    const { element, sent } = await open([debt]);
    await act(() => { (element.querySelectorAll('.tandem-debt-inline')[1] as unknown as HTMLElement).click(); });
    const input = element.querySelector<HTMLInputElement>('.tandem-debt-inline-field')!;
    await type(input, '4');
    await act(() => { input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); });
    await settle();
    assert.deepEqual([sent.at(-1)!.method, sent.at(-1)!.body], ['PUT', { ...bodyOf(debt), interest: 4 }]);
    assert.match(element.querySelectorAll('.tandem-debt-inline')[1]!.textContent!, /^4/);
  });

  it('offers no change to people who only read', async () => {
    const { element } = await open([debt], { ...choices, mayWrite: false });
    assert.equal(element.querySelectorAll('.tandem-debt-inline, #tandem-debt-new, .tandem-debt-table select, input[type=checkbox]').length, 0);
  });

  it('moves between titles with the arrow keys', async () => {
    const { element } = await open([debt, { ...debt, id: 6 }]);
    const titles = [...element.querySelectorAll<HTMLElement>('.tandem-debt-open')];
    titles[0]!.focus();
    titles[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    assert.equal(document.activeElement, titles[1]);
  });

  it('says what to do when nothing is on record', async () => {
    const { element } = await open([]);
    assert.match(element.querySelector('.tandem-debt-nothing')!.textContent!, /tandem\.debt\.page\.empty\.title/);
  });

  it('shows what went wrong and tries again', async () => {
    let isDown = true;
    server(({ url }) => (isDown ? { status: 503, body: { errors: [{ code: 'x', message: 'Down.' }] } } : { status: 200, body: url.includes('/choices') ? choices : page([debt]) }));
    const element = place();
    await act(() => render(<Register project="DEMO" />, element));
    await settle();
    assert.match(element.querySelector('[role=alert]')!.textContent!, /Down\./);
    isDown = false;
    await act(() => { element.querySelector<HTMLElement>('[role=alert] button')!.click(); });
    await settle();
    assert.equal(element.querySelectorAll('tbody tr').length, 1);
  });
});
