// The exit codes, and the two errors that end a run before anything was checked.

export const FINE = 0;
export const PROBLEMS = 1;
export const UNUSABLE = 2;

/** The command line says something that no command understands. */
export class Misused extends Error {}

/** A file cannot be read, is not JSON, or is a document without the one record that is looked for. */
export class Unreadable extends Error {}
