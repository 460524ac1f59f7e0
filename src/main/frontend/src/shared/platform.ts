/** What the products put on the page: taken from there, never bundled. */
declare global {
  interface Window {
    AJS: Platform;
  }
  const AJS: Platform;
}

export interface Platform {
  contextPath(): string;
  I18n: { getText(key: string, ...parameters: unknown[]): string };
  flag?(options: { type: 'success' | 'error' | 'warning' | 'info'; title?: string; body: string; close?: 'auto' | 'manual' | 'never' }): unknown;
  dialog2?(element: Element | string): { show(): void; hide(): void; on(event: string, handler: () => void): void };
  toInit?(start: () => void): void;
  Meta?: { get(name: string): string | undefined };
}

/** Runs once the page is ready; the same in a product and in a test. */
export function whenReady(start: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
