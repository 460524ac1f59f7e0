import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { day, dateTime } from '../review/format';
import { DrawForm, ReversalForm } from './forms';
import { causeLabel, kindLabel, signedDays } from './labels';
import type { Buffer, Line } from './model';

/** All lines of the plan shown, newest first, and the ways to add to them. */
export function Ledger({ buffer, onChanged, onPage }: { buffer: Buffer; onChanged(): void; onPage(start: number): void }) {
  const [open, setOpen] = useState<'draw' | number | null>(null);
  const { ledger } = buffer;
  const isPast = buffer.plan?.number !== buffer.plans[0]?.number;
  const done = (): void => { setOpen(null); onChanged(); };
  return (
    <section class="tandem-buffer-ledger" aria-labelledby="tandem-buffer-ledger-title">
      <div class="tandem-buffer-head">
        <h3 id="tandem-buffer-ledger-title">{AJS.I18n.getText('tandem.buffer.ledger')}</h3>
        {buffer.mayDraw && !isPast && open !== 'draw' && <button type="button" class="aui-button" id="tandem-buffer-draw-open" onClick={() => setOpen('draw')}>{AJS.I18n.getText('tandem.buffer.draw')}</button>}
      </div>
      {open === 'draw' && <DrawForm buffer={buffer} onDone={done} onClose={() => setOpen(null)} />}
      {ledger.total === 0 && <p class="tandem-buffer-quiet">{AJS.I18n.getText('tandem.buffer.ledger.empty')}</p>}
      {ledger.total > 0 && (
        <div class="tandem-buffer-scroll" tabIndex={0} role="region" aria-labelledby="tandem-buffer-ledger-title">
          <table class="aui tandem-buffer-table">
            <thead><tr>
              <th scope="col">{AJS.I18n.getText('tandem.buffer.day')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.buffer.cause')}</th>
              <th scope="col" class="tandem-buffer-number">{AJS.I18n.getText('tandem.buffer.days')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.buffer.what')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.buffer.who')}</th>
              <th scope="col" class="tandem-buffer-tools" aria-label={AJS.I18n.getText('tandem.buffer.actions')} />
            </tr></thead>
            <tbody>{ledger.values.map((line) => (
              <Fragment key={line.id}>
                <tr data-line={line.id} data-cause={line.cause} class={line.reversed ? 'tandem-buffer-reversed' : undefined}>
                  <td>{day(line.day)}</td>
                  <td>{causeLabel(line.cause)}</td>
                  <td class="tandem-buffer-number">{signedDays(line.days)}</td>
                  <td class="tandem-buffer-what"><What line={line} project={buffer.project} /></td>
                  <td title={dateTime(line.at)}>{line.by.displayName}</td>
                  <td class="tandem-buffer-tools">{line.reversible && open !== line.id && <button type="button" class="aui-button aui-button-subtle" onClick={() => setOpen(line.id)}>{AJS.I18n.getText('tandem.buffer.reverse')}</button>}</td>
                </tr>
                {open === line.id && <tr><td colSpan={6}><ReversalForm buffer={buffer} line={line} onDone={done} onClose={() => setOpen(null)} /></td></tr>}
              </Fragment>
            ))}</tbody>
          </table>
        </div>
      )}
      <Pager buffer={buffer} onPage={onPage} />
    </section>
  );
}

/** What a line stands for, with a way there. */
function What({ line, project }: { line: Line; project: string }) {
  if (line.hidden) return <em>{AJS.I18n.getText('tandem.buffer.hidden')}</em>;
  const key = line.issueKey && <a href={`${AJS.contextPath()}/browse/${encodeURIComponent(line.issueKey)}`}>{line.issueKey}</a>;
  const address = line.kind === 'DEBT' ? `/projects/${encodeURIComponent(project)}?selectedItem=tandem-technical-debt&debt=${line.source}` : line.kind === 'REVIEW' ? `/secure/TandemReview.jspa?id=${line.source}` : undefined;
  return (
    <>
      {line.kind !== 'HAND' && <span class="tandem-buffer-kind">{line.kind === 'REVERSAL' ? AJS.I18n.getText('tandem.buffer.kind.REVERSAL.of', line.reverses) : kindLabel(line.kind)}</span>}{' '}
      {line.title && (address ? <a href={AJS.contextPath() + address}>{line.title}</a> : line.title)} {line.comment} {key}
      {line.reversed && <span class="aui-lozenge tandem-buffer-back">{AJS.I18n.getText('tandem.buffer.reversed')}</span>}
    </>
  );
}

function Pager({ buffer: { ledger }, onPage }: { buffer: Buffer; onPage(start: number): void }) {
  if (ledger.total <= ledger.limit) return null;
  const last = Math.min(ledger.total, ledger.start + ledger.values.length);
  return (
    <nav class="tandem-buffer-pager" aria-label={AJS.I18n.getText('tandem.buffer.pages')}>
      <span aria-live="polite">{AJS.I18n.getText('tandem.buffer.range', ledger.start + 1, last, ledger.total)}</span>
      <span class="aui-buttons">
        <button type="button" class="aui-button" disabled={ledger.start === 0} onClick={() => onPage(Math.max(0, ledger.start - ledger.limit))}>{AJS.I18n.getText('tandem.buffer.newer')}</button>
        <button type="button" class="aui-button" disabled={last >= ledger.total} onClick={() => onPage(ledger.start + ledger.limit)}>{AJS.I18n.getText('tandem.buffer.older')}</button>
      </span>
    </nav>
  );
}
