/**
 * Every table, by room. Keys lead with the trust; ids are UUIDv7; days are `YYYY-MM-DD`.
 */
export * from "./people";
export * from "./calendar";
export * from "./jobs";
export * from "./cases";
export * from "./records";
export * from "./letters";
export * from "./consultation";
export * from "./intake";
export * from "./release";
export * from "./worklist";
