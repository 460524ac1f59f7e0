/** The host of an address as typed so far; undefined while it is none. */
export function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address.trim());
    return /^https?:$/.test(url.protocol) && url.hostname ? url.hostname.replace(/^\[|\]$/g, '').toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the list names this host; networks are left to the server, which knows what lies in them. */
export function isListed(host: string, entries: string[]): boolean {
  return entries.some((entry) => entry === host || (entry.startsWith('*.') && host.endsWith(entry.slice(1))) || (entry.includes('/') && /^[\d.]+$|:/.test(host)));
}
