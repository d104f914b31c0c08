import { DIRECTION_PARAMS, ORDER_PARAMS } from '@kto-kogo/address';
import type { TraceQuestion } from '@kto-kogo/domain';
import { Segmented } from '../../ui/segmented.tsx';

const ORDERS = [
  { value: ORDER_PARAMS.CHRONOLOGICAL, words: 'In time order' },
  { value: ORDER_PARAMS.ANY, words: 'Any order' },
];
const DIRECTIONS = [
  { value: DIRECTION_PARAMS.ALONG, words: 'Who → whom' },
  { value: DIRECTION_PARAMS.EITHER, words: 'Either way' },
];

/** Whether dates matter, and which way ties may be walked. */
export function TraceOptions({ question: { order, direction } }: { question: TraceQuestion }) {
  return (
    <>
      <Segmented legend="Order" name="order" type="radio" chosen={[ORDER_PARAMS[order]]} choices={ORDERS} />
      <Segmented
        legend="Direction of the ties"
        name="direction"
        type="radio"
        chosen={[DIRECTION_PARAMS[direction]]}
        choices={DIRECTIONS}
      />
    </>
  );
}
