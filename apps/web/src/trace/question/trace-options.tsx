import type { TraceQuestion } from '../../address/trace-question.ts';
import { Segmented } from '../../ui/segmented.tsx';

const ORDERS = [
  { value: 'time', words: 'In time order' },
  { value: 'any', words: 'Any order' },
];
const DIRECTIONS = [
  { value: 'along', words: 'Who → whom' },
  { value: 'either', words: 'Either way' },
];

/** Whether dates matter, and which way ties may be walked. */
export function TraceOptions({ question: { order, direction } }: { question: TraceQuestion }) {
  return (
    <>
      <Segmented legend="Order" name="order" type="radio" chosen={[order]} choices={ORDERS} />
      <Segmented
        legend="Direction of the ties"
        name="direction"
        type="radio"
        chosen={[direction]}
        choices={DIRECTIONS}
      />
    </>
  );
}
