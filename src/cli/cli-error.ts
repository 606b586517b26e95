/** 0 done; 1 some input could not be used; 2 wrong usage; 3 nothing written. */
export const EXIT = { done: 0, someInputUnused: 1, wrongUsage: 2, nothingWritten: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** An end that the user can do something about. The message says what is wrong and what to do; no stack is shown. */
export class CliError extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode) {
    super(message)
    this.exitCode = exitCode
  }
}
