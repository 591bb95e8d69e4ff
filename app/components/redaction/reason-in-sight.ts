/** The reason that the next mark made by hand will bear, the same wherever the room shows it. */
import { useState } from "react";
import type { ReasonChoices } from "~/domain/exemptions/reason-groups";
import type { What } from "./use-marking";

/** `code` and `label` are empty while none is chosen. */
export type ReasonInSight = { code: string; label: string; choose: (code: string) => void };

type Given = {
  /** The form that the choice is for: with the next one it must be made again. */
  submission: string;
  what: What;
  groups: ReasonChoices;
  /** Of the box or words that the officer marked last on this page; only for more of the same. */
  ofLastMark: string;
  /** With a form that came back refused. */
  typed: string | undefined;
};

/** Words that are typed, and whole pages, have no reason until the officer chooses one. */
export function useReasonInSight({ submission, what, groups, ofLastMark, typed }: Given): ReasonInSight {
  const [chosen, setChosen] = useState<{ submission: string; code: string } | null>(null);
  const preset = what === "box" || what === "selection" ? ofLastMark : "";
  const code = chosen?.submission === submission ? chosen.code : (typed ?? preset);
  return {
    code,
    label: groups.flatMap(({ reasons }) => reasons).find((each) => each.code === code)?.label ?? "",
    choose: (picked) => setChosen({ submission, code: picked }),
  };
}
