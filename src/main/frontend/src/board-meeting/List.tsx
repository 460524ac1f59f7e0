import { useEffect, useState } from 'preact/hooks';
import { dateTime } from '../review/format';
import { call, type Problem, RestError } from '../shared/rest';
import { fieldId, Problems, TextField } from '../review-page/fields';
import { stateClass, stateLabel } from './labels';
import { type Line, type Lines, type Meeting, nextHour } from './model';

const LIMIT = 20;

export const problemsOf = (failure: unknown): Problem[] => (failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]);

/** A project's meetings, with a way to plan the next one for whoever may. */
export function List({ project, onOpen }: { project: string; onOpen: (id: number) => void }) {
  const [lines, setLines] = useState<Lines | undefined>();
  const [start, setStart] = useState(0);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isPlanning, setPlanning] = useState(false);
  useEffect(() => {
    call<Lines>('GET', `/projects/${encodeURIComponent(project)}/meetings?start=${start}&limit=${LIMIT}`).then(setLines, (failure) => setProblems(problemsOf(failure)));
  }, [project, start]);
  if (problems.length > 0) return <Problems problems={problems} fields={[]} />;
  if (!lines) return <p class="tandem-review-loading">{AJS.I18n.getText('tandem.meeting.loading')}</p>;
  return (
    <>
      {lines.mayChair && !isPlanning && <p><button type="button" id="tandem-meeting-plan" class="aui-button aui-button-primary" onClick={() => setPlanning(true)}>{AJS.I18n.getText('tandem.meeting.plan')}</button></p>}
      {isPlanning && <Plan project={project} onPlanned={(meeting) => onOpen(meeting.id)} onCancel={() => setPlanning(false)} />}
      {lines.values.length === 0 && !isPlanning && <p class="tandem-review-empty">{lines.mayChair ? AJS.I18n.getText('tandem.meeting.list.empty.chair') : AJS.I18n.getText('tandem.meeting.list.empty')}</p>}
      {lines.values.length > 0 && <Table lines={lines.values} onOpen={onOpen} />}
      {lines.total > LIMIT && <p class="tandem-review-pager">
        <button type="button" class="aui-button" disabled={start === 0} onClick={() => setStart(Math.max(0, start - LIMIT))}>{AJS.I18n.getText('tandem.meeting.list.later')}</button>
        <button type="button" class="aui-button" disabled={start + LIMIT >= lines.total} onClick={() => setStart(start + LIMIT)}>{AJS.I18n.getText('tandem.meeting.list.earlier')}</button>
      </p>}
    </>
  );
}

function Table({ lines, onOpen }: { lines: Line[]; onOpen: (id: number) => void }) {
  return (
    <table class="aui tandem-meeting-list">
      <thead><tr>
        <th scope="col">{AJS.I18n.getText('tandem.meeting.at')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.meeting.title')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.list.state')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.meeting.planned.by')}</th>
      </tr></thead>
      <tbody>{lines.map((line) => (
        <tr key={line.id}>
          <td><time dateTime={line.at}>{dateTime(line.at)}</time></td>
          <td><a href={`?meeting=${line.id}`} data-meeting={line.id} onClick={(event) => { event.preventDefault(); onOpen(line.id); }}>{line.title}</a></td>
          <td><span class={stateClass(line.state)}>{stateLabel(line.state)}</span></td>
          <td>{line.createdBy.displayName}</td>
        </tr>
      ))}</tbody>
    </table>
  );
}

function Plan({ project, onPlanned, onCancel }: { project: string; onPlanned: (meeting: Meeting) => void; onCancel: () => void }) {
  const [title, setTitle] = useState(AJS.I18n.getText('tandem.meeting.title.usual'));
  const [at, setAt] = useState(nextHour(new Date()));
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [key] = useState(`meeting-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`);
  const plan = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const when = new Date(at);
      onPlanned(await call<Meeting>('POST', `/projects/${encodeURIComponent(project)}/meetings`, { title, at: Number.isNaN(when.getTime()) ? '' : when.toISOString() }, { 'Idempotency-Key': key }));
    } catch (failure) {
      setProblems(problemsOf(failure));
      setBusy(false);
    }
  };
  return (
    <form class="aui top-label tandem-meeting-plan" onSubmit={(event) => void plan(event)}>
      <Problems problems={problems} fields={['title', 'at']} />
      <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.plan.note')}</p>
      <TextField path="title" label={AJS.I18n.getText('tandem.meeting.title')} required problems={problems} value={title} onChange={setTitle} />
      <div class="field-group">
        <label for={fieldId('at')}>{AJS.I18n.getText('tandem.meeting.at')}<span class="aui-icon icon-required" /></label>
        <input id={fieldId('at')} class="text" type="datetime-local" value={at} onInput={(event) => setAt(event.currentTarget.value)} />
        {problems.filter((problem) => problem.field === 'at').map((problem) => <div class="error" role="alert">{problem.message}</div>)}
      </div>
      <div class="buttons-container"><div class="buttons">
        <button type="submit" class="aui-button aui-button-primary" disabled={busy}>{AJS.I18n.getText('tandem.meeting.plan')}</button>
        <button type="button" class="aui-button aui-button-link" onClick={onCancel}>{AJS.I18n.getText('tandem.meeting.cancel')}</button>
      </div></div>
    </form>
  );
}
