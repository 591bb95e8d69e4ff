import type { WhatIfTyped } from "~/domain/clock/what-if/what-if";

/**
 * What stands in the address of a what-if. The rules of the clock tool read its days, which are typed in one box each.
 */
export const whatIfIn = (address: URLSearchParams): WhatIfTyped => ({
  fields: Object.fromEntries(address),
  reasons: address.getAll("reason"),
});
