import type { Page } from 'puppeteer-core';
import { bidi, type RemoteValue } from './bidi';

/**
 * Runs a function on every closed shadow root of a page, in document order. The page itself cannot reach them: the
 * browser's own debugging protocol hands us the nodes.
 *
 * @param run is sent to the page as source: it may use nothing but its two arguments and the page's globals
 * @param input and what `run` returns travel as JSON
 */
export async function inClosedRoots<Input, Output>(
  page: Page,
  run: (root: ShadowRoot, input: Input) => Output | Promise<Output>,
  input: Input,
): Promise<Output[]> {
  // `__name` is what some TypeScript runners call in the source of a function; it means nothing here.
  const source = `async function (root, input) {
    const __name = (one) => one;
    return JSON.stringify((await (${run.toString()})(root, JSON.parse(input))) ?? null);
  }`;
  const json = JSON.stringify(input) ?? 'null';
  const answers = isBidi(page) ? await overBidi(page, source, json) : await overCdp(page, source, json);
  return answers.map((answer) => JSON.parse(answer) as Output);
}

function isBidi(page: Page): boolean {
  return (
    page
      .browser()
      .process()
      ?.spawnargs.some((argument) => argument.includes('firefox')) ?? false
  );
}

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

async function overCdp(page: Page, source: string, input: string): Promise<string[]> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const answers: string[] = [];
    for (const { backendNodeId } of closedCdpRoots(root)) {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        functionDeclaration: source,
        objectId: object.objectId!,
        arguments: [{ objectId: object.objectId! }, { value: input }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      answers.push(result.value as string);
    }
    return answers;
  } finally {
    await client.detach();
  }
}

function closedCdpRoots(node: CdpNode): CdpNode[] {
  return [
    ...(node.shadowRootType === 'closed' ? [node] : []),
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedCdpRoots),
  ];
}

interface BidiNode extends RemoteValue {
  value?: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

async function overBidi(page: Page, source: string, input: string): Promise<string[]> {
  const { callFunction } = bidi(page.browser());
  const document = (await callFunction(page, '() => document.documentElement', [], {
    includeShadowTree: 'all',
    maxDomDepth: null,
  })) as BidiNode;
  const answers: string[] = [];
  for (const { sharedId } of closedBidiRoots(document)) {
    const answer = await callFunction(page, source, [{ sharedId }, { type: 'string', value: input }]);
    answers.push(answer.value as string);
  }
  return answers;
}

function closedBidiRoots(node: BidiNode): BidiNode[] {
  const inside = [
    ...(node.value?.shadowRoot ? [node.value.shadowRoot] : []),
    ...(node.value?.children ?? []),
  ];
  return [...(node.value?.mode === 'closed' ? [node] : []), ...inside.flatMap(closedBidiRoots)];
}
