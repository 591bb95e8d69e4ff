/** The reason that the next mark made by hand will bear, the same wherever the room shows it. */
import { useState } from "react";
import type { ReasonChoices } from "~/domain/exemptions/reason-groups";

export type ReasonInSight = { code: string; label: string; choose: (code: string) => void };

type Given = {
  /** The form that the choice is for: with the next one it is the usual reason again. */
  submission: string;
  groups: ReasonChoices;
  usual: string;
  /** With a form that came back refused. */
  typed: string | undefined;
};

export function useReasonInSight({ submission, groups, usual, typed }: Given): ReasonInSight {
  const [chosen, setChosen] = useState<{ submission: string; code: string } | null>(null);
  const code = chosen?.submission === submission ? chosen.code : (typed ?? usual);
  return {
    code,
    label: groups.flatMap(({ reasons }) => reasons).find((each) => each.code === code)?.label ?? "",
    choose: (picked) => setChosen({ submission, code: picked }),
  };
}
