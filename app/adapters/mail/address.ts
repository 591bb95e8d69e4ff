/**
 * An address as the desk accepts it: letters and digits of ASCII, one @, a domain with a dot. The standard allows more
 * (quotes, comments, groups, lists, IP numbers, other scripts), and each of these has sent mail to somebody who was not
 * meant.
 */
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

export function isOrdinaryAddress(address: string): boolean {
  const parts = address.split("@");
  const [name = "", domain = ""] = parts;
  const labels = domain.split(".");
  return (
    parts.length === 2 &&
    address.length <= 254 &&
    name.length <= 64 &&
    local.test(name) &&
    labels.length >= 2 &&
    labels.every((each) => label.test(each)) &&
    /[A-Za-z]/.test(labels.at(-1)!)
  );
}
