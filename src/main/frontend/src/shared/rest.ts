import './platform';

/** One of the add-on's errors as rest answers it: a sentence in the user's language, with the field it is about. */
export interface Problem {
  code: string;
  field?: string;
  message: string;
}

/** An answer that is not a success. `problems` is never empty. */
export class RestError extends Error {
  constructor(readonly status: number, readonly problems: Problem[], readonly current?: unknown) {
    super(problems.map((problem) => problem.message).join('\n'));
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Calls the add-on's own REST API (base /rest/tandem/1.0) and gives the parsed body; throws RestError for every answer that is no success. */
export function call<T>(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  // A call that changes something names its type even without a body: the products take one without a type for a form and ask for its token.
  return exchange(method, path, body === undefined ? undefined : JSON.stringify(body), { ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }), ...headers });
}

/** The same for a file or a text that is no JSON. */
export function upload<T>(path: string, type: string, body: Blob | string): Promise<T> {
  return exchange('POST', path, body, { 'Content-Type': type });
}

async function exchange<T>(method: Method, path: string, body: Blob | string | undefined, headers: Record<string, string>): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`${AJS.contextPath()}/rest/tandem/1.0${path}`, {
      method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...(method === 'GET' ? {} : { 'X-Atlassian-Token': 'no-check' }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
  } catch {
    throw new RestError(0, [{ code: 'network', message: AJS.I18n.getText('tandem.error.network') }]);
  }
  const text = await response.text();
  const parsed = parse(text);
  if (response.ok) return parsed as T;
  throw new RestError(response.status, problemsOf(parsed), parsed);
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemsOf(body: unknown): Problem[] {
  const errors = (body as { errors?: Problem[] } | undefined)?.errors;
  return errors && errors.length > 0 ? errors : [{ code: 'unknown', message: AJS.I18n.getText('tandem.error.unknown') }];
}
