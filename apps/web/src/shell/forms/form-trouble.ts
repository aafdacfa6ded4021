/** What is wrong with one field of a form. */
export type Fault<Field extends string> = Readonly<{ field: Field; text: string }>;

/** What went wrong with a form: in its fields, or with the change as a whole. */
export type FormTrouble<Name extends string> = Readonly<{
  /** Counts the tries, so that the same trouble takes the focus again. */
  attempt: number;
  faults: readonly Fault<Name>[];
  /** What the server said. */
  refusal: string | null;
}>;

/** A form that nothing was tried with yet. */
export const noTrouble: FormTrouble<never> = { attempt: 0, faults: [], refusal: null };

/** What is wrong with one field. */
export function faultOf<Name extends string>(
  { faults }: FormTrouble<Name>,
  field: Name,
): string | undefined {
  return faults.find((fault) => fault.field === field)?.text;
}
