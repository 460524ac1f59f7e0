import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { ExportPage } from '../src/bi-export/ExportPage';
import { addressOf, projectsIn, type Star } from '../src/bi-export/model';

const STAR: Star = {
  tables: [
    { name: 'dim_project', meaning: 'Projects.', renewal: 'WHOLE', columns: [{ name: 'project_id', type: 'INTEGER', meaning: 'Number.', unit: null, key: true, references: null, nullable: false, personal: false }] },
    { name: 'fact_issue', meaning: 'Issues.', renewal: 'CHANGES', columns: [{ name: 'project_id', type: 'INTEGER', meaning: 'Number.', unit: null, key: false, references: 'dim_project', nullable: true, personal: false }] },
  ],
  projects: [{ id: 1, key: 'DEMO', name: 'Payments' }, { id: 2, key: 'OPS', name: 'Operations' }],
  persons: { version: 3, mode: 'OFF', mayChange: false },
};

let sent: { path: string; body: unknown }[] = [];
let place: HTMLElement;

async function open(star: Star | Response, wanted: string[] = [], saved?: unknown): Promise<void> {
  sent = [];
  mock.method(globalThis, 'fetch', async (url: string, request: RequestInit) => {
    if (request.method === 'PUT') {
      sent.push({ path: url, body: JSON.parse(String(request.body)) });
      return new Response(JSON.stringify(saved));
    }
    return star instanceof Response ? star.clone() : new Response(JSON.stringify(star));
  });
  place = document.createElement('div');
  document.body.replaceChildren(place);
  render(<ExportPage wanted={wanted} />, place);
  await eventually(() => assert.doesNotMatch(place.textContent!, /export\.loading/));
}

async function eventually(check: () => void): Promise<void> {
  const end = Date.now() + 3000;
  for (;;) {
    try {
      return check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

describe('the export page', () => {
  afterEach(() => { mock.restoreAll(); });

  it('links each table for all projects until some are chosen', async () => {
    await open(STAR);
    const links = (): string[] => [...place.querySelectorAll<HTMLAnchorElement>('.tandem-export-loads a')].map((link) => link.getAttribute('href')!);
    assert.ok(links().includes('/jira/rest/tandem/1.0/export/fact_issue.csv'));
    place.querySelector<HTMLInputElement>('.tandem-export-projects input')!.click();
    await eventually(() => assert.ok(links().includes('/jira/rest/tandem/1.0/export/fact_issue.json?project=DEMO')));
  });

  it('begins with the project of the address when there is one', async () => {
    await open(STAR, ['OPS', 'NOPE']);
    await eventually(() => assert.match(place.innerHTML, /fact_issue\.csv\?project=OPS"/));
  });

  it('says so when there is nothing to export', async () => {
    await open({ ...STAR, projects: [] });
    assert.match(place.textContent!, /export\.none\.title/);
    assert.equal(place.querySelector('.tandem-export-table'), null);
  });

  it('shows what the server refuses', async () => {
    await open(new Response(JSON.stringify({ errors: [{ code: 'x', message: 'Log in first.' }] }), { status: 401 }));
    await eventually(() => assert.equal(place.querySelector('[role=alert]')!.textContent, 'Log in first.'));
  });

  it('lets only administrators change the setting about people', async () => {
    await open(STAR);
    assert.equal(place.querySelector('form.aui fieldset'), null);
    await open({ ...STAR, persons: { version: 3, mode: 'OFF', mayChange: true } }, [], { version: 4, mode: 'NAMES', mayChange: true });
    place.querySelector<HTMLInputElement>('#tandem-export-NAMES')!.click();
    await eventually(() => assert.equal(place.querySelector<HTMLButtonElement>('form .aui-button')!.disabled, false));
    place.querySelector<HTMLButtonElement>('form .aui-button')!.click();
    await eventually(() => assert.match(place.textContent!, /persons\.saved/));
    assert.deepEqual(sent[0]!.body, { version: 3, mode: 'NAMES' });
  });

  it('reads projects from an address and writes them into one', () => {
    assert.deepEqual(projectsIn('?project=A,%20B,&x=1'), ['A', 'B']);
    assert.equal(addressOf('fact_work', 'json', ['A', 'B'], 10), '/jira/rest/tandem/1.0/export/fact_work.json?project=A,B&limit=10');
  });
});
