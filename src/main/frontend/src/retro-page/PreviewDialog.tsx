import { useEffect, useState } from 'preact/hooks';
import { call } from '../shared/rest';
import { Dialog } from './Dialog';
import { sentence } from './labels';
import { Problem } from './Problem';

/** The page as it would be. Its HTML is written by the server with every text escaped. */
export function PreviewDialog({ path, onClose }: { path: string; onClose(): void }) {
  const [html, setHtml] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    call<{ html: string }>('POST', `${path}/preview`, {}).then((preview) => setHtml(preview.html)).catch((problem) => setError(sentence(problem)));
  }, [path]);
  return (
    <Dialog title={AJS.I18n.getText('tandem.retro.ui.preview.title')} size="xlarge" onClose={onClose}
      footer={<><span class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.preview.note')}</span><button type="button" class="aui-button" onClick={onClose}>{AJS.I18n.getText('tandem.retro.ui.close')}</button></>}>
      {error && <Problem text={error} />}
      {html === null ? !error && <p class="tandem-retro-loading">{AJS.I18n.getText('tandem.retro.page.loading')}</p> : <div class="tandem-retro-preview" dangerouslySetInnerHTML={{ __html: html }} />}
    </Dialog>
  );
}
