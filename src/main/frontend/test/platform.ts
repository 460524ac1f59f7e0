// A browser's objects and the page's own, as tests need them: texts come back as their key, so a test sees which text was asked for.
import { Window } from 'happy-dom';

const page = new Window({ url: 'http://localhost/jira/' });
const globals = globalThis as Record<string, unknown>;
for (const name of ['document', 'HTMLElement', 'Element', 'Node', 'Event', 'CustomEvent', 'KeyboardEvent', 'MouseEvent', 'FormData', 'SVGElement', 'MutationObserver'] as const) {
  globals[name] = page[name as keyof typeof page];
}
globals.window = page;
const platform = {
  contextPath: () => '/jira',
  I18n: { getText: (key: string, ...parameters: unknown[]) => [key, ...parameters].join(' ') },
};
globals.AJS = platform;
(page as unknown as { AJS: unknown }).AJS = platform;
