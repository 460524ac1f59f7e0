import { useEffect, useState } from 'preact/hooks';
import { List } from './List';
import { Retrospective } from './Retrospective';

function opened(): number | null {
  const id = Number(new URLSearchParams(window.location.search).get('record'));
  return Number.isInteger(id) && id > 0 ? id : null;
}

/** The page: the list, or one record. Which one stands in the address, so that it can be linked and the browser's back button works. */
export function Records({ project }: { project: string }) {
  const [record, setRecord] = useState<number | null>(opened);
  useEffect(() => {
    const back = () => setRecord(opened());
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const open = (id: number | null) => {
    const address = new URLSearchParams(window.location.search);
    if (id === null) address.delete('record'); else address.set('record', String(id));
    window.history.pushState(null, '', `?${address}`);
    setRecord(id);
    window.scrollTo(0, 0);
  };
  return record === null ? <List project={project} onOpen={open} /> : <Retrospective key={record} id={record} onBack={() => open(null)} />;
}
