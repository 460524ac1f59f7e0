import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { DebtForm } from '../src/debt/DebtForm';
import { DecideForm } from '../src/debt/DecideForm';
import { bodyFrom, draftOf, malformed } from '../src/debt/draft';
import { bodyOf, preview } from '../src/debt/model';
import type { Debt } from '../src/debt/model';
import { choices, debt, field, page, place, press, server, settle, submit, type, button, click, choose, until } from './debt-support';

describe('the formulas shown while typing', () => {
  it('are the server’s: 2 days a month, half likely, against 5 days', () => {
    const { priority, payback } = preview(5, 5, 5, 2, 0.5);
    assert.equal(payback, 5);
    assert.ok(Math.abs(priority - 12 / 52) < 1e-9);
  });

  it('never pay back what costs nothing', () => assert.equal(preview(1, 2, 3, 0, 1).payback, null));
});

describe('what the form makes of an item', () => {
  const full: Debt = { ...debt, wsjf: { value: 8, urgency: 5, riskReduction: 3, size: 2, score: 8 }, dependsOn: [9], targetRelease: { id: 3, name: '2.0' } };

  it('is the item again when nothing was typed', () => assert.deepEqual(bodyFrom(draftOf(full, { project: 'DEMO' }), full, { project: 'DEMO' }), { ...bodyOf(full), principal: { low: null, likely: 5, high: null } }));

  it('sends a decision only when it is another one', () => {
    assert.equal(bodyFrom({ ...draftOf(full, { project: 'DEMO' }), state: 'PLANNED' }, full, { project: 'DEMO' }).decision!.state, 'PLANNED');
    assert.equal(bodyFrom(draftOf(full, { project: 'DEMO' }), full, { project: 'DEMO' }).decision, undefined);
  });

  it('keeps a percentage to the digit', () => assert.equal(bodyFrom({ ...draftOf(full, { project: 'DEMO' }), likelihood: '12.3' }, full, { project: 'DEMO' }).likelihood, 0.123));

  it('knows words from numbers', () => assert.deepEqual(malformed({ ...draftOf(full, { project: 'DEMO' }), likely: 'five', interest: '1,5' }).map((problem) => problem.field), ['principal.likely']));
});

describe('the form', () => {
  afterEach(() => mock.restoreAll());
  const open = async (props: Partial<Parameters<typeof DebtForm>[0]> = {}) => {
    const element = place();
    await act(() => render(<DebtForm debt={null} prefill={{ project: 'DEMO' }} choices={choices} onSaved={() => assert.fail('saved')} onCancel={() => undefined} {...props} />, element));
    return element;
  };

  it('starts from the issue it is opened on, and sends what was typed', async () => {
    const sent = server(() => ({ status: 201, body: debt }));
    const saved: Debt[] = [];
    const element = await open({ prefill: { project: 'DEMO', title: 'Pay fails', component: '7', issues: ['DEMO-1'] }, onSaved: (one) => saved.push(one) });
    await type(field(element, 'tandem.debt.form.principal.likely'), '5');
    await type(field(element, 'tandem.debt.form.interest'), '2,5');
    await type(field(element, 'tandem.debt.form.likelihood'), '50');
    assert.match(element.querySelector('.tandem-debt-preview')!.textContent!, /preview 0\.288 4/);
    await submit(element);
    const body = sent[0]!.body as Record<string, unknown>;
    assert.deepEqual([sent[0]!.method, body.title, body.component, body.interest, body.likelihood], ['POST', 'Pay fails', '7', 2.5, 0.5]);
    assert.deepEqual([body.issues, body.principal, body.decision, body.wsjf, body.dependsOn], [['DEMO-1'], { low: null, likely: 5, high: null }, undefined, null, []]);
    assert.equal(saved.length, 1);
  });

  it('shows every problem beside its field, goes to the first and stays open', async () => {
    server(() => ({ status: 400, body: { errors: [{ code: 'a', field: 'title', message: 'Give a title.' }, { code: 'b', field: 'principal.likely', message: 'More than 0.' }, { code: 'd', field: 'wsjf.size', message: 'A size.' }, { code: 'c', message: 'No right.' }] } }));
    const element = await open({ debt });
    await submit(element);
    assert.equal(field(element, 'tandem.debt.form.name').parentElement!.querySelector('.error')!.textContent, 'Give a title.');
    assert.equal(element.querySelector('.tandem-debt-cost .error')!.textContent, 'More than 0.');
    assert.equal(field(element, 'tandem.debt.wsjf.size').parentElement!.querySelector('.error')!.textContent, 'A size.');
    assert.equal(element.querySelector('.aui-message-error')!.textContent, 'No right.');
    assert.equal(document.activeElement, field(element, 'tandem.debt.form.name'));
  });

  it('says itself that a word is no number, and asks nobody', async () => {
    const sent = server(() => assert.fail('asked'));
    const element = await open({ debt });
    await type(field(element, 'tandem.debt.form.principal.likely'), 'five');
    await submit(element);
    assert.match(element.querySelector('.tandem-debt-cost .error')!.textContent!, /import\.number five/);
    assert.equal(sent.length, 0);
  });

  it('asks why and until when, once a debt is to be accepted', async () => {
    const element = await open({ debt });
    await choose(field(element, 'tandem.debt.form.decision'), 'ACCEPTED');
    assert.ok(field(element, 'tandem.debt.form.reason'));
    assert.equal(field(element, 'tandem.debt.form.until').type, 'date');
  });

  it('shows the points where the project works with them, and works the score out', async () => {
    const element = await open({ choices: { ...choices, method: 'WSJF' } });
    assert.ok(element.querySelector('.tandem-debt-wsjf')!.hasAttribute('open'));
    for (const [name, points] of [['value', '8'], ['urgency', '5'], ['risk', '3'], ['size', '2']]) await choose(field(element, `tandem.debt.wsjf.${name}`), points!);
    assert.match(element.querySelector('.tandem-debt-wsjf .tandem-debt-preview')!.textContent!, /score 8$/);
    assert.ok(!(await open()).querySelector('.tandem-debt-wsjf')!.hasAttribute('open'));
  });

  it('finds what has to be repaid before by its title, never the item itself', async () => {
    const sent = server(({ url }) => ({ status: 200, body: url.includes('/debts?') ? page([debt, { ...debt, id: 9, title: 'Old driver' }]) : debt }));
    const element = await open({ debt });
    const input = field(element, 'tandem.debt.form.depends');
    await type(input, 'old');
    await until(() => element.querySelector('[role=option]') !== null);
    assert.match(sent.at(-1)!.url, /debts\?project=DEMO&q=old/);
    assert.deepEqual([...element.querySelectorAll('[role=option]')].map((option) => option.textContent), ['Old driver Gateway']);
    await press(input, 'Enter');
    assert.match(element.querySelector('.tandem-picker-tokens')!.textContent!, /./);
    assert.deepEqual([...element.querySelectorAll('.tandem-picker-tokens li span[title]')].map((token) => token.textContent), ['Ada', 'Old driver']);
  });

  it('asks before it throws away what was typed', async () => {
    let left = 0;
    const element = await open({ debt, onCancel: () => { left++; } });
    await press(document.body, 'Escape');
    assert.equal(left, 1, 'nothing was typed');
    await type(field(element, 'tandem.debt.form.name'), 'Another title');
    await press(document.body, 'Escape');
    assert.equal(left, 1);
    assert.equal(document.activeElement, button(element, 'tandem.debt.form.unsaved.stay'));
    await press(document.body, 'Escape');
    assert.equal(element.querySelector('.tandem-debt-leaving'), null);
    await click(button(element, 'tandem.debt.form.cancel'));
    await click(button(element, 'tandem.debt.form.unsaved.leave'));
    assert.equal(left, 2);
  });
});

describe('the question for a decision', () => {
  it('stays open with what the server refuses', async () => {
    const element = place();
    let asked = 0;
    const refuse = async () => { asked++; throw new (await import('../src/shared/rest')).RestError(400, [{ code: 'a', field: 'decision.until', message: 'Say until when.' }]); };
    await act(() => render(<DecideForm title="Accept" about="x" states={['ACCEPTED']} state="ACCEPTED" onDecide={refuse} onClose={() => assert.fail('closed')} />, element));
    await submit(element);
    await settle();
    assert.equal(asked, 1);
    assert.equal(field(element, 'tandem.debt.form.until').parentElement!.querySelector('.error')!.textContent, 'Say until when.');
  });
});
