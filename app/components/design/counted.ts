/** "1 page", "1,204 pages". */
export const counted = (count: number, one: string, several = `${one}s`) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
