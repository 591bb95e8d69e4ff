/** The serious-harm opinion in words. */
export const outcomeWords = {
  "no-serious-harm": "The serious-harm test is not met: nothing need be withheld for serious harm",
  "serious-harm": "The serious-harm test is met: what would cause serious harm must be withheld",
} as const;

export const opinionProblemWords = {
  "opinion-missing": "No health professional has given an opinion yet",
  "opinion-stale": "The opinion is more than six months old and may no longer be relied on",
  "opinion-does-not-cover": "No opinion covers all of the records: some were added later, or were not looked at",
} as const;

/** Why no opinion says anything of it. */
export const gapWords = {
  "asked-for": "Asked for, not looked at",
  "added-since": "Added since",
  "not-covered": "Not covered",
} as const;
