import { useEffect, useState } from 'preact/hooks';
import { call, type Problem } from '../shared/rest';
import { describe, differences, type Difference } from './describe';
import { problemsOf, type Desk } from './desk';
import { draftOf } from './draft';
import { Field } from './fields';
import { otherProjects, type ProjectName } from './jira';
import { Differences } from './Parts';
import { Group } from './RulesSection';
import type { Board } from './types';

/** What would change, or why nothing can. */
interface Preview { differences: Difference[]; problems: Problem[] }

/** Settings from another project or a file, looked at before they come into force; and this project's as a file. */
export function TransferSection({ desk }: { desk: Desk }) {
  return (
    <>
      {desk.isDirty ? <div class="aui-message aui-message-info"><p>{AJS.I18n.getText('tandem.reviewsettings.transfer.dirty')}</p></div> : null}
      <Copy desk={desk} />
      <Import desk={desk} />
      <Group title={AJS.I18n.getText('tandem.reviewsettings.export')} intro={AJS.I18n.getText('tandem.reviewsettings.export.hint')}>
        <p><a class="aui-button" id="tandem-settings-export" href={`${AJS.contextPath()}/rest/tandem/1.0${pathOf(desk)}/export`} download={`change-review-settings-${desk.scene.project}.json`}>{AJS.I18n.getText('tandem.reviewsettings.export.do')}</a></p>
      </Group>
    </>
  );
}

const pathOf = (desk: Desk): string => `/projects/${encodeURIComponent(desk.scene.project)}/board`;

/** The settings in force against others, in words. */
function against(desk: Desk, other: Board): Difference[] {
  const names = Object.fromEntries([...desk.board!.seats, ...other.seats].flatMap((seat) => seat.holders ?? []).map((person) => [person.key, person.displayName]));
  return differences(describe(desk.saved!, desk.scene.members), describe(draftOf(other, { ...desk.names, ...names }), desk.scene.members));
}

function Copy({ desk }: { desk: Desk }) {
  const [projects, setProjects] = useState<ProjectName[]>();
  const [from, setFrom] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => { void otherProjects(desk.scene.project).then(setProjects); }, [desk.scene.project]);

  const look = async (project: string): Promise<void> => {
    setFrom(project);
    setPreview(undefined);
    if (project === '') return;
    try {
      setPreview({ differences: against(desk, await call<Board>('GET', `/projects/${encodeURIComponent(project)}/board`)), problems: [] });
    } catch (failure) {
      setPreview({ differences: [], problems: problemsOf(failure) });
    }
  };
  const copy = async (): Promise<void> => {
    setBusy(true);
    try {
      await desk.adopt(await call<Board>('POST', `${pathOf(desk)}/copy`, { from, version: desk.board!.version }));
      await look('');
    } catch (failure) {
      setPreview({ differences: [], problems: problemsOf(failure) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Group title={AJS.I18n.getText('tandem.reviewsettings.copy')} intro={AJS.I18n.getText('tandem.reviewsettings.copy.hint')}>
      {projects?.length === 0 ? <p class="tandem-settings-empty">{AJS.I18n.getText('tandem.reviewsettings.copy.none')}</p> : (
        <form class="aui top-label" onSubmit={(event) => event.preventDefault()}>
          <Field path="transfer.from" label={AJS.I18n.getText('tandem.reviewsettings.copy.from')}>{(aria) => (
            <select {...aria} class="select" value={from} onChange={(event) => void look(event.currentTarget.value)}>
              <option value="">{AJS.I18n.getText('tandem.reviewsettings.choose')}</option>
              {(projects ?? []).map((project) => <option key={project.key} value={project.key}>{project.name} ({project.key})</option>)}
            </select>)}
          </Field>
        </form>
      )}
      {preview ? <Outlook preview={preview} label={AJS.I18n.getText('tandem.reviewsettings.copy.do', from)} id="tandem-settings-copy" isOff={isBusy || desk.isDirty} onDo={() => void copy()} /> : null}
    </Group>
  );
}

/** What would change, with the button that makes it so. */
function Outlook({ preview, label, id, isOff, onDo }: { preview: Preview; label: string; id: string; isOff: boolean; onDo: () => void }) {
  return (
    <div class="tandem-settings-outlook" aria-live="polite">
      {preview.problems.length > 0 ? (
        <div class="aui-message aui-message-error" role="alert">
          <p class="title"><strong>{AJS.I18n.getText('tandem.reviewsettings.transfer.refused')}</strong></p>
          <ul>{preview.problems.map((problem, index) => <li key={index}>{problem.message}{problem.field ? <code class="tandem-settings-quiet"> {problem.field}</code> : null}</li>)}</ul>
        </div>
      ) : (
        <>
          <Differences list={preview.differences} />
          {preview.differences.length > 0 ? <p><button type="button" class="aui-button aui-button-primary" id={id} disabled={isOff} onClick={onDo}>{label}</button></p> : null}
        </>
      )}
    </div>
  );
}

/** Files above this size are no settings. */
const LARGEST = 1_000_000;

function Import({ desk }: { desk: Desk }) {
  const [preview, setPreview] = useState<Preview>();
  const [settings, setSettings] = useState<Record<string, unknown>>();
  const [isBusy, setBusy] = useState(false);
  const refuse = (problems: Problem[]): void => setPreview({ differences: [], problems });

  const look = async (file: File | undefined): Promise<void> => {
    setPreview(undefined);
    setSettings(undefined);
    if (!file) return;
    const read = file.size > LARGEST ? undefined : parsed(await file.text());
    if (!read) return refuse([{ code: 'file', message: AJS.I18n.getText('tandem.reviewsettings.import.unreadable', file.name) }]);
    try {
      const answer = await call<ImportAnswer>('POST', `${pathOf(desk)}/import?dryRun=true`, { ...read, version: desk.board!.version });
      setSettings(read);
      setPreview({ differences: against(desk, boardIn(answer)), problems: [] });
    } catch (failure) {
      refuse(problemsOf(failure));
    }
  };
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      await desk.adopt(boardIn(await call<ImportAnswer>('POST', `${pathOf(desk)}/import`, { ...settings, version: desk.board!.version })));
      setPreview(undefined);
    } catch (failure) {
      refuse(problemsOf(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Group title={AJS.I18n.getText('tandem.reviewsettings.import')} intro={AJS.I18n.getText('tandem.reviewsettings.import.hint')}>
      <form class="aui top-label" onSubmit={(event) => event.preventDefault()}>
        <Field path="transfer.file" label={AJS.I18n.getText('tandem.reviewsettings.import.file')}>{(aria) => (
          <input {...aria} class="upfile" type="file" accept=".json,application/json" onChange={(event) => void look(event.currentTarget.files?.[0])} />)}
        </Field>
      </form>
      {preview ? <Outlook preview={preview} label={AJS.I18n.getText('tandem.reviewsettings.import.do')} id="tandem-settings-import" isOff={isBusy || desk.isDirty} onDo={() => void take()} /> : null}
    </Group>
  );
}

type ImportAnswer = Board | { board: Board };
const boardIn = (answer: ImportAnswer): Board => ('board' in answer ? answer.board : answer);

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
