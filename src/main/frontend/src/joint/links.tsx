import type { ComponentChildren } from 'preact';
import '../shared/platform';
import { number } from './format';
import type { Figure } from './model';

export const issues = (jql: string): string => `${AJS.contextPath()}/issues/?jql=${encodeURIComponent(jql)}`;
export const issue = (key: string): string => `${AJS.contextPath()}/browse/${encodeURIComponent(key)}`;

/** A page of a project's sidebar; further parameters as the page reads them. */
export function page(project: string, item: string, more: Record<string, string> = {}): string {
  return `${AJS.contextPath()}/projects/${encodeURIComponent(project)}?${new URLSearchParams({ selectedItem: item, ...more }).toString()}`;
}

/** Only addresses a browser opens as pages; one of the product's own begins with a slash. */
export function safeAddress(url: string): string | undefined {
  if (/^https?:\/\//.test(url)) return url;
  return /^\/(?![/\\])/.test(url) ? `${AJS.contextPath()}${url}` : undefined;
}

/** The way to what is behind a figure. */
export function DrillLink({ figure }: { figure: Figure }) {
  const { jql, url, count } = figure.drill ?? {};
  if (jql) {
    const words = count === undefined || count === null ? AJS.I18n.getText('tandem.joint.show.issues') : AJS.I18n.getText('tandem.joint.show.issues.count', number(count));
    return <Way href={issues(jql)} label={AJS.I18n.getText('tandem.joint.show.issues.of', figure.name)}>{words}</Way>;
  }
  const address = url ? safeAddress(url) : undefined;
  return address ? <Way href={address} label={AJS.I18n.getText('tandem.joint.show.source.of', figure.name)}>{AJS.I18n.getText('tandem.joint.show.source')}</Way> : null;
}

/** Its name for whoever does not see begins with what is seen. */
function Way({ href, label, children }: { href: string; label: string; children: ComponentChildren }) {
  return <a class="tandem-figure-drill" href={href} rel="noreferrer" title={label}>{children}<span class="assistive">{` – ${label}`}</span></a>;
}
