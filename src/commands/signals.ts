const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the process with this exit code, after `close`, when it is asked to stop; the result takes that back. */
export function endOnSignals(close: () => Promise<void> | void, code: number): () => void {
  let ending = false;
  const end = async () => {
    if (ending) return; // Ctrl-C comes twice: from the terminal and from run.cjs
    ending = true;
    try {
      await close();
    } finally {
      process.exit(code);
    }
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}
