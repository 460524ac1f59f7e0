import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { act } from 'preact/test-utils';
import type { Choices, Debt } from '../src/debt/model';

/** What the server offers; `choices` is what the page makes of that and the settings. */
export const offered = {
  components: [{ id: 7, name: 'Gateway' }], releases: [{ id: 3, name: '2.0' }], people: [{ key: 'dev', displayName: 'Dev' }],
  kinds: ['CODE', 'TEST'], origins: ['MANUAL', 'ISSUE'], severities: ['LOW', 'HIGH'],
  decisions: { OPEN: ['PLANNED', 'ACCEPTED', 'REPAID'], PLANNED: ['OPEN'], IN_REPAYMENT: ['OPEN'], ACCEPTED: ['OPEN'], REPAID: ['OPEN'] }, mayWrite: true,
} satisfies Omit<Choices, 'method' | 'maySet'>;
export const choices: Choices = { ...offered, kinds: ['CODE', 'TEST'], method: 'CD3', maySet: false };

const ada = { key: 'ada', displayName: 'Ada' };
export const debt: Debt = {
  id: 5, version: 2, project: 'DEMO', component: { id: 7, name: 'Gateway' }, title: 'No <b>tests</b>', description: 'x', kind: 'CODE', origin: 'MANUAL',
  principal: { low: 5, likely: 5, high: 5, mean: 5 }, interest: 2, likelihood: 0.5, severity: 'HIGH', priority: 0.231, payback: 5, wsjf: null,
  explanation: { priority: 'because', payback: 'so', wsjf: null }, owner: ada, targetRelease: null,
  decision: { state: 'OPEN', by: ada, at: '2026-11-20T00:00:00Z', reason: '', until: null, notice: null },
  issues: [{ key: 'DEMO-1', summary: 'Pay' }], dependsOn: [], source: null, recordedBy: ada, recordedAt: '2026-11-19T00:00:00Z', updatedAt: '2026-11-20T00:00:00Z',
};

const pause = () => act(async () => { await new Promise((resolve) => setTimeout(resolve, 5)); });

/** Lets answers arrive, and what is asked because of them: each needs a turn of its own, on a busy machine, too. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await pause();
}

/** Waits for what a pause in typing holds back. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !isSo(); turn++) await pause();
  assert.ok(isSo(), 'it never came to be');
}

export function place(): HTMLElement {
  document.body.replaceChildren();
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

export interface Sent {
  url: string;
  method: string;
  body: unknown;
}

/** A server that remembers what it was sent; what is no JSON comes as the text it is. */
export function server(answers: (sent: Sent) => { status: number; body: unknown }): Sent[] {
  const sent: Sent[] = [];
  mock.method(globalThis, 'fetch', async (url: string, request: RequestInit) => {
    const one = { url, method: request.method ?? 'GET', body: bodyOf(request) };
    sent.push(one);
    const answer = answers(one);
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status });
  });
  return sent;
}

function bodyOf(request: RequestInit): unknown {
  if (typeof request.body !== 'string') return request.body ?? undefined;
  return (request.headers as Record<string, string>)['Content-Type'] === 'application/json' ? JSON.parse(request.body) : request.body;
}

/** Answers what every page about debt asks first, and leaves the rest to the test. */
export function register(answers: (sent: Sent) => { status: number; body: unknown }, may = { mayWrite: true, mayChange: false, priority: 'CD3' }): Sent[] {
  return server((sent) => {
    if (sent.url.includes('/debts/choices')) return { status: 200, body: { ...offered, mayWrite: may.mayWrite } };
    if (sent.url.includes('/debts/settings') && sent.method === 'GET') return { status: 200, body: { version: 1, priority: may.priority, mayChange: may.mayChange } };
    return answers(sent);
  });
}

export const page = (values: Debt[], total = values.length) => ({ start: 0, limit: 50, total, values });

export function field(within: Element, label: string): HTMLInputElement {
  const found = [...within.querySelectorAll('label')].find((candidate) => candidate.textContent!.startsWith(label));
  assert.ok(found, `no field ${label}`);
  return document.getElementById(found.getAttribute('for')!) as unknown as HTMLInputElement;
}

export async function type(input: HTMLInputElement, value: string): Promise<void> {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(select: Element | null, value: string): Promise<void> {
  assert.ok(select, 'nothing to choose in');
  await act(() => {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function click(element: Element | null | undefined): Promise<void> {
  assert.ok(element, 'nothing to click');
  await act(() => { (element as HTMLElement).click(); });
  await settle();
}

export async function press(element: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(() => { element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })); });
  await settle();
}

export async function submit(within: Element): Promise<void> {
  await act(() => { within.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })); });
  await settle();
}

export const button = (within: Element, text: string): HTMLElement | undefined => [...within.querySelectorAll('button')].find((one) => one.textContent === text) as unknown as HTMLElement | undefined;

/** Dialogs as the product opens them, without what it draws around them. */
export function dialogs(): void {
  (globalThis as unknown as { AJS: Record<string, unknown> }).AJS.dialog2 = (section: HTMLElement) => {
    let hidden = () => {};
    return { show: () => { section.hidden = false; }, hide: () => hidden(), on: (_event: string, handler: () => void) => { hidden = handler; } };
  };
}
