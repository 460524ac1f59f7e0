import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The level of the view's own headings: below the gadget's title or the page's. */
export const Level = createContext(4);

/** A heading of the view; `below` counts the steps down from its first level. */
export function Heading({ id, below = 0, children }: { id?: string; below?: number; children: ComponentChildren }) {
  const Tag = `h${Math.min(6, useContext(Level) + below)}` as 'h4';
  return <Tag class={`tandem-joint-heading-${below}`} {...(id ? { id } : {})}>{children}</Tag>;
}

let used = 0;

/** Something ids of one view begin with: several may stand on one dashboard. */
export const newPrefix = (): string => `tandem-joint-${++used}`;

/** The prefix of the view somebody stands in. */
export const Prefix = createContext('tandem-joint');

/** Whether the reader may connect servers: the way there is shown where one is missing. */
export const MayConnect = createContext(false);
