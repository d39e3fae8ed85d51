import { endsSentence, labelOf } from './label';

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/;

/** Splits a page's article into paragraphs, in the shape of `SchoolDocument.paragraphs`. Only reads. */
export function pageBlocks(article: Element): string[] {
  const blocks: string[] = [];
  let mark = '';
  let text = '';
  const flush = () => {
    for (const words of splitAtLabels(text)) {
      blocks.push(/^\(/.test(mark) && labelOf(words) ? words : mark + words);
      mark = '';
    }
    text = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.tagName === 'BR') text += '\n';
    const block = BLOCK.test(element.tagName);
    if (block) {
      flush();
      mark = markOf(element) || mark;
    }
    for (const child of element.childNodes) visit(child);
    if (block) {
      flush();
      mark = '';
    }
  };
  visit(article);
  flush();
  return blocks;
}

/** A line break parts two clauses, or only two lines of one. */
function splitAtLabels(text: string): string[] {
  const parts: string[] = [];
  for (const line of text.split('\n')) {
    const words = line.replace(/\s+/g, ' ').trim();
    if (!words) continue;
    if (parts.length > 0 && !labelOf(words)) parts.push(`${parts.pop()} ${words}`);
    else parts.push(words);
  }
  return parts;
}

function markOf(element: Element): string {
  if (/^H[1-6]$/.test(element.tagName)) return '# ';
  if (element.tagName === 'LI') return itemLabel(element) ?? '• ';
  const bold = element.tagName === 'P' && element.querySelector('b, strong');
  const words = element.textContent.trim();
  return bold && words && bold.textContent.trim() === words && !endsSentence(words) ? '# ' : '';
}

/**
 * What the browser would show before an item of a list numbered in letters or Roman numerals, for example `(iv) `.
 * Plain digits are left out: style sheets turn them into anything, and a list of three is no section three.
 */
function itemLabel(item: Element): string | undefined {
  const list = item.parentElement;
  const type = list?.tagName === 'OL' ? list.getAttribute('type')?.toLowerCase() : undefined;
  if (!list || (type !== 'i' && type !== 'a') || list.hasAttribute('reversed')) return undefined;
  let place = Number(list.getAttribute('start') ?? 1) - 1;
  for (const one of list.children) {
    if (one.tagName === 'LI') place = Number(one.getAttribute('value') ?? place + 1);
    if (one === item) break;
  }
  if (!Number.isInteger(place) || place < 1 || place > 26) return undefined;
  return `(${type === 'a' ? String.fromCharCode(96 + place) : roman(place)}) `;
}

/** From 1 to 26, in lower case. */
function roman(number: number): string {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return 'x'.repeat(Math.floor(number / 10)) + (ones[number % 10] ?? '');
}
