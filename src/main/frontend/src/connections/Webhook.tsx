import { useEffect, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import type { Kind } from './kinds';

interface Hook { path: string; hasSecret: boolean; secret?: string }

/** Where the server has to call after an analysis, and the secret it signs with; a secret is shown once, when it is made. */
export function Webhook({ connection, kind }: { connection: number; kind: Kind }) {
  const [hook, setHook] = useState<Hook>();
  const [problem, setProblem] = useState('');
  const path = `/connections/${connection}/webhook`;
  const ask = (asked: Promise<Hook>) => { setProblem(''); asked.then(setHook, (error: RestError) => setProblem(error.message)); };
  useEffect(() => ask(call<Hook>('GET', path)), [connection]);
  if (!hook) return problem ? <div class="aui-message aui-message-error" role="alert"><p>{problem}</p></div> : null;
  return (
    <div class="tandem-connections-webhook" role="group" aria-labelledby="tandem-connection-webhook">
      <h4 id="tandem-connection-webhook">{AJS.I18n.getText('tandem.connections.webhook.title')}</h4>
      <p class="description">{kind === 'GITLAB' ? AJS.I18n.getText('tandem.connections.webhook.hint.gitlab') : AJS.I18n.getText('tandem.connections.webhook.hint')}</p>
      {problem && <div class="aui-message aui-message-error" role="alert"><p>{problem}</p></div>}
      <dl>
        <dt>{AJS.I18n.getText('tandem.connections.webhook.url')}</dt><dd><code>{`${window.location.origin}${AJS.contextPath()}${hook.path}`}</code></dd>
        <dt>{AJS.I18n.getText('tandem.connections.webhook.secret')}</dt>
        <dd>{hook.secret ? <><code id="tandem-connection-webhook-secret">{hook.secret}</code><div class="description">{AJS.I18n.getText('tandem.connections.webhook.once')}</div></>
          : hook.hasSecret ? AJS.I18n.getText('tandem.connections.webhook.set') : AJS.I18n.getText('tandem.connections.webhook.none')}</dd>
      </dl>
      <p>
        <button type="button" class="aui-button" onClick={() => ask(call<Hook>('PUT', path, {}))}>{hook.hasSecret ? AJS.I18n.getText('tandem.connections.webhook.renew') : AJS.I18n.getText('tandem.connections.webhook.make')}</button>{' '}
        {hook.hasSecret && <button type="button" class="aui-button aui-button-link" onClick={() => ask(call<Hook>('DELETE', path))}>{AJS.I18n.getText('tandem.connections.webhook.remove')}</button>}
      </p>
    </div>
  );
}
