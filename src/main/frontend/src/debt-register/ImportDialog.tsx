import { useEffect, useRef, useState } from 'preact/hooks';
import { DialogFrame, openDialog } from '../debt/dialog';
import { Errors, Field } from '../debt/fields';
import { number } from '../debt/format';
import { problemsIn, tell } from '../debt/tell';
import { useEscape } from '../shared/escape';
import type { Problem } from '../shared/rest';
import { isTooLarge, MOST_MEGABYTES, placed, send, templateAddress } from './imports';
import type { ImportAnswer, RowProblem } from './imports';

/** Brings a spreadsheet into the register in three steps: choose, look at what it would do, confirm. */
export function openImport(project: string, onImported: () => void): void {
  openDialog('xlarge', AJS.I18n.getText('tandem.debt.import'), (close) => <ImportDialog project={project} onClose={close} onImported={() => { close(); onImported(); }} />, '#tandem-debt-import');
}

interface Props {
  project: string;
  onClose(): void;
  onImported(): void;
}

export function ImportDialog({ project, onClose, onImported }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState('');
  const [trial, setTrial] = useState<ImportAnswer | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  // What is being written cannot be called back, so the dialog stays to tell the end of it.
  const leave = () => { if (!isBusy) onClose(); };
  useEscape(leave);
  const body = file ?? pasted;

  const ask = async (isTrial: boolean) => {
    setBusy(true);
    setProblems([]);
    try {
      const answer = await send(project, body, isTrial);
      if (isTrial) return setTrial(answer);
      tell('success', AJS.I18n.getText('tandem.debt.import.done', number(answer.recorded), number(answer.changed)));
      onImported();
    } catch (error) {
      setProblems(problemsIn(error));
      setTrial(null);
    } finally {
      setBusy(false);
    }
  };
  const look = (event: Event) => {
    event.preventDefault();
    if (file === null && pasted.trim() === '') return setProblems([{ code: 'empty', message: AJS.I18n.getText('tandem.debt.import.nothing') }]);
    if (isTooLarge(body)) return setProblems([{ code: 'large', message: AJS.I18n.getText('tandem.error.body.large', MOST_MEGABYTES) }]);
    return void ask(true);
  };
  return trial === null
    ? <Choose file={file} pasted={pasted} problems={problems} isBusy={isBusy} onFile={setFile} onPaste={setPasted} onLook={look} onClose={leave} />
    : <Look trial={trial} isBusy={isBusy} onBack={() => setTrial(null)} onImport={() => void ask(false)} onClose={leave} />;
}

interface ChooseProps {
  file: File | null;
  pasted: string;
  problems: Problem[];
  isBusy: boolean;
  onFile(file: File | null): void;
  onPaste(text: string): void;
  onLook(event: Event): void;
  onClose(): void;
}

function Choose({ file, pasted, problems, isBusy, onFile, onPaste, onLook, onClose }: ChooseProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { if (problems.length > 0) form.current?.querySelector<HTMLElement>('input')?.focus(); }, [problems]);
  const rows = placed(problems).filter((problem) => problem.line !== null);
  const general = problems.filter((problem) => !/^rows\[/.test(problem.field ?? ''));
  return (
    <form ref={form} class="aui tandem-debt-form tandem-debt-import" onSubmit={onLook} noValidate>
      <DialogFrame title={AJS.I18n.getText('tandem.debt.import')} hint={isBusy && <span role="status">{AJS.I18n.getText('tandem.debt.import.reading')}</span>} footer={
        <>
          <button type="submit" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.debt.import.look')}</button>
          <button type="button" class="aui-button aui-button-link" disabled={isBusy} onClick={onClose}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
        </>}>
        <Steps at={1} />
        <Errors problems={general} />
        {rows.length > 0 && <Problems problems={rows} />}
        <p>{AJS.I18n.getText('tandem.debt.import.intro')} <a href={templateAddress()} download="technical-debt.csv">{AJS.I18n.getText('tandem.debt.import.template')}</a></p>
        <Field label={AJS.I18n.getText('tandem.debt.import.file')} help={AJS.I18n.getText('tandem.debt.import.file.help', MOST_MEGABYTES)}>{(aria) => (
          <input {...aria} class="upfile" type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)} />)}
        </Field>
        {file === null && (
          <Field label={AJS.I18n.getText('tandem.debt.import.paste')} help={AJS.I18n.getText('tandem.debt.import.paste.help')}>{(aria) => (
            <textarea {...aria} class="textarea tandem-debt-paste" rows={6} spellcheck={false} value={pasted} onInput={(event) => onPaste(event.currentTarget.value)} />)}
          </Field>)}
        <details class="tandem-debt-import-columns">
          <summary>{AJS.I18n.getText('tandem.debt.import.columns')}</summary>
          <p>{AJS.I18n.getText('tandem.debt.import.columns.help')}</p>
        </details>
      </DialogFrame>
    </form>
  );
}

interface LookProps {
  trial: ImportAnswer;
  isBusy: boolean;
  onBack(): void;
  onImport(): void;
  onClose(): void;
}

function Look({ trial, isBusy, onBack, onImport, onClose }: LookProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const problems = placed(trial.errors);
  const lines = new Set(problems.map((problem) => problem.line)).size;
  const more = trial.errorCount - problems.length;
  const written = trial.recorded + trial.changed;
  return (
    <form class="aui tandem-debt-form tandem-debt-import" onSubmit={(event) => { event.preventDefault(); onImport(); }}>
      <DialogFrame title={AJS.I18n.getText('tandem.debt.import')} hint={isBusy && <span role="status">{AJS.I18n.getText('tandem.debt.import.writing')}</span>} footer={
        <>
          {problems.length === 0 && <button type="submit" class="aui-button aui-button-primary" disabled={isBusy || written === 0}>{AJS.I18n.getText('tandem.debt.import.confirm', number(written))}</button>}
          <button type="button" class={`aui-button${problems.length === 0 ? '' : ' aui-button-primary'}`} disabled={isBusy} onClick={onBack}>{AJS.I18n.getText('tandem.debt.import.back')}</button>
          <button type="button" class="aui-button aui-button-link" disabled={isBusy} onClick={onClose}>{AJS.I18n.getText('tandem.debt.form.cancel')}</button>
        </>}>
        <Steps at={problems.length === 0 ? 3 : 2} />
        <h2 ref={heading} tabIndex={-1}>{problems.length === 0 ? (written === 0 ? AJS.I18n.getText('tandem.debt.import.same') : AJS.I18n.getText('tandem.debt.import.well')) : AJS.I18n.getText('tandem.debt.import.wrong', number(lines))}</h2>
        <p>{AJS.I18n.getText('tandem.debt.import.counts', number(trial.rows), number(trial.recorded), number(trial.changed), number(trial.unchanged))}</p>
        {problems.length > 0 && <p>{AJS.I18n.getText('tandem.debt.import.all')}</p>}
        {problems.length > 0 && <Problems problems={problems} />}
        {more > 0 && <p>{AJS.I18n.getText('tandem.debt.import.more', number(more))}</p>}
      </DialogFrame>
    </form>
  );
}

function Steps({ at }: { at: 1 | 2 | 3 }) {
  const step = (place: number, label: string) => <li class={place === at ? 'tandem-debt-step-now' : ''} aria-current={place === at ? 'step' : undefined}>{label}</li>;
  return (
    <ol class="tandem-debt-steps">
      {step(1, AJS.I18n.getText('tandem.debt.import.step.choose'))}
      {step(2, AJS.I18n.getText('tandem.debt.import.step.look'))}
      {step(3, AJS.I18n.getText('tandem.debt.import.step.confirm'))}
    </ol>
  );
}

function Problems({ problems }: { problems: RowProblem[] }) {
  return (
    <div class="tandem-debt-problems" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.debt.import.problems')}>
      <table class="aui">
        <thead><tr>
          <th scope="col">{AJS.I18n.getText('tandem.debt.import.line')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.debt.import.column')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.debt.import.problem')}</th>
        </tr></thead>
        <tbody>{problems.map((problem, index) => <tr key={index}><td>{problem.line ?? '–'}</td><td>{problem.column}</td><td>{problem.message}</td></tr>)}</tbody>
      </table>
    </div>
  );
}
