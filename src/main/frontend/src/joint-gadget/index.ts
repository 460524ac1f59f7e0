import { JointItem } from './item';

declare const define: (name: string, needs: string[], make: () => unknown) => void;

define('tandem/joint-gadget', [], () => JointItem);
