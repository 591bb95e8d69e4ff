/** A form that carries nothing of what its page showed: no page of ours sends one. */
export const versionNotSaid =
  "This form did not say which state of the page it is about, so nothing was changed. Look at the page as it stands now, then send it again";
export const sentForAnother =
  "This form was sent already, from another page or for another case, so nothing was changed here. Look at the page as it stands now, then send it again";
