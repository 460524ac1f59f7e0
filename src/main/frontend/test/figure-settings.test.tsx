import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { linesOf, thresholdsOf, toggled, type Settings } from '../src/figure-settings/model';
import { SettingsPage } from '../src/figure-settings/SettingsPage';

const SETTINGS: Settings = {
  project: 'DEMO', version: 3, thresholds: [{ key: 'cycleTime', good: 3, watch: 8 }], waitingStatuses: ['2'], defectTypes: [], workingDays: [], holidays: [{ from: '2026-12-24', to: '2026-12-26' }],
  figures: [
    { key: 'coverage', name: 'Test coverage', unit: 'PERCENT', section: 'TECHNICAL', better: 'HIGHER', good: 80, watch: 60 },
    { key: 'cycleTime', name: 'Cycle time', unit: 'DAYS', section: 'DELIVERY', better: 'LOWER' },
  ],
  statuses: [{ id: '1', name: 'To Do', group: 'TO_DO' }, { id: '2', name: 'Waiting', group: 'IN_PROGRESS' }, { id: '3', name: 'Done', group: 'DONE' }],
  types: [{ id: '11', name: 'Bug' }], daysPerWeek: 5, mayEdit: true,
};

let sent: { method: string; body: unknown }[] = [];
let place: HTMLElement;

function open(settings: Settings, saved?: Response): void {
  sent = [];
  mock.method(globalThis, 'fetch', async (_url: string, request: RequestInit) => {
    sent.push({ method: request.method!, body: request.body ? JSON.parse(String(request.body)) : undefined });
    return request.method === 'PUT' && saved ? saved.clone() : new Response(JSON.stringify(settings));
  });
  place = document.createElement('div');
  document.body.replaceChildren(place);
  render(<SettingsPage project="DEMO" />, place);
}

async function eventually(check: () => void): Promise<void> {
  for (const end = Date.now() + 3000; ;) {
    try {
      return check();
    } catch (missing) {
      if (Date.now() > end) throw missing;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
const input = (id: string): HTMLInputElement => place.querySelector<HTMLInputElement>(`#tandem-figure-settings-${id}`)!;
const type = (id: string, value: string): void => {
  input(id).value = value;
  input(id).dispatchEvent(new Event('input', { bubbles: true }));
};

afterEach(() => {
  if (place) render(null, place);
  mock.restoreAll();
});

describe('the settings of figures', () => {
  it('show a figure’s own thresholds and send what differs', () => {
    const lines = linesOf(SETTINGS);
    assert.deepEqual(lines.map((line) => [line.good, line.watch]), [['80', '60'], ['3', '8']]);
    assert.deepEqual(thresholdsOf(lines), [{ key: 'cycleTime', good: 3, watch: 8 }]);
    assert.deepEqual(thresholdsOf([{ ...lines[0]!, good: '82,5' }, { ...lines[1]!, good: '', watch: '' }]), [{ key: 'coverage', good: 82.5, watch: 60 }]);
    assert.deepEqual(thresholdsOf([{ ...lines[0]!, good: 'much' }]), [{ key: 'coverage', good: null, watch: 60 }]);
    assert.deepEqual(toggled(['a'], 'a'), []);
  });

  it('are saved as a whole, with the version that was seen', async () => {
    open(SETTINGS);
    await eventually(() => assert.ok(input('coverage-good')));
    assert.equal(place.querySelector('#tandem-figure-settings-waitingStatuses-3'), null, 'done is no status to wait in');
    type('coverage-good', '90');
    input('defectTypes-11').click();
    await eventually(() => assert.ok(input('defectTypes-11').checked));
    place.querySelector<HTMLButtonElement>('#tandem-figure-settings-save')!.click();
    await eventually(() => assert.deepEqual(sent[1]?.body, {
      version: 3, thresholds: [{ key: 'coverage', good: 90, watch: 60 }, { key: 'cycleTime', good: 3, watch: 8 }], waitingStatuses: ['2'], defectTypes: ['11'], workingDays: [], holidays: [{ from: '2026-12-24', to: '2026-12-26' }],
    }));
    await eventually(() => assert.match(place.textContent!, /settings\.saved/));
  });

  it('keep what was typed when somebody else was faster, and say so', async () => {
    open(SETTINGS, new Response(JSON.stringify({ errors: [{ code: 'version.stale', field: 'version', message: 'Stale.' }], current: { ...SETTINGS, version: 4 } }), { status: 409 }));
    await eventually(() => assert.ok(input('coverage-good')));
    type('coverage-good', '90');
    place.querySelector<HTMLButtonElement>('#tandem-figure-settings-save')!.click();
    await eventually(() => assert.match(place.textContent!, /settings\.conflict/));
    assert.equal(input('coverage-good').value, '90');
    place.querySelector<HTMLButtonElement>('#tandem-figure-settings-save')!.click();
    await eventually(() => assert.equal((sent[2]?.body as { version: number }).version, 4));
  });

  it('can only be read by who may not change them', async () => {
    open({ ...SETTINGS, mayEdit: false });
    await eventually(() => assert.match(place.textContent!, /settings\.readonly/));
    assert.equal(place.querySelector('#tandem-figure-settings-save'), null);
    assert.ok(place.querySelector<HTMLFieldSetElement>('fieldset.tandem-figure-settings-all')!.disabled);
  });
});
