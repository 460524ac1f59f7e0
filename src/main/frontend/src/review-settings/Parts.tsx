import { useState } from 'preact/hooks';
import type { Problem } from '../shared/rest';
import type { Difference, Line } from './describe';
import type { Draft } from './draft';
import { duration, join, lanesSentence, quorumSentence, rejectSentence, seatName, seatsSentence } from './sentences';
import { PeoplePicker } from './Picker';
import { isEmpty, isNeeded } from './people';
import { sectionLabel } from './sections';
import { SECTIONS, type Person, type Surroundings, type Warning } from './types';

/** What holds now, in plain words. */
export function InForce({ draft, members, version, isDraft }: { draft: Draft; members: Surroundings['members']; version: number; isDraft: boolean }) {
  return (
    <section class="tandem-settings-force" aria-labelledby="tandem-settings-force">
      <h3 id="tandem-settings-force">{isDraft ? AJS.I18n.getText('tandem.reviewsettings.force.draft') : AJS.I18n.getText('tandem.reviewsettings.force')}</h3>
      <p>{seatsSentence(draft, members)}</p>
      <p>{join(quorumSentence(draft, members).text, rejectSentence(draft).text)}</p>
      <p>{join(AJS.I18n.getText('tandem.reviewsettings.force.times', duration(draft.due), duration(draft.emergency)), lanesSentence(draft).text)}</p>
      {version === 0 && !isDraft ? <p class="tandem-settings-quiet">{AJS.I18n.getText('tandem.reviewsettings.force.usual')}</p> : null}
    </section>
  );
}

interface TroubleProps { draft: Draft; members: Surroundings['members']; warnings: Warning[]; mayEdit: boolean; isDraft: boolean; onFill: (seat: number, people: Person[]) => void; onGo: (field: string) => void }

const SAYS_EMPTY = /\.empty-/;

/** What keeps this board from working, first of all: each with its cure, empty seats with the field that fills them. Then what is worth a look. Seats that were never saved are not missed yet. */
export function Troubles({ draft, members, warnings, mayEdit, isDraft, onFill, onGo }: TroubleProps) {
  const empty = draft.seats.flatMap((seat, index) => (seat.code !== '' && isNeeded(seat) && isEmpty(seat, members) ? [{ seat, index }] : []));
  const others = warnings.filter((warning) => !(SAYS_EMPTY.test(warning.code) && warning.blocking));
  const blocking = others.filter((warning) => warning.blocking);
  const mild = others.filter((warning) => !warning.blocking);
  const fieldOf = (warning: Warning): string | undefined => {
    const index = draft.seats.findIndex((seat) => seat.code === warning.seat);
    return index < 0 ? undefined : `seats[${index}]`;
  };
  const mildTitle = isDraft ? AJS.I18n.getText('tandem.reviewsettings.trouble.mild.saved') : AJS.I18n.getText('tandem.reviewsettings.trouble.mild');
  const items = (list: Warning[]) => (list.length === 0 ? null : <ul>{list.map((warning, index) => <li key={index}>{warning.message} <Go field={fieldOf(warning)} isShown={mayEdit} onGo={onGo} /></li>)}</ul>);
  return (
    <>
      {empty.length + blocking.length === 0 ? null : (
        <div class="aui-message aui-message-error tandem-settings-troubles" role="region" aria-label={AJS.I18n.getText('tandem.reviewsettings.trouble.title')} id="tandem-settings-troubles">
          <p class="title"><strong>{AJS.I18n.getText('tandem.reviewsettings.trouble.title')}</strong></p>
          {empty.map(({ seat, index }) => (
            <div class="tandem-settings-trouble" key={seat.id} data-empty-seat={seat.code || seat.name}>
              <p>{emptyText(seatName(seat), seat.role, mayEdit)}</p>
              {mayEdit ? (
                <form class="aui top-label" onSubmit={(event) => event.preventDefault()}>
                  <PeoplePicker path={`trouble.${seat.id}`} label={AJS.I18n.getText('tandem.reviewsettings.trouble.add', seatName(seat))} people={[]} onChange={(people) => onFill(index, people)} />
                </form>
              ) : null}
            </div>
          ))}
          {items(blocking)}
        </div>
      )}
      {mild.length === 0 ? null : (
        <div class="aui-message aui-message-warning tandem-settings-troubles" role="region" aria-label={mildTitle}>
          <p class="title"><strong>{mildTitle}</strong></p>
          {items(mild)}
        </div>
      )}
    </>
  );
}

function emptyText(name: string, role: string, mayEdit: boolean): string {
  if (!mayEdit) return AJS.I18n.getText('tandem.reviewsettings.trouble.empty.reader', name);
  return role === '' ? AJS.I18n.getText('tandem.reviewsettings.trouble.empty', name) : AJS.I18n.getText('tandem.reviewsettings.trouble.empty.role', name, role);
}

function Go({ field, isShown, onGo }: { field: string | undefined; isShown: boolean; onGo: (field: string) => void }) {
  return isShown && field ? <button type="button" class="aui-button aui-button-link" onClick={() => onGo(field)}>{AJS.I18n.getText('tandem.reviewsettings.show')}</button> : null;
}

/** Everything the server did not accept, each leading to its field. */
export function ProblemList({ problems, onGo }: { problems: Problem[]; onGo: (field: string) => void }) {
  if (problems.length === 0) return null;
  return (
    <div class="aui-message aui-message-error" role="alert" id="tandem-settings-problems">
      <p class="title"><strong>{AJS.I18n.getText('tandem.reviewsettings.problems', problems.length)}</strong></p>
      <ul>{problems.map((problem, index) => <li key={index}>{problem.message} <Go field={problem.field} isShown onGo={onGo} /></li>)}</ul>
    </div>
  );
}

/** Settings as words only: for readers who may not change them. */
export function ReadOnly({ lines }: { lines: Line[] }) {
  return (
    <>
      <p class="tandem-settings-quiet">{AJS.I18n.getText('tandem.reviewsettings.read-only')}</p>
      {SECTIONS.filter((section) => section !== 'transfer').map((section) => {
        const own = lines.filter((line) => line.section === section);
        return (
          <section key={section} class="tandem-settings-group">
            <h3>{sectionLabel(section)}</h3>
            {own.length === 0 ? <p class="tandem-settings-empty">{AJS.I18n.getText('tandem.reviewsettings.section.nothing')}</p> : (
              <dl class="tandem-settings-lines">{own.map((line) => <div key={line.key}><dt>{line.label}</dt><dd>{line.text}</dd></div>)}</dl>
            )}
          </section>
        );
      })}
    </>
  );
}

export function Differences({ list }: { list: Difference[] }) {
  const [isWhole, setWhole] = useState(false);
  const most = 12;
  if (list.length === 0) return <p>{AJS.I18n.getText('tandem.reviewsettings.difference.none')}</p>;
  return (
    <>
      <table class="aui tandem-settings-differences">
        <thead><tr><th scope="col">{AJS.I18n.getText('tandem.reviewsettings.difference.what')}</th><th scope="col">{AJS.I18n.getText('tandem.reviewsettings.difference.before')}</th><th scope="col">{AJS.I18n.getText('tandem.reviewsettings.difference.after')}</th></tr></thead>
        <tbody>
          {(isWhole ? list : list.slice(0, most)).map((one, index) => (
            <tr key={index}><th scope="row">{one.label}</th><td>{one.before ?? <Missing />}</td><td>{one.after ?? <Missing />}</td></tr>
          ))}
        </tbody>
      </table>
      {list.length > most && !isWhole ? <button type="button" class="aui-button aui-button-link" onClick={() => setWhole(true)}>{AJS.I18n.getText('tandem.reviewsettings.difference.more', list.length - most)}</button> : null}
    </>
  );
}

const Missing = () => <span class="tandem-settings-quiet">{AJS.I18n.getText('tandem.reviewsettings.difference.missing')}</span>;

export interface ConflictState { who: string; differences: Difference[] }

/** Somebody saved in between: says who and what, and lets one take theirs or go on with one's own. */
export function Conflict({ conflict, onTake, onKeep }: { conflict: ConflictState; onTake: () => void; onKeep: () => void }) {
  return (
    <div class="aui-message aui-message-warning" role="alertdialog" aria-labelledby="tandem-settings-conflict" id="tandem-settings-conflict-box" tabIndex={-1}>
      <p class="title"><strong id="tandem-settings-conflict">{conflict.who}</strong></p>
      <Differences list={conflict.differences} />
      <p>{AJS.I18n.getText('tandem.reviewsettings.conflict.keep.hint')}</p>
      <p class="tandem-settings-buttons">
        <button type="button" class="aui-button aui-button-primary" id="tandem-settings-keep" onClick={onKeep}>{AJS.I18n.getText('tandem.reviewsettings.conflict.keep')}</button>{' '}
        <button type="button" class="aui-button" id="tandem-settings-take" onClick={onTake}>{AJS.I18n.getText('tandem.reviewsettings.conflict.take')}</button>
      </p>
    </div>
  );
}
