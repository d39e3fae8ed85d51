import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi writes it; nodes carry a `sharedId` that later calls take as an argument. */
export interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** The few BiDi commands that Puppeteer has no name for. */
export function bidi(browser: Browser) {
  const { connection } = browser as unknown as { connection: Connection };

  async function script(method: 'script.callFunction' | 'script.evaluate', params: object) {
    const { result } = await connection.send(method, { awaitPromise: true, ...params });
    if (result.type !== 'success') {
      const details = result.exceptionDetails as { text?: string } | undefined;
      throw new Error(details?.text ?? `${method} failed`);
    }
    return result.result as RemoteValue;
  }

  return {
    /** Calls a function in a page's own world; `args` are BiDi values or shared references. */
    callFunction(page: Page, functionDeclaration: string, args: object[], serialization: object = {}) {
      const { _id: context } = page.mainFrame() as unknown as { _id: string };
      return script('script.callFunction', {
        functionDeclaration,
        arguments: args,
        target: { context },
        serializationOptions: serialization,
      });
    },
    /** Evaluates in Firefox's own window (needs `--remote-allow-system-access`). */
    async inChrome(expression: string) {
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [window] = result.contexts as { context: string }[];
      if (!window) throw new Error('Firefox has no window.');
      return script('script.evaluate', { expression, target: { context: window.context } });
    },
  };
}
