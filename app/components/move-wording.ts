/** What any change to a case can be refused for. */
export const moveWording = {
  "no-such-case": "This case is no longer here. Go back to the worklist.",
  "case-changed-meanwhile": "Someone changed this case while you had it open. Nothing of theirs was overwritten. Check what the page says now, then send yours again.",
} as const;
