/** Names of a page's files within its document's sealed folder. */
export const pageFiles = (page: number) => {
  const name = `page/${String(page).padStart(5, "0")}`;
  return { picture: `${name}.png`, words: `${name}.json`, small: `${name}.webp` };
};
