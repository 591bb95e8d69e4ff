/** How a use-case's refusal is answered: in words, at the field that puts it right. */
import type { FieldError } from "~/components/design/error-summary";

/** The field that each refusal is about; `otherwise` for those that are not named. */
export type Places<Because extends string> = { otherwise: string } & { [Refused in Because]?: string };

export function refusalAt<Because extends string>(
  because: NoInfer<Because>,
  words: Record<Because, string>,
  places: Places<NoInfer<Because>>,
): FieldError {
  const named: Partial<Record<string, string>> = places;
  return { field: named[because] ?? places.otherwise, message: words[because] };
}
