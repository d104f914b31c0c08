type Named = { id: string };

/** The case that an accusation concerns and where it was made: as one row where that is the same. */
export function occasionRows<Entity extends Named>(accusation: {
  occasion: Entity | null;
  madeAt: Entity | null;
}): { label: string; entity: Entity }[] {
  const { occasion, madeAt } = accusation;
  const rows = [
    { label: 'Occasion', entity: occasion?.id === madeAt?.id ? null : occasion },
    { label: 'Made at', entity: madeAt },
  ];
  return rows.flatMap(({ label, entity }) => (entity === null ? [] : { label, entity }));
}
