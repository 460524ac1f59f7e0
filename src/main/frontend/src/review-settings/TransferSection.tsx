import { useEffect, useState } from 'preact/hooks';
import { call, type Problem } from '../shared/rest';
import { describe, differences, type Difference } from './describe';
import { problemsOf, type Desk } from './desk';
import { draftOf, type Draft } from './draft';
import { Field } from './fields';
import { boardFrom, everybodyNamed, parsed, withKeys } from './file';
import { otherProjects, peopleNamed, type ProjectName } from './jira';
import { Differences } from './Parts';
import { Group } from './RulesSection';
import type { Warning } from './types';

/** Settings from elsewhere: what would change, what stands against them here, and the draft they make. */
interface Preview { differences: Difference[]; problems: Pick<Problem, 'message'>[]; draft?: Draft }

/** What the server says of settings it is only asked about. */
interface Trial { problems: Problem[]; warnings: Warning[] }

/** Settings from another project or a file, looked at before they are taken into the page; and this project's as a file. They come into force when they are saved, like anything else here. */
export function TransferSection({ desk, onTaken }: { desk: Desk; onTaken: () => void }) {
  const take = (draft: Draft): void => {
    desk.change(draft);
    onTaken();
  };
  return (
    <>
      <Copy desk={desk} onTake={take} />
      <Import desk={desk} onTake={take} />
      <Group title={AJS.I18n.getText('tandem.reviewsettings.export')} intro={AJS.I18n.getText('tandem.reviewsettings.export.hint')}>
        <p><a class="aui-button" id="tandem-settings-export" href={`${AJS.contextPath()}/rest/tandem/1.0${boardPath(desk.scene.project)}/export`} download={`change-review-settings-${desk.scene.project}.json`}>{AJS.I18n.getText('tandem.reviewsettings.export.do')}</a></p>
      </Group>
    </>
  );
}

const boardPath = (project: string): string => `/projects/${encodeURIComponent(project)}/board`;

/** Asks what settings of a file would mean here, changing nothing. */
async function previewOf(desk: Desk, settings: Record<string, unknown>): Promise<Preview> {
  const read = boardFrom(settings, desk.board!);
  const [trial, people] = await Promise.all([call<Trial>('POST', `${boardPath(desk.scene.project)}/import?dryRun=true`, settings), peopleNamed(everybodyNamed(read))]);
  const keys = Object.fromEntries(Object.entries(people).map(([name, person]) => [name, person.key]));
  const names = { ...desk.names, ...Object.fromEntries(Object.values(people).map((person) => [person.key, person.displayName])) };
  const board = withKeys(read, keys);
  const draft = draftOf({ ...board, seats: board.seats.map((seat) => ({ ...seat, holders: holdersHere(desk, seat.role ?? '', seat.users, names) })) }, names);
  return { draft, differences: differences(describe(desk.saved!, desk.scene.members), describe(draft, desk.scene.members)), problems: [...trial.problems, ...trial.warnings] };
}

/** Who would hold a seat as far as the page knows: its users, and the members of a role that a seat here has already. */
function holdersHere(desk: Desk, role: string, users: string[], names: Record<string, string>) {
  const inRole = desk.board!.seats.find((seat) => seat.role === role && role !== '');
  const members = (inRole?.holders ?? []).filter((person) => !inRole!.users.includes(person.key));
  return [...users.map((key) => ({ key, displayName: names[key] ?? key })), ...members];
}

function Copy({ desk, onTake }: { desk: Desk; onTake: (draft: Draft) => void }) {
  const [projects, setProjects] = useState<ProjectName[]>();
  const [from, setFrom] = useState('');
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => { void otherProjects(desk.scene.project).then(setProjects); }, [desk.scene.project]);

  const look = async (project: string): Promise<void> => {
    setFrom(project);
    setPreview(undefined);
    if (project === '') return;
    try {
      setPreview(await previewOf(desk, await call<Record<string, unknown>>('GET', `${boardPath(project)}/export`)));
    } catch (failure) {
      setPreview({ differences: [], problems: problemsOf(failure) });
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
      {preview ? <Outlook preview={preview} id="tandem-settings-copy" label={AJS.I18n.getText('tandem.reviewsettings.copy.do', from)} onTake={onTake} /> : null}
    </Group>
  );
}

/** Files above this size are no settings. */
const LARGEST = 1_000_000;

function Import({ desk, onTake }: { desk: Desk; onTake: (draft: Draft) => void }) {
  const [preview, setPreview] = useState<Preview>();

  const look = async (file: File | undefined): Promise<void> => {
    setPreview(undefined);
    if (!file) return;
    const settings = file.size > LARGEST ? undefined : parsed(await file.text());
    try {
      setPreview(settings ? await previewOf(desk, settings) : { differences: [], problems: [{ message: AJS.I18n.getText('tandem.reviewsettings.import.unreadable', file.name) }] });
    } catch (failure) {
      setPreview({ differences: [], problems: problemsOf(failure) });
    }
  };
  return (
    <Group title={AJS.I18n.getText('tandem.reviewsettings.import')} intro={AJS.I18n.getText('tandem.reviewsettings.import.hint')}>
      <form class="aui top-label" onSubmit={(event) => event.preventDefault()}>
        <Field path="transfer.file" label={AJS.I18n.getText('tandem.reviewsettings.import.file')}>{(aria) => (
          <input {...aria} class="upfile" type="file" accept=".json,application/json" onChange={(event) => void look(event.currentTarget.files?.[0])} />)}
        </Field>
      </form>
      {preview ? <Outlook preview={preview} id="tandem-settings-import" label={AJS.I18n.getText('tandem.reviewsettings.import.do')} onTake={onTake} /> : null}
    </Group>
  );
}

/** What would change and what is missing here, with the button that takes it into the page. */
function Outlook({ preview, id, label, onTake }: { preview: Preview; id: string; label: string; onTake: (draft: Draft) => void }) {
  const { draft } = preview;
  return (
    <div aria-live="polite">
      {preview.problems.length > 0 ? (
        <div class={`aui-message ${draft ? 'aui-message-warning' : 'aui-message-error'}`}>
          {draft ? <p class="title"><strong>{AJS.I18n.getText('tandem.reviewsettings.transfer.missing')}</strong></p> : null}
          <ul>{preview.problems.map((problem, index) => <li key={index}>{problem.message}</li>)}</ul>
        </div>
      ) : null}
      {draft ? <Differences list={preview.differences} /> : null}
      {draft && preview.differences.length > 0 ? <p><button type="button" class="aui-button" id={id} onClick={() => onTake(draft)}>{label}</button></p> : null}
    </div>
  );
}
