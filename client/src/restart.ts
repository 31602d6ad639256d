import { l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';

/** A server that stopped this often within the time is not started again. */
const TIMES = 5;
const WITHIN = 3 * 60_000;

/** Starts a stopped server again without a word, and says in the user's language when it gives up. */
export function restarting(): Pick<LanguageClientOptions, 'errorHandler' | 'initializationFailedHandler'> {
  let stops: number[] = [];
  const errorHandler: ErrorHandler = {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      stops = [...stops.filter((at) => now - at < WITHIN), now];
      if (stops.length < TIMES) return { action: CloseAction.Restart, handled: true };
      const message = l10n.t('The checking service stopped {0} times in three minutes and was not started again.', TIMES);
      return { action: CloseAction.DoNotRestart, message };
    },
  };
  return {
    errorHandler,
    initializationFailedHandler(error) {
      void window.showErrorMessage(l10n.t('The checking service could not start: {0}', String(error.message ?? error)));
      return false;
    },
  };
}
