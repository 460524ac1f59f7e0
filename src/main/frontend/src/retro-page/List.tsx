import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../shared/rest';
import { moment, sentence, stateLabel, stateLozenge } from './labels';
import type { Line, Page, Release, Retro } from './model';
import { Problem } from './Problem';

const AT_ONCE = 50;

interface Releases { editable: boolean; releases: Release[] }

/** A project's records, and the start of a new one. */
export function List({ project, onOpen }: { project: string; onOpen(id: number): void }) {
  const [page, setPage] = useState<Page<Line> | null>(null);
  const [releases, setReleases] = useState<Releases | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const load = useCallback((start: number) => {
    setError(null);
    const key = encodeURIComponent(project);
    Promise.all([call<Page<Line>>('GET', `/retrospectives?project=${key}&start=${start}&limit=${AT_ONCE}`), call<Releases>('GET', `/retrospectives/releases?project=${key}`)])
      .then(([lines, choice]) => { setPage(lines); setReleases(choice); }).catch((problem) => setError(sentence(problem)));
  }, [project]);
  useEffect(() => load(0), [load]);

  const mayStart = releases?.editable === true;
  return (
    <section class="tandem-retro">
      <header class="aui-page-header">
        <div class="aui-page-header-inner">
          <div class="aui-page-header-main"><h1>{AJS.I18n.getText('tandem.retro.name')}</h1><p>{AJS.I18n.getText('tandem.retro.ui.intro')}</p></div>
          {mayStart && !starting && page !== null && page.total > 0 &&
            <div class="aui-page-header-actions"><button type="button" class="aui-button aui-button-primary" onClick={() => setStarting(true)}>{AJS.I18n.getText('tandem.retro.ui.new')}</button></div>}
        </div>
      </header>
      {error && <Problem text={error} onRetry={() => load(0)} />}
      {starting && releases && <Start project={project} releases={releases.releases} onCancel={() => setStarting(false)} onStarted={onOpen} />}
      {page !== null && page.total > 0 && <Table page={page} onOpen={onOpen} onPage={load} />}
      {page !== null && page.total === 0 && !starting && !error && <Nothing mayStart={mayStart} onStart={() => setStarting(true)} />}
      {page === null && !error && <p class="tandem-retro-loading">{AJS.I18n.getText('tandem.retro.page.loading')}</p>}
    </section>
  );
}

function Nothing({ mayStart, onStart }: { mayStart: boolean; onStart(): void }) {
  return (
    <div class="tandem-retro-nothing">
      <h2>{AJS.I18n.getText('tandem.retro.ui.empty.title')}</h2>
      <p>{mayStart ? AJS.I18n.getText('tandem.retro.ui.empty') : AJS.I18n.getText('tandem.retro.ui.empty.reader')}</p>
      {mayStart && <button type="button" class="aui-button aui-button-primary" onClick={onStart}>{AJS.I18n.getText('tandem.retro.ui.new')}</button>}
    </div>
  );
}

function Start({ project, releases, onCancel, onStarted }: { project: string; releases: Release[]; onCancel(): void; onStarted(id: number): void }) {
  const [release, setRelease] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const start = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      onStarted((await call<Retro>('POST', '/retrospectives', { project, releaseId: release === '' ? null : Number(release) })).id);
    } catch (problem) {
      setError(sentence(problem));
      setBusy(false);
    }
  };
  return (
    <form class="aui top-label tandem-retro-start" onSubmit={start}>
      <div class="field-group">
        <label for="tandem-retro-release">{AJS.I18n.getText('tandem.retro.ui.release')}</label>
        {releases.length === 0 ? <p>{AJS.I18n.getText('tandem.retro.ui.release.none')}</p> : (
          <select id="tandem-retro-release" class="select" value={release} onChange={(event) => setRelease(event.currentTarget.value)}>
            <option value="">{AJS.I18n.getText('tandem.retro.ui.release.choose')}</option>
            {releases.map((one) => <option key={one.id} value={String(one.id)}>{`${one.name} (${one.released ? AJS.I18n.getText('tandem.retro.ui.release.out') : AJS.I18n.getText('tandem.retro.ui.release.planned')})`}</option>)}
          </select>)}
        {error && <div class="error" role="alert">{error}</div>}
      </div>
      <div class="tandem-retro-buttons">
        <button type="submit" class="aui-button aui-button-primary" disabled={busy || release === ''}>{AJS.I18n.getText('tandem.retro.ui.create')}</button>
        <button type="button" class="aui-button aui-button-link" onClick={onCancel}>{AJS.I18n.getText('tandem.retro.ui.cancel')}</button>
      </div>
    </form>
  );
}

function Table({ page, onOpen, onPage }: { page: Page<Line>; onOpen(id: number): void; onPage(start: number): void }) {
  return (
    <>
      <table class="aui tandem-retro-list">
        <thead><tr>
          <th scope="col">{AJS.I18n.getText('tandem.retro.ui.column.title')}</th><th scope="col">{AJS.I18n.getText('tandem.retro.ui.column.release')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.retro.ui.column.state')}</th><th scope="col" class="tandem-retro-number">{AJS.I18n.getText('tandem.retro.ui.column.actions')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.retro.ui.column.changed')}</th>
        </tr></thead>
        <tbody>{page.values.map((line) => (
          <tr key={line.id}>
            <td><a href={`?selectedItem=tandem-records&record=${line.id}`} onClick={(event) => { event.preventDefault(); onOpen(line.id); }}>{line.title}</a></td>
            <td>{line.release.name}</td>
            <td><span class={`aui-lozenge ${stateLozenge(line.state)}`}>{stateLabel(line.state)}</span></td>
            <td class="tandem-retro-number">{line.openActions}</td>
            <td>{moment(line.changedAt)}</td>
          </tr>))}
        </tbody>
      </table>
      {page.total > page.values.length && (
        <div class="aui-buttons tandem-retro-pager">
          <button type="button" class="aui-button" aria-label="‹" disabled={page.start === 0} onClick={() => onPage(Math.max(0, page.start - page.limit))}>‹</button>
          <button type="button" class="aui-button" aria-label="›" disabled={page.start + page.values.length >= page.total} onClick={() => onPage(page.start + page.limit)}>›</button>
        </div>)}
    </>
  );
}
