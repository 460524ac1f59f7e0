import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../shared/rest';
import { moment, publicationLabel, publicationLozenge, sentence, tell } from './labels';
import type { Publication, Retro } from './model';

import { PreviewDialog } from './PreviewDialog';
import { PublishForm } from './PublishForm';

const LOOK_AGAIN = 1500;

/** What is published: a retrospective, or another record whose calls have the same names below `path`. */
export type Publishable = Pick<Retro, 'id' | 'title' | 'editable'>;

/** The record's page: preview, publish, how far it is, and what to do when it does not go through. */
export function PublishPart({ retro, isUnsaved, onPublished, path = `/retrospectives/${retro.id}` }: { retro: Publishable; isUnsaved: boolean; onPublished(): void; path?: string }) {
  const [publication, setPublication] = useState<Publication | null>(null);
  const [open, setOpen] = useState<'preview' | 'publish' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = (found: Publication) => {
    setPublication(found);
    clearTimeout(timer.current);
    if (found.state === 'QUEUED' || found.state === 'SENDING') timer.current = setTimeout(look, LOOK_AGAIN);
  };
  const look = () => {
    call<Publication | undefined>('GET', `${path}/publication`).then((found) => { if (found) show(found); }).catch((problem) => tell('error', sentence(problem)));
  };
  useEffect(() => { look(); return () => clearTimeout(timer.current); }, [retro.id]);
  const retry = () => void call<Publication>('POST', `${path}/publication/retry`, {}).then(show).catch((problem) => tell('error', sentence(problem)));

  return (
    <div class="tandem-retro-publication">
      <h2>{AJS.I18n.getText('tandem.retro.ui.publication')}</h2>
      {publication ? <Status publication={publication} editable={retro.editable} onRetry={retry} /> : <p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.publish.never')}</p>}
      <div class="tandem-retro-buttons">
        <button type="button" class="aui-button" disabled={isUnsaved} onClick={() => setOpen('preview')}>{AJS.I18n.getText('tandem.retro.ui.preview')}</button>
        {retro.editable && <button type="button" class="aui-button aui-button-primary" disabled={isUnsaved} onClick={() => setOpen('publish')}>{publication?.pageUrl ? AJS.I18n.getText('tandem.retro.ui.publish.again') : AJS.I18n.getText('tandem.retro.ui.publish')}</button>}
        {isUnsaved && <span class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.publish.save.first')}</span>}
      </div>
      {open === 'preview' && <PreviewDialog path={path} onClose={() => setOpen(null)} />}
      {open === 'publish' && <PublishForm retro={retro} path={path} before={publication} onClose={() => setOpen(null)} onOrdered={(ordered) => { setOpen(null); show(ordered); onPublished(); }} />}
    </div>
  );
}

function Status({ publication, editable, onRetry }: { publication: Publication; editable: boolean; onRetry(): void }) {
  const failed = publication.state === 'WAITING' || publication.state === 'NEEDS_PERSON';
  const messages = publication.sections.filter((section) => section.message);
  return (
    <div class="tandem-retro-status" data-publication={publication.state}>
      <p>
        <span class={`aui-lozenge ${publicationLozenge(publication.state)}`}>{publicationLabel(publication.state)}</span>
        {publication.pageUrl && <a class="tandem-retro-page-link" href={publication.pageUrl}>{publication.title}</a>}
        {publication.state === 'PUBLISHED' && <span class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.publish.at', moment(publication.changedAt))}</span>}
      </p>
      {failed && (
        <div class={`aui-message ${publication.state === 'WAITING' ? 'aui-message-warning' : 'aui-message-error'}`} role="alert">
          <p>{publication.lastError}</p>
          <p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.publish.attempts', publication.attempts)}{publication.nextAttempt && ` · ${AJS.I18n.getText('tandem.retro.ui.publish.next', moment(publication.nextAttempt))}`}</p>
          {editable && <p>
            {publication.authorizeAt && <a class="aui-button" href={publication.authorizeAt} target="_blank" rel="noopener">{AJS.I18n.getText('tandem.retro.ui.publish.allow')}</a>}
            <button type="button" class="aui-button" onClick={onRetry}>{AJS.I18n.getText('tandem.retro.ui.publish.retry')}</button>
          </p>}
        </div>)}
      {messages.length > 0 && <div class="aui-message aui-message-info"><ul>{messages.map((section) => <li key={section.id}>{section.message}</li>)}</ul></div>}
    </div>
  );
}
