import { useEffect, useRef, useState } from 'preact/hooks';
import { dateTime } from '../review/format';
import type { Review } from '../review/types';
import { call, type Problem, RestError } from '../shared/rest';
import type { Ballot } from '../review-page/BoardView';
import { Problems } from '../review-page/fields';
import { PublishPart } from '../retro-page/PublishPart';
import { AgendaList } from './AgendaList';
import { type ItemChange, ItemView } from './ItemView';
import { stateClass, stateLabel } from './labels';
import { problemsOf } from './List';
import { Minutes } from './Minutes';
import { type Item, type Meeting, neighbour } from './model';

/** So often the page asks whether anything has changed; an unchanged meeting is answered with nothing. */
const LOOK_AGAIN = 4000;

/** One meeting: while it is open, agenda and current item; once it is closed, its minutes and their page. */
export function MeetingView({ id, onBack, pause = LOOK_AGAIN }: { id: number; onBack: () => void; pause?: number }) {
  const [meeting, setMeeting] = useState<Meeting | undefined>();
  const [current, setCurrent] = useState<number | undefined>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const shown = useRef<Meeting | undefined>(undefined);
  shown.current = meeting;

  const look = async (): Promise<void> => {
    try {
      const mark = shown.current?.mark;
      setMeeting(await call<Meeting>('GET', `/meetings/${id}`, undefined, mark ? { 'If-None-Match': `"${mark}"` } : {}));
    } catch (failure) {
      // Not modified is the answer hoped for; one refresh that fails is not worth a message while the meeting is on the screen.
      if (!shown.current && !(failure instanceof RestError && failure.status === 304)) setProblems(problemsOf(failure));
    }
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => { if (!document.hidden && shown.current?.state !== 'CLOSED') void look(); }, pause);
    return () => clearInterval(timer);
  }, [id]);

  /** Runs one call; a refusal is shown, and a newer meeting that comes with it is taken over. */
  async function attempt(work: () => Promise<Meeting>): Promise<void> {
    setBusy(true);
    setProblems([]);
    try {
      setMeeting(await work());
    } catch (failure) {
      setProblems(problemsOf(failure));
      const now = failure instanceof RestError ? (failure.current as { current?: Meeting } | undefined)?.current : undefined;
      if (now?.id === id && 'items' in now) setMeeting(now);
    } finally {
      setBusy(false);
    }
  }
  const vote = async (reviewId: number, ballot: Ballot): Promise<void> => {
    setBusy(true);
    setProblems([]);
    try {
      await call<Review>('POST', `/reviews/${reviewId}/votes`, ballot);
      await look();
    } catch (failure) {
      setProblems(problemsOf(failure));
    } finally {
      setBusy(false);
    }
  };
  const item = meeting?.items.find((one) => one.reviewId === current) ?? meeting?.items.find((one) => one.skipped === '') ?? meeting?.items[0];
  const go = (step: 1 | -1): void => {
    const next = meeting && item ? neighbour(meeting.items, item.reviewId, step) : undefined;
    if (next !== undefined) { setCurrent(next); setProblems([]); }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') go(1);
      if (event.key === 'p') go(-1);
    };
    document.addEventListener('keydown', onKey as EventListener);
    return () => document.removeEventListener('keydown', onKey as EventListener);
  });
  if (!meeting) return problems.length > 0 ? <Problems problems={problems} fields={[]} /> : <p class="tandem-review-loading">{AJS.I18n.getText('tandem.meeting.loading')}</p>;
  const isOpen = meeting.state !== 'CLOSED';
  const editable = isOpen && meeting.mayChair;
  const change = (body: Record<string, unknown>): void => void attempt(() => call<Meeting>('PUT', `/meetings/${id}`, { version: meeting.version, ...body }));
  const changeItem = (reviewId: number, body: ItemChange): void => void attempt(() => call<Meeting>('PUT', `/meetings/${id}/items/${reviewId}`, { version: meeting.version, ...body }));
  return (
    <div class="tandem-meeting" data-meeting={meeting.id} data-state={meeting.state}>
      <p><button type="button" class="aui-button aui-button-link tandem-meeting-back" onClick={onBack}>‹ {AJS.I18n.getText('tandem.meeting.all')}</button></p>
      <header class="tandem-review-head">
        <div>
          <h2>{meeting.title}</h2>
          <p class="tandem-review-quiet"><span class={stateClass(meeting.state)} id="tandem-meeting-state">{stateLabel(meeting.state)}</span> <time dateTime={meeting.at}>{dateTime(meeting.at)}</time></p>
        </div>
        <div class="aui-buttons">
          {editable && meeting.state === 'PLANNED' && <button type="button" id="tandem-meeting-start" class="aui-button aui-button-primary" disabled={busy} onClick={() => void attempt(() => call<Meeting>('POST', `/meetings/${id}/start`, { version: meeting.version }))}>{AJS.I18n.getText('tandem.meeting.start')}</button>}
          {editable && meeting.state === 'RUNNING' && <Close busy={busy} onClose={() => void attempt(() => call<Meeting>('POST', `/meetings/${id}/close`, { version: meeting.version }))} />}
        </div>
      </header>
      {(!item?.review || !isOpen) && <Problems problems={problems} fields={[]} />}
      {isOpen && <Participants meeting={meeting} editable={editable} busy={busy} onChange={(participants) => change({ participants })} />}
      {isOpen && <div class="tandem-meeting-columns">
        <AgendaList meeting={meeting} current={item?.reviewId} editable={editable} busy={busy} onOpen={(reviewId) => { setCurrent(reviewId); setProblems([]); }}
          onOrder={(items: Item[]) => change({ items: items.map((one) => ({ reviewId: one.reviewId })) })} onAdd={(reviewId) => changeItem(reviewId, {})} />
        <div>
          {item && <p class="tandem-meeting-steps">
            <button type="button" class="aui-button" disabled={neighbour(meeting.items, item.reviewId, -1) === undefined} onClick={() => go(-1)}>‹ {AJS.I18n.getText('tandem.meeting.previous')}</button>
            <button type="button" class="aui-button" disabled={neighbour(meeting.items, item.reviewId, 1) === undefined} onClick={() => go(1)}>{AJS.I18n.getText('tandem.meeting.next')} ›</button>
            <span class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.keys')}</span>
          </p>}
          {item && <ItemView item={item} running={meeting.state === 'RUNNING'} editable={editable} busy={busy} problems={problems} onVote={(ballot) => void vote(item.reviewId, ballot)} onChange={(body) => changeItem(item.reviewId, body)} />}
        </div>
      </div>}
      {!isOpen && <Minutes meeting={meeting} />}
      {!isOpen && <div class="tandem-retro"><PublishPart retro={{ id: meeting.id, title: meeting.title, editable: meeting.mayChair }} path={`/meetings/${meeting.id}`} isUnsaved={false} onPublished={() => undefined} /></div>}
    </div>
  );
}

/** Closing is for good, so it is asked twice, without a box that covers the projector. */
function Close({ busy, onClose }: { busy: boolean; onClose: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) return <button type="button" id="tandem-meeting-close" class="aui-button" disabled={busy} onClick={() => setAsking(true)}>{AJS.I18n.getText('tandem.meeting.close')}</button>;
  return (
    <>
      <span class="tandem-meeting-sure">{AJS.I18n.getText('tandem.meeting.close.sure')}</span>
      <button type="button" id="tandem-meeting-close-sure" class="aui-button aui-button-primary" disabled={busy} onClick={onClose}>{AJS.I18n.getText('tandem.meeting.close')}</button>
      <button type="button" class="aui-button" onClick={() => setAsking(false)}>{AJS.I18n.getText('tandem.meeting.cancel')}</button>
    </>
  );
}

type Sent = { user: string; present: boolean }[];

function Participants({ meeting, editable, busy, onChange }: { meeting: Meeting; editable: boolean; busy: boolean; onChange: (participants: Sent) => void }) {
  const [added, setAdded] = useState('');
  const sent: Sent = meeting.participants.map((one) => ({ user: one.person.key, present: one.present }));
  return (
    <fieldset class="tandem-meeting-people">
      <legend>{AJS.I18n.getText('tandem.meeting.participants')}</legend>
      {meeting.participants.map((one, index) => (
        <label key={one.person.key}><input type="checkbox" data-participant={one.person.key} checked={one.present} disabled={!editable || busy}
          onChange={(event) => onChange(sent.map((other, place) => (place === index ? { ...other, present: event.currentTarget.checked } : other)))} /> {one.person.displayName}</label>
      ))}
      {editable && <form class="aui" onSubmit={(event) => { event.preventDefault(); if (added.trim() !== '') { onChange([...sent, { user: added.trim(), present: true }]); setAdded(''); } }}>
        <input class="text short-field" type="text" value={added} aria-label={AJS.I18n.getText('tandem.meeting.participants.add')} placeholder={AJS.I18n.getText('tandem.meeting.participants.name')} onInput={(event) => setAdded(event.currentTarget.value)} />
        <button type="submit" class="aui-button aui-button-link" disabled={busy || added.trim() === ''}>{AJS.I18n.getText('tandem.meeting.add')}</button>
      </form>}
    </fieldset>
  );
}
