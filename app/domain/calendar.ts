/** Days as the law counts them: a civil date in Europe/London, never a timestamp. */
export type CalendarDay = `${number}-${number}-${number}`;
