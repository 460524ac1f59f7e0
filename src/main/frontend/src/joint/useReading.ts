import { useEffect, useRef, useState } from 'preact/hooks';
import { type Reading, readJoint } from './reading';
import type { Wish } from './wish';

const MINUTE = 60_000;

interface Read {
  reading: Reading | undefined;
  /** Why the last reading failed; what was read before stays. */
  problem: string;
  isReading: boolean;
  read: () => void;
}

/** Reads the view, again whenever something else is wished for, and every so many minutes while somebody can see it: a page in the background asks for nothing. */
export function useReading(wish: Wish, minutes: number): Read {
  const [reading, setReading] = useState<Reading>();
  const [problem, setProblem] = useState('');
  const [isReading, setBusy] = useState(true);
  const asked = useRef(0);
  const read = (): void => {
    const mine = ++asked.current;
    setBusy(true);
    readJoint(wish)
      .then((found) => { if (mine === asked.current) { setReading(found); setProblem(''); } })
      .catch((error: Error) => { if (mine === asked.current) setProblem(error.message); })
      .finally(() => { if (mine === asked.current) setBusy(false); });
  };
  useEffect(() => {
    read();
    return () => { asked.current++; };
  }, [JSON.stringify(wish)]);
  useEffect(() => {
    if (minutes === 0) return undefined;
    let isDue = false;
    const due = (): void => {
      isDue = document.hidden;
      if (!isDue) read();
    };
    const back = (): void => { if (isDue && !document.hidden) due(); };
    const timer = window.setInterval(due, minutes * MINUTE);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [JSON.stringify(wish), minutes]);
  return { reading, problem, isReading, read };
}
