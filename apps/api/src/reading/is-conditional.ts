import { BREAK, type FragmentDefinitionNode, type OperationDefinitionNode, visit } from 'graphql';

const known = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether an operation skips or includes anything, so that its variables decide what it selects. */
export function isConditional(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  const before = known.get(operation);
  if (before !== undefined) return before;
  let isConditional = false;
  const Directive = () => {
    isConditional = true;
    return BREAK;
  };
  for (const each of [operation, ...Object.values(fragments)]) visit(each, { Directive });
  known.set(operation, isConditional);
  return isConditional;
}
