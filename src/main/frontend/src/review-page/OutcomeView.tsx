import { useEffect, useState } from 'preact/hooks';
import { dateTime, number, signed } from '../review/format';
import { actual, actualOf, assessed, assessedRange, type Entered, FIELD, MEASURES, measureLabel, prefilled, type Proposed } from '../review/outcome';
import type { Measure, Review } from '../review/types';
import { call, type Problem, RestError } from '../shared/rest';
import { fieldId, LongField, NumberBox, Problems, problemsAt } from './fields';

interface Props { review: Review; problems: Problem[]; busy: boolean; onEnter: (actual: Record<string, unknown>, correction: boolean) => void }

/** What came of the change: a form to verify it, then predicted against actual, with corrections. Nothing before it is implemented. */
export function OutcomeView({ review, problems, busy, onEnter }: Props) {
  const [correcting, setCorrecting] = useState(0);
  const verifying = review.actions.includes('VERIFY');
  const open = verifying || correcting === review.version;
  if (!verifying && !review.actual) return null;
  return (
    <section id="tandem-review-outcome" aria-labelledby="tandem-review-outcome-title">
      <h3 id="tandem-review-outcome-title">{AJS.I18n.getText('tandem.outcome.title')}</h3>
      {review.actual && !open && <Result review={review} />}
      {review.actual && !open && review.actions.includes('CORRECT') && (
        <button type="button" id="tandem-outcome-correct" class="aui-button" onClick={() => setCorrecting(review.version)}>{AJS.I18n.getText('tandem.outcome.correct')}</button>
      )}
      {open && <OutcomeForm key={review.version} review={review} problems={problems} busy={busy} onEnter={onEnter} onCancel={verifying ? undefined : () => setCorrecting(0)} />}
    </section>
  );
}

const shown = (value: number | undefined, measure: Measure): string => (value === undefined ? '–' : measure === 'SCHEDULE' || measure === 'EFFORT' || measure === 'OTHER_COST' ? number(value) : signed(value));

function Assessed({ review, measure }: { review: Review; measure: Measure }) {
  const range = assessedRange(review, measure);
  return <>{shown(assessed(review, measure), measure)}{range && <span class="tandem-review-quiet tandem-outcome-assessed-range"> {AJS.I18n.getText('tandem.outcome.range', range)}</span>}</>;
}

/** Predicted against actual. */
function Result({ review }: { review: Review }) {
  return (
    <>
      <table class="aui tandem-outcome-table">
        <thead><tr>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.measure')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.assessed')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.actual')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.difference')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.entered')}</th>
        </tr></thead>
        <tbody>{MEASURES.map((measure) => <ResultRow review={review} measure={measure} />)}</tbody>
      </table>
      {review.actual?.note && <p class="tandem-review-prose">{review.actual.note}</p>}
    </>
  );
}

function ResultRow({ review, measure }: { review: Review; measure: Measure }) {
  const was = assessed(review, measure);
  const is = actual(review, measure);
  const entry = review.actual?.entries.find((one) => one.measure === measure);
  return (
    <tr data-measure={measure}>
      <th scope="row">{measureLabel(measure)}</th>
      <td><Assessed review={review} measure={measure} /></td>
      <td>{is === undefined ? <span class="tandem-review-quiet">{AJS.I18n.getText('tandem.outcome.unknown')}</span> : <strong>{shown(is, measure)}</strong>}</td>
      <td>{is === undefined || was === undefined ? '–' : signed(is - was)}</td>
      <td class="tandem-review-quiet">{entry && (entry.takenOver ? AJS.I18n.getText('tandem.outcome.taken-over', entry.by.displayName, dateTime(entry.at))
        : entry.proposed === undefined ? AJS.I18n.getText('tandem.outcome.by-hand', entry.by.displayName, dateTime(entry.at))
          : AJS.I18n.getText('tandem.outcome.edited', entry.by.displayName, dateTime(entry.at), number(entry.proposed)))}</td>
    </tr>
  );
}

interface FormProps extends Omit<Props, 'onEnter'> { onEnter: Props['onEnter']; onCancel: (() => void) | undefined }

/** Opens with what the sources know. When they do not answer, the values are typed by hand. */
function OutcomeForm({ review, problems, busy, onEnter, onCancel }: FormProps) {
  const [proposed, setProposed] = useState<Proposed[] | undefined>();
  const [failed, setFailed] = useState<Problem[]>([]);
  const [entered, setEntered] = useState<Entered>(() => prefilled(review, []));

  useEffect(() => {
    let isCurrent = true;
    call<Proposed[]>('GET', `/reviews/${review.id}/actuals`).then(
      (answer) => { if (isCurrent) { setProposed(answer); setEntered(prefilled(review, answer)); } },
      (failure) => { if (isCurrent) { setProposed([]); setFailed(failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]); } });
    return () => { isCurrent = false; };
  }, [review.id, review.version]);

  if (!proposed) return <p class="tandem-review-loading">{AJS.I18n.getText('tandem.outcome.loading')}</p>;
  return (
    <form class="aui top-label tandem-outcome-form" onSubmit={(event) => { event.preventDefault(); onEnter(actualOf(entered), review.actual !== undefined); }}>
      <p>{AJS.I18n.getText('tandem.outcome.intro')}</p>
      <Problems problems={failed} fields={[]} />
      <table class="aui tandem-outcome-table">
        <thead><tr>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.measure')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.assessed')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.actual')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.source')}</th>
        </tr></thead>
        <tbody>{MEASURES.map((measure) => (
          <FormRow review={review} measure={measure} proposed={proposed.find((one) => one.measure === measure)} problems={problems} value={entered[measure]}
            onChange={(value) => setEntered({ ...entered, [measure]: value })} />
        ))}</tbody>
      </table>
      <LongField path="actual.note" label={AJS.I18n.getText('tandem.outcome.note')} hint={AJS.I18n.getText('tandem.outcome.note.hint')} problems={problems} rows={3} value={entered.note} onChange={(note) => setEntered({ ...entered, note })} />
      <div class="buttons-container"><div class="buttons">
        <button type="submit" id="tandem-outcome-save" class="aui-button aui-button-primary" disabled={busy}>{review.actual ? AJS.I18n.getText('tandem.outcome.save') : AJS.I18n.getText('tandem.review.action.verify')}</button>
        {onCancel && <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={onCancel}>{AJS.I18n.getText('tandem.review.action.cancel')}</button>}
      </div></div>
    </form>
  );
}

interface RowProps { review: Review; measure: Measure; proposed: Proposed | undefined; problems: Problem[]; value: string; onChange: (value: string) => void }

function FormRow({ review, measure, proposed, problems, value, onChange }: RowProps) {
  const own = problemsAt(problems, FIELD[measure]);
  const differs = proposed?.value !== undefined && value.trim() !== '' && Number(value.replace(',', '.')) !== proposed.value;
  return (
    <tr data-measure={measure}>
      <th scope="row"><label for={fieldId(FIELD[measure])}>{measureLabel(measure)}</label></th>
      <td><Assessed review={review} measure={measure} /></td>
      <td>
        <NumberBox id={fieldId(FIELD[measure])} label={measureLabel(measure)} value={value} invalid={own.length > 0} onChange={onChange} />
        {measure === 'OTHER_COST' && ` ${review.derived.rate.currency}`}
        {own.map((problem) => <div class="error" role="alert">{problem.message}</div>)}
      </td>
      <td class="tandem-review-quiet">
        {proposed?.value !== undefined && (differs
          ? <><button type="button" class="aui-button aui-button-link tandem-outcome-take" onClick={() => onChange(String(proposed.value))}>{AJS.I18n.getText('tandem.outcome.take', number(proposed.value))}</button> </>
          : <><strong>{number(proposed.value)}</strong> · </>)}
        {proposed?.source}
        {proposed && proposed.issues.length > 0 && <> {proposed.issues.map((key, place) => <>{place > 0 && ', '}<a href={`${AJS.contextPath()}/browse/${encodeURIComponent(key)}`}>{key}</a></>)}</>}
      </td>
    </tr>
  );
}
