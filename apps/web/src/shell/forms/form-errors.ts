import { createContext, useContext, useEffect } from 'react';

/** Tells the page that one more form of it has errors, or (by what it returns) one fewer. */
type ReportFormError = () => () => void;

export const FormErrors = createContext<ReportFormError>(() => () => undefined);

/** While `message` is not null, the name of the tab begins with 'Error'. */
export function useFormError(message: string | null): void {
  const report = useContext(FormErrors);
  const isWrong = message !== null;
  useEffect(() => (isWrong ? report() : undefined), [isWrong, report]);
}
