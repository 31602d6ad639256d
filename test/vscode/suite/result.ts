/** What the suite hands to the harness: every test that ran, with the error of those that failed. */
export interface SuiteResult {
  readonly tests: readonly { readonly title: string; readonly milliseconds: number; readonly error: string | null }[];
}
