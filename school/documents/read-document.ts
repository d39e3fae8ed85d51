import { Readability } from '@mozilla/readability';
import { textBlocks } from './text-blocks';
import { pageBlocks } from './page-blocks';

/** A school's own policy as its file has it. It lives in memory only. */
export interface SchoolDocument {
  readonly title: string;
  /** In reading order, white space made single. A heading starts with `# `, a list item with `• `; the rest is verbatim. */
  readonly paragraphs: readonly string[];
}

/** Why a file could not be read. The words for it stand with the other words that people read. */
export type DocumentProblem = 'too-large' | 'empty' | 'not-text' | 'not-html' | 'no-passages';

export type ReadResult = { readonly document: SchoolDocument } | { readonly problem: DocumentProblem };

/** Five megabytes, in bytes of a file and in UTF-16 units of a text. A long policy is a hundredth of it. */
export const MAX_DOCUMENT_SIZE = 5_000_000;

/** Turns HTML into a document that runs no scripts and loads nothing; in a page that is `DOMParser`. */
export type ParseHtml = (html: string) => Document;

/**
 * Reads a file that a person chose: HTML by its name or its first tag, anything else as plain text.
 * `bytes` are UTF-8, UTF-16 with a mark, or else Windows-1252, which older school pages use. Never throws.
 */
export function readSchoolFile(name: string, bytes: Uint8Array, parse: ParseHtml): ReadResult {
  if (bytes.byteLength > MAX_DOCUMENT_SIZE) return { problem: 'too-large' };
  const text = decode(bytes);
  const html = /\.x?html?$/i.test(name) || /^\s*<(?:!doctype\s+html|html)\b/i.test(text);
  return html ? readDocument(text, parse) : readPlainText(text);
}

/**
 * Reads a saved web page: what Readability takes for its article, without menus and footers.
 * A page that cannot be read gives a problem; it never throws.
 */
export function readDocument(html: string, parse: ParseHtml): ReadResult {
  const problem = unfit(html);
  if (problem) return { problem };
  if (!/<(?:html|body|main|article|section|div|p|h[1-6]|ol|ul|table)\b/i.test(html))
    return { problem: 'not-html' };
  try {
    const page = parse(html);
    markLists(page);
    const article = new Readability<Element>(page, { serializer: (node) => node as Element }).parse();
    const paragraphs = article?.content ? pageBlocks(article.content) : [];
    return documentOf(article?.title ?? '', paragraphs);
  } catch {
    // What it threw may quote the page, and there is nothing in it that a head could act on.
    return { problem: 'not-html' };
  }
}

/** Reads plain text, or Markdown, whose marks are left out. Never throws. */
export function readPlainText(text: string): ReadResult {
  const problem = unfit(text);
  if (problem) return { problem };
  const paragraphs = textBlocks(text);
  return documentOf(paragraphs[0]?.replace(/^[#•] /, '') ?? '', paragraphs);
}

function documentOf(title: string, paragraphs: readonly string[]): ReadResult {
  return paragraphs.length > 0
    ? { document: { title: title.trim().slice(0, 200), paragraphs } }
    : { problem: 'no-passages' };
}

function unfit(text: string): DocumentProblem | undefined {
  if (text.length > MAX_DOCUMENT_SIZE) return 'too-large';
  if (text.trim() === '') return 'empty';
  // PDF and Word files, which people may well try, are no text.
  if (text.includes('\0') || /^(?:%PDF-|PK\u0003\u0004|\{\\rtf)/.test(text)) return 'not-text';
  return undefined;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Readability drops styles, and with them how a list is numbered; the `type` attribute stays. */
function markLists(page: Document): void {
  for (const list of page.querySelectorAll('ol[style]')) {
    const style = list.getAttribute('style') ?? '';
    if (/list-style[^;]*(?:lower|upper)-roman/i.test(style)) list.setAttribute('type', 'i');
    if (/list-style[^;]*(?:lower|upper)-(?:alpha|latin)/i.test(style)) list.setAttribute('type', 'a');
  }
}
