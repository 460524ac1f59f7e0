import { useEffect, useRef, useState } from 'preact/hooks';
import { call, type Problem, type RestError } from '../shared/rest';
import { linesOf, thresholdsOf, type Line, type Settings } from './model';
import { Reading } from './Reading';
import { Thresholds } from './Thresholds';
import { WorkingDays } from './WorkingDays';

interface Note { kind: 'success' | 'error'; text: string }

/** How a project's figures are judged and its issues read. Administrators change it, everybody else reads. */
export function SettingsPage({ project }: { project: string }) {
  const [saved, setSaved] = useState<Settings>();
  const [draft, setDraft] = useState<Settings>();
  const [lines, setLines] = useState<Line[]>([]);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [note, setNote] = useState<Note>();
  const [isBusy, setBusy] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const path = `/projects/${encodeURIComponent(project)}/figure-settings`;

  const show = (settings: Settings): void => {
    setSaved(settings);
    setDraft(settings);
    setLines(linesOf(settings));
  };
  useEffect(() => { call<Settings>('GET', path).then(show, (error: RestError) => setNote({ kind: 'error', text: error.message })); }, [project]);
  useEffect(() => { if (draft) document.body.dataset.ready = 'figure-settings'; }, [draft]);
  useEffect(() => { if (note) said.current?.focus(); }, [note]);

  const save = async (): Promise<void> => {
    const { version, waitingStatuses, defectTypes, workingDays, holidays } = draft!;
    setBusy(true);
    setProblems([]);
    setNote(undefined);
    try {
      show(await call<Settings>('PUT', path, { version, thresholds: thresholdsOf(lines), waitingStatuses, defectTypes, workingDays, holidays }));
      setNote({ kind: 'success', text: AJS.I18n.getText('tandem.figure.settings.saved') });
    } catch (error) {
      tell(error as RestError);
    } finally {
      setBusy(false);
    }
  };

  /** After somebody else was faster their settings stand under one's own changes: saving again puts these in their place, knowingly. */
  const tell = (error: RestError): void => {
    const current = (error.current as { current?: Settings } | undefined)?.current;
    if (error.status === 409 && current) {
      setSaved(current);
      setDraft({ ...draft!, version: current.version });
    }
    setProblems(error.problems);
    setNote({ kind: 'error', text: error.status === 409 ? AJS.I18n.getText('tandem.figure.settings.conflict') : error.problems.length > 1 ? AJS.I18n.getText('tandem.figure.settings.problems', error.problems.length) : error.message });
  };

  const revert = (): void => {
    show(saved!);
    setProblems([]);
    setNote(undefined);
  };

  return (
    <div class="tandem-figure-settings">
      <header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main">
        <h2>{AJS.I18n.getText('tandem.figure.settings.name')}</h2>
        <p>{AJS.I18n.getText('tandem.figure.settings.intro')}</p>
      </div></div></header>
      {note && (
        <div class={`aui-message aui-message-${note.kind}`} role={note.kind === 'error' ? 'alert' : 'status'} tabIndex={-1} ref={said} id="tandem-figure-settings-note">
          <p>{note.text}</p>
          {problems.length > 1 && <ul>{problems.map((problem, index) => <li key={index}>{problem.message}</li>)}</ul>}
        </div>
      )}
      {!draft && !note && <p class="tandem-figure-settings-loading">{AJS.I18n.getText('tandem.figure.settings.loading')}</p>}
      {draft && (
        <form class="aui top-label" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
          {!draft.mayEdit && <p class="tandem-figure-settings-quiet">{AJS.I18n.getText('tandem.figure.settings.readonly')}</p>}
          <fieldset class="tandem-figure-settings-all" disabled={!draft.mayEdit || isBusy}>
            <Thresholds lines={lines} sent={thresholdsOf(lines)} problems={problems} onChange={setLines} />
            <Reading draft={draft} problems={problems} onChange={setDraft} />
            <WorkingDays draft={draft} problems={problems} onChange={setDraft} />
          </fieldset>
          {draft.mayEdit && (
            <div class="tandem-figure-settings-save">
              <button type="submit" class="aui-button aui-button-primary" id="tandem-figure-settings-save" disabled={isBusy}>{AJS.I18n.getText('tandem.figure.settings.save')}</button>
              <button type="button" class="aui-button aui-button-link" disabled={isBusy} onClick={revert}>{AJS.I18n.getText('tandem.figure.settings.revert')}</button>
            </div>
          )}
        </form>
      )}
    </div>
  );
}
