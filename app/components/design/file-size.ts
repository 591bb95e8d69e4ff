const units = ["bytes", "KB", "MB", "GB"] as const;

/** "2.4 MB": as people read it on their own computer, in steps of 1,024. */
export function fileSize(bytes: number): string {
  const step = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log(bytes) / Math.log(1024)));
  const size = bytes / 1024 ** step;
  return `${step === 0 || size >= 100 || Number.isInteger(size) ? Math.round(size) : size.toFixed(1)} ${units[step]}`;
}
