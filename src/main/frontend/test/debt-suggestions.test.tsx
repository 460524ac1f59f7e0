import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Suggestions } from '../src/debt-panel/Suggestions';
import { SuggestionPage } from '../src/debt-suggestions/SuggestionPage';
import { around, prefillOf } from '../src/debt/suggestions';
import type { Suggestion } from '../src/debt/suggestions';

const hack: Suggestion = {
  id: '10-a', version: 1, issue: { key: 'DEMO-1', summary: 'Tax <b>' }, place: 'COMMENT', commentId: 77, sentence: 'A <i>dirty</i> hack.', paragraph: 'Before. A <i>dirty</i> hack. After.', start: 8, end: 28,
  kind: 'CODE', confidence: 0.674, indicators: ['hack'], state: 'OPEN', decidedBy: null, decidedAt: null, debt: null,
};
const choices = { components: [], releases: [], people: [], kinds: ['CODE', 'TEST'], origins: [], severities: [], decisions: {}, mayWrite: true };
const settle = () => act(async () => { for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 5)); });
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
async function show(what: preact.ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  await act(() => render(what, place));
  await settle();
  return place;
}
afterEach(() => mock.restoreAll());

describe('what a suggestion fills in', () => {
  it('is its sentence in one line, its paragraph and its kind', () => {
    const filled = prefillOf({ ...hack, sentence: 'two\n lines' }, 'DEMO', '7');
    assert.deepEqual({ title: filled.title, description: filled.description, kind: filled.kind, issues: filled.issues }, { title: 'two lines', description: hack.paragraph, kind: 'CODE', issues: ['DEMO-1'] });
  });

  it('keeps a long title short and whole', () => {
    const title = prefillOf({ ...hack, sentence: '😀'.repeat(300) }, 'DEMO', '').title;
    assert.equal([...title].length, 200);
    assert.ok(title.endsWith('😀…'));
  });

  it('cuts what stands around the sentence', () => {
    assert.deepEqual(around(hack, 4), { before: '…re. ', after: ' Aft…' });
    assert.deepEqual(around(hack, 99), { before: 'Before. ', after: ' After.' });
  });
});

describe('the section of the issue panel', () => {
  it('is not there when the text admits nothing, or cannot be read', async () => {
    server(() => ({ status: 200, body: { mayWrite: false, values: [] } }));
    assert.equal((await show(<Suggestions issue="DEMO-1" project="DEMO" component="" />)).textContent, '');
    mock.restoreAll();
    server(() => ({ status: 500, body: {} }));
    assert.equal((await show(<Suggestions issue="DEMO-1" project="DEMO" component="" />)).textContent, '');
  });

  it('marks the sentence as text, dismisses it and takes that back', async () => {
    const sent = server(({ url }) => ({ status: 200, body: url.endsWith('/dismiss') ? { ...hack, state: 'DISMISSED' } : url.endsWith('/reopen') ? hack : { mayWrite: true, values: [hack, { ...hack, id: '10-b', state: 'DISMISSED' }] } }));
    const place = await show(<Suggestions issue="DEMO-1" project="DEMO" component="" />);
    assert.equal(place.querySelectorAll('mark').length, 1);
    assert.equal(place.querySelector('mark')!.textContent, 'A <i>dirty</i> hack.');
    place.querySelector<HTMLElement>('[data-do=dismiss]')!.click();
    await settle();
    assert.equal(place.querySelector('mark'), null);
    place.querySelector<HTMLElement>('.tandem-suggestion-done button')!.click();
    await settle();
    assert.ok(place.querySelector('mark'));
    assert.deepEqual(sent.map((one) => one.method), ['GET', 'POST', 'POST']);
  });

  it('has no buttons for who may only read, and shows three at first', async () => {
    server(() => ({ status: 200, body: { mayWrite: false, values: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...hack, id })) } }));
    const place = await show(<Suggestions issue="DEMO-1" project="DEMO" component="" />);
    assert.equal(place.querySelector('[data-do]'), null);
    assert.equal(place.querySelectorAll('li').length, 3);
    place.querySelector<HTMLElement>('.aui-button-link')!.click();
    await settle();
    assert.equal(place.querySelectorAll('li').length, 5);
  });
});

describe('the page of suggestions', () => {
  const answers = (scan: { status: number; body: unknown }, values: Suggestion[]) => ({ url }: Sent) => (url.includes('/choices') ? { status: 200, body: choices }
    : url.includes('/scan') ? scan : url.includes('/dismiss') ? { status: 200, body: { values } } : { status: 200, body: { start: 0, limit: 20, total: values.length, values } });

  it('asks an administrator to have the issues read, and others to ask one', async () => {
    server(answers({ status: 200, body: { jobId: 0, state: 'NEVER', done: 0, total: 0 } }, []));
    const admin = await show(<SuggestionPage project="DEMO" mayScan />);
    assert.ok(admin.querySelector('#tandem-suggestion-scan-start'));
    assert.equal(admin.querySelector('.tandem-debt-nothing')!.textContent, 'tandem.suggestion.page.unscanned');
    const reader = await show(<SuggestionPage project="DEMO" mayScan={false} />);
    assert.equal(reader.querySelector('#tandem-suggestion-scan-start'), null);
    assert.equal(reader.querySelector('.tandem-debt-nothing')!.textContent, 'tandem.suggestion.page.unscanned.ask');
  });

  it('shows how far a scan is and lets administrators stop it', async () => {
    const sent = server(answers({ status: 200, body: { jobId: 1, state: 'RUNNING', done: 100, total: 400, startedAt: '2026-11-20T10:00:00Z' } }, []));
    const place = await show(<SuggestionPage project="DEMO" mayScan />);
    assert.match(place.querySelector('.tandem-suggestion-scan')!.textContent!, /scan\.running 100 400/);
    assert.equal(place.querySelector('progress')!.getAttribute('value'), '0.25');
    place.querySelector<HTMLElement>('.tandem-suggestion-scan button')!.click();
    await settle();
    assert.ok(sent.some((one) => one.url.includes('/scan/cancel')));
    render(null, place);
  });

  it('goes by arrow key, dismisses by d and many at once', async () => {
    const sent = server(answers({ status: 200, body: { jobId: 1, state: 'DONE', done: 4, total: 4, startedAt: '2026-11-20T10:00:00Z' } }, [hack, { ...hack, id: '11-b' }]));
    const place = await show(<SuggestionPage project="DEMO" mayScan={false} />);
    const rows = [...place.querySelectorAll<HTMLElement>('.tandem-suggestion-row')];
    assert.equal(rows.length, 2);
    rows[0]!.focus();
    await act(() => { rows[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })); });
    assert.equal(document.activeElement, rows[1]);
    await act(() => { rows[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true })); });
    await settle();
    assert.ok(sent.some((one) => one.method === 'POST' && one.url.endsWith('/11-b/dismiss')));
    await act(() => place.querySelector<HTMLElement>('.tandem-suggestion-all input')!.click());
    await settle();
    place.querySelector<HTMLElement>('[data-do=dismiss-all]')!.click();
    await settle();
    assert.deepEqual(sent.find((one) => one.url.endsWith('/suggestions/dismiss'))!.body, { ids: ['10-a', '11-b'] });
  });

  it('leads to the comment it stands in', async () => {
    server(answers({ status: 200, body: { jobId: 1, state: 'DONE', done: 4, total: 4, startedAt: '2026-11-20T10:00:00Z' } }, [hack]));
    const place = await show(<SuggestionPage project="DEMO" mayScan={false} />);
    assert.equal(place.querySelector('.tandem-suggestion-issue a')!.getAttribute('href'), '/jira/browse/DEMO-1?focusedCommentId=77#comment-77');
  });
});
