import { useEffect, useState } from 'preact/hooks';
import { call, type Problem } from '../shared/rest';
import { describe, differences, type Difference } from './describe';
import { problemsOf, type Desk } from './desk';
import { draftOf, type Draft } from './draft';
import { Field } from './fields';
import { boardFrom, everyKey, fileOf, missingHere, withKeys } from './file';
import { namesOf, otherProjects, peopleNamed, type ProjectName, usersWithKeys } from './jira';
import { Differences } from './Parts';
import { Group } from './RulesSection';
import type { Board } from './types';

/** Settings from elsewhere: what would change, what this project lacks for them, and the draft they make. */
interface Preview { differences: Difference[]; problems: Problem[]; draft?: Draft }

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
      <Export desk={desk} />
    </>
  );
}

/** Compares other settings with those in force, in words, and says what the project lacks for them. */
function previewOf(desk: Desk, other: Board, names: Record<string, string>): Preview {
  const holders = Object.fromEntries(other.seats.flatMap((seat) => seat.holders ?? []).map((person) => [person.key, person.displayName]));
  // Who is in a project role here says nothing about who is in it there, so seats are told by their users and roles alone.
  const foreign = { ...other, seats: other.seats.map((seat) => ({ ...seat, holders: holdersHere(desk, seat.role ?? '', seat.users, names, holders) })) };
  const draft = draftOf(foreign, { ...desk.names, ...holders, ...names });
  return { draft, differences: differences(describe(desk.saved!, desk.scene.members), describe(draft, desk.scene.members)), problems: missingHere(other, desk.scene.roles, desk.scene.components) };
}

function holdersHere(desk: Desk, role: string, users: string[], ...names: Record<string, string>[]) {
  const inRole = desk.board!.seats.find((seat) => seat.role === role && role !== '');
  const members = (inRole?.holders ?? []).filter((person) => !inRole!.users.includes(person.key));
  const known: Record<string, string> = Object.assign({}, desk.names, ...names);
  return [...users.map((key) => ({ key, displayName: known[key] ?? key })), ...members];
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
      const other = await call<Board>('GET', `/projects/${encodeURIComponent(project)}/board`);
      setPreview(previewOf(desk, other, await namesOf(everyKey(other))));
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
    try {
      await compare(file);
    } catch {
      // A file that says "seats" and means something else: whatever broke, it is no file of settings.
      setPreview({ differences: [], problems: [{ code: 'file', message: AJS.I18n.getText('tandem.reviewsettings.import.unreadable', file.name) }] });
    }
  };
  const compare = async (file: File): Promise<void> => {
    const read = file.size > LARGEST ? undefined : boardFrom(await file.text(), desk.board!);
    if (!read) throw new Error(file.name);
    const people = await peopleNamed(everyKey(read));
    const { board, unknown } = withKeys(read, Object.fromEntries(Object.entries(people).map(([name, person]) => [name, person.key])));
    const found = previewOf(desk, board, Object.fromEntries(Object.values(people).map((person) => [person.key, person.displayName])));
    setPreview({ ...found, problems: [...unknown.map((name) => ({ code: 'user.unknown', message: AJS.I18n.getText('tandem.error.user.unknown', name) })), ...found.problems] });
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

function Export({ desk }: { desk: Desk }) {
  const [address, setAddress] = useState('');
  const board = desk.board!;
  useEffect(() => {
    let made = '';
    let isGone = false;
    void usersWithKeys(everyKey(board)).then((users) => {
      if (isGone) return;
      made = URL.createObjectURL(new Blob([fileOf(board, Object.fromEntries(Object.entries(users).map(([key, user]) => [key, user.name])))], { type: 'application/json' }));
      setAddress(made);
    });
    return () => { isGone = true; if (made !== '') URL.revokeObjectURL(made); };
  }, [board]);
  return (
    <Group title={AJS.I18n.getText('tandem.reviewsettings.export')} intro={AJS.I18n.getText('tandem.reviewsettings.export.hint')}>
      {address === '' ? null : <p><a class="aui-button" id="tandem-settings-export" href={address} download={`change-review-settings-${desk.scene.project}.json`}>{AJS.I18n.getText('tandem.reviewsettings.export.do')}</a></p>}
    </Group>
  );
}
