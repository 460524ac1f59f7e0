import { useState } from 'preact/hooks';
import { causeLabel, number, signed } from './labels';
import { CAUSES, causesOf, remainder } from './model';
import type { Causes, Draft, Issue, Retro } from './model';

const FEW = 10;

/** The release's issues, the largest deviation first, with the causes people may correct. */
export function Issues({ retro, draft, onChange }: { retro: Retro; draft: Draft; onChange(change: Partial<Draft>): void }) {
  const [all, setAll] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const issues = retro.findings.issues;
  if (issues.length === 0) return <><h2>{AJS.I18n.getText('tandem.retro.ui.issues')}</h2><p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.issues.none')}</p></>;
  const correct = (key: string, causes: Causes | null) => {
    const corrections = { ...draft.corrections };
    if (causes === null) delete corrections[key]; else corrections[key] = causes;
    onChange({ corrections });
  };
  return (
    <div>
      <h2>{AJS.I18n.getText('tandem.retro.ui.issues')}</h2>
      <div class="tandem-retro-scroll">
        <table class="aui tandem-retro-issues">
          <thead><tr>
            <th scope="col">{AJS.I18n.getText('tandem.retro.ui.issue')}</th>
            {[AJS.I18n.getText('tandem.retro.ui.figure.planned'), AJS.I18n.getText('tandem.retro.ui.figure.actual'), AJS.I18n.getText('tandem.retro.ui.figure.deviation'), ...CAUSES.map(causeLabel), causeLabel('estimateError')]
              .map((name) => <th key={name} scope="col" class="tandem-retro-number">{name}</th>)}
            {retro.editable && <th aria-hidden="true" />}
          </tr></thead>
          <tbody>{(all ? issues : issues.slice(0, FEW)).map((issue) => (
            <Row key={issue.key} issue={issue} correction={draft.corrections[issue.key]} editable={retro.editable} isOpen={edited === issue.key} onOpen={(open) => setEdited(open ? issue.key : null)}
              onCorrect={(causes) => correct(issue.key, causes)} />))}
          </tbody>
        </table>
      </div>
      {issues.length > FEW && <button type="button" class="aui-button aui-button-link" onClick={() => setAll(!all)}>{all ? AJS.I18n.getText('tandem.retro.ui.issues.few') : AJS.I18n.getText('tandem.retro.ui.issues.all', issues.length)}</button>}
    </div>
  );
}

interface RowProps { issue: Issue; correction: Causes | undefined; editable: boolean; isOpen: boolean; onOpen(open: boolean): void; onCorrect(causes: Causes | null): void }

function Row({ issue, correction, editable, isOpen, onOpen, onCorrect }: RowProps) {
  const comparable = issue.deviation !== undefined;
  const causes = correction ?? causesOf(issue);
  const cell = (value: number | undefined) => <td class="tandem-retro-number">{value === undefined ? '–' : number(value)}</td>;
  return (
    <tr data-issue={issue.key}>
      <td class="tandem-retro-issue">
        <a href={`${AJS.contextPath()}/browse/${issue.key}`}>{issue.key}</a> {issue.summary}
        <Flags issue={issue} isCorrected={correction !== undefined} />
      </td>
      {cell(issue.planned)}{cell(issue.actual)}
      <td class="tandem-retro-number"><strong>{issue.deviation === undefined ? '–' : signed(issue.deviation)}</strong></td>
      {CAUSES.map((cause) => isOpen
        ? <td key={cause} class="tandem-retro-number"><input class="text tandem-retro-days" type="number" min="0" max="10000" step="0.1" aria-label={`${issue.key}: ${causeLabel(cause)}`} value={causes[cause]}
            onInput={(event) => onCorrect({ ...causes, [cause]: Math.max(0, Number(event.currentTarget.value) || 0) })} /></td>
        : <td key={cause} class="tandem-retro-number">{comparable ? (causes[cause] === 0 ? '–' : number(causes[cause])) : '–'}</td>)}
      <td class="tandem-retro-number">{comparable ? number(remainder(issue.deviation!, causes)) : '–'}</td>
      {editable && (
        <td class="tandem-retro-tools">
          {comparable && <button type="button" class="aui-button aui-button-subtle" aria-pressed={isOpen} aria-label={AJS.I18n.getText('tandem.retro.ui.correct', issue.key)} title={AJS.I18n.getText('tandem.retro.ui.correct', issue.key)} onClick={() => onOpen(!isOpen)}>
            <span class="aui-icon aui-icon-small aui-iconfont-edit" aria-hidden="true" /></button>}
          {isOpen && correction && <button type="button" class="aui-button aui-button-link" onClick={() => { onCorrect(null); onOpen(false); }}>{AJS.I18n.getText('tandem.retro.ui.uncorrect')}</button>}
        </td>)}
    </tr>
  );
}

function Flags({ issue, isCorrected }: { issue: Issue; isCorrected: boolean }) {
  const flags: [boolean, string, string][] = [
    [issue.addedScope, AJS.I18n.getText('tandem.retro.ui.flag.addedScope'), 'aui-lozenge-moved'], [issue.reopened > 0, AJS.I18n.getText('tandem.retro.ui.flag.reopened'), 'aui-lozenge-removed'],
    [!issue.finished, AJS.I18n.getText('tandem.retro.ui.flag.open'), 'aui-lozenge-inprogress'], [isCorrected, AJS.I18n.getText('tandem.retro.ui.corrected'), ''],
  ];
  return <>{flags.filter(([raised]) => raised).map(([, text, style]) => <span key={text} class={`aui-lozenge aui-lozenge-subtle ${style} tandem-retro-flag`}>{text}</span>)}</>;
}
