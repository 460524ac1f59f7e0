import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { JointItem } from '../src/joint-gadget/item';
import { encode, usual, type Preferences } from '../src/joint-gadget/preferences';
import type { Facts, Figure, Joint, Release } from '../src/joint/model';

export const figure = (changes: Partial<Figure> = {}): Figure => ({
  key: 'cycleTime', name: 'Cycle time', value: 6.65, unit: 'DAYS', status: 'NEUTRAL', grade: null, also: [{ key: 'p85', name: '85 % within', value: 14.46, unit: 'DAYS' }],
  formula: 'from start to done', inputs: [{ key: 'doneStarted', name: 'Done', value: 722, unit: 'ISSUES' }], exclusions: [{ key: 'withoutStart', name: 'never started', count: 3 }],
  coverage: { percent: 96, counted: 722, whole: 750, text: '96 % of them' }, asOf: '2026-11-20T09:00:00Z', stale: false, staleSince: null,
  trend: [1, 2, null, 4].map((value, week) => ({ from: `2026-10-0${week + 1}`, value })), drill: { jql: 'project = DEMO' }, ...changes,
});

export const principal = (): Figure => figure({ key: 'debtPrincipal', name: 'Debt principal', value: 35, unit: 'PERSON_DAYS', also: [{ key: 'interest', name: 'Interest per month', value: 8.4, unit: 'PERSON_DAYS' }], source: 'TANDEM', trend: [] });

export const built: Facts = { project: 'DEMO', state: 'BUILT', jobId: 1, asOf: '2026-11-20T09:00:00Z', mayBuild: true };

export const release = (changes: Partial<Release> = {}): Release => ({
  project: 'DEMO', id: 10100, name: '1.2 Instant payments', releaseDate: '2026-12-04', p50: '2026-12-16', p85: '2026-12-28', lateWorkingDays: 8, deviationPersonDays: 17.5,
  causes: [{ key: 'WAITING', name: 'Waiting', personDays: 8, jql: 'issue in x' }, { key: 'BLOCKED', name: 'Blocked', personDays: 5.5, jql: 'issue in y' },
    { key: 'SCOPE', name: 'Scope added', personDays: 6, jql: null }, { key: 'ESTIMATE', name: 'Estimates', personDays: -2 }],
  buffer: { penetration: 64, completion: 40, zone: 'YELLOW' }, ...changes,
});

export const joint = (figures: Figure[], changes: Partial<Joint> = {}): Joint => ({
  projects: ['DEMO'], from: '2026-09-01', to: '2026-11-21', readAt: '2026-11-20T09:30:00Z', facts: [built],
  sections: [{ key: 'TECHNICAL', name: 'Technical', figures: [principal()] }, { key: 'DELIVERY', name: 'Delivery', figures }, { key: 'BETWEEN', name: 'Between', figures: [] }],
  reviews: [{ id: 1, issueKey: 'DEMO-7', title: 'Swap <the> queue', submitted: '2026-11-10T00:00:00Z', waitingDays: 10.4, overdue: true }], debts: [], ...changes,
});

export const stored = (changes: Partial<Preferences> = {}): Record<string, string> => encode({ ...usual(), projects: ['DEMO'], ...changes });

/** Waits for what the screen is to show; a slow machine draws later. */
export async function until(holds: () => unknown): Promise<void> {
  for (let turn = 0; turn < 250 && !holds(); turn++) await new Promise((resolve) => { setTimeout(resolve, 20); });
  assert.ok(holds(), 'it never came about');
}

/** Answers calls by what their address contains, the first that fits; a number is a status of failure. Gives the addresses asked for. */
export function serve(...answers: [string, unknown][]): string[] {
  const asked: string[] = [];
  mock.method(globalThis, 'fetch', async (url: string) => {
    asked.push(url);
    const answer = answers.find(([part]) => url.includes(part))?.[1];
    if (answer === undefined) return new Response('', { status: 404 });
    return typeof answer === 'number' ? new Response(JSON.stringify({ errors: [{ code: 'x', message: `refused ${answer}` }] }), { status: answer }) : new Response(JSON.stringify(answer));
  });
  return asked;
}

export function newPlace(): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
}

/** The gadget once it has read what is served. */
export async function drawn(preferences: Record<string, string> = stored()): Promise<HTMLElement> {
  const place = newPlace();
  new JointItem({ savePreferences: () => undefined }).render(place, preferences);
  await until(() => place.querySelector('.tandem-joint[data-ready=true]'));
  return place;
}

/** The gadget with this answer. */
export async function shown(answer: unknown, preferences?: Record<string, string>): Promise<HTMLElement> {
  serve(['/joint?', answer]);
  return drawn(preferences);
}
