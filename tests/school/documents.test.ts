// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { quoteClause } from '../../school/documents/find-clause';
import {
  MAX_DOCUMENT_SIZE,
  readDocument,
  readPlainText,
  readSchoolFile,
  type ReadResult,
} from '../../school/documents/read-document';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const long =
  'Staff at Oakbridge talk with one another before they try something new, and they ask when unsure. ';

/** A made-up policy as a school's web site shows it. */
const page = `<!doctype html><html><head><title>Oakbridge Primary: Online Conduct</title></head><body>
<nav class="menu"><ul><li><a href="/">4.1 Home</a></li><li><a href="/term">6.1 Term dates</a></li></ul></nav>
<main><article><h1>Online Conduct</h1>
<h2>4. Personal accounts</h2>
<p>4.1 Everybody who has an account of their own
   is asked to follow these points:</p>
<ol type="i">
  <li>that breaks are the time for it;</li>
  <li>that settings are looked at every term, namely:
    <ul><li>who can see posts;</li><li>who can find the account.</li></ul></li>
  <li><p>that nobody is named;</p></li>
  <li>that <b>parents</b> &amp; pupils are kept for the school’s own channels.</li>
</ol>
<p>4.2 ${long}As 6.1 says, and 3.5 times a year, we look at this again.</p>
<p>3.5 million people use one such site.</p>
<h2>5. Keeping children safe</h2>
<p>${long}</p><p>${long}</p>
<h2>6. What we recommend</h2>
<p>6.1 ${long.repeat(8)}</p>
<ol style="list-style-type: lower-roman"><li>that this is handed out;</li><li>that it is read;</li>
<li>that it is asked about;</li><li>that it is looked at each year.</li></ol>
<p>7.1 Logos stay on paper.<br>7.2 Pictures stay in school.</p>
</article></main>
<footer><p>4.2 Copyright Oakbridge</p></footer><script>document.title = 'changed'; globalThis.ran = true;</script></body></html>`;

const documentOf = (result: ReadResult) => {
  if ('problem' in result) throw new Error(result.problem);
  return result.document;
};
const fromPage = (id: string) => quoteClause(documentOf(readDocument(page, parse)), id)?.text;
const fromText = (text: string, id: string) => quoteClause(documentOf(readPlainText(text)), id)?.text;

describe('a saved web page', () => {
  test('keeps the policy and leaves the menu out; scripts do not run', () => {
    const { title, paragraphs } = documentOf(readDocument(page, parse));
    expect(title).toBe('Oakbridge Primary: Online Conduct');
    expect(paragraphs).toContain('# 4. Personal accounts');
    expect(paragraphs).toContain('(i) that breaks are the time for it;');
    expect(paragraphs.join('\n')).not.toMatch(/Home|Term dates|Copyright|globalThis/);
    expect(globalThis).not.toHaveProperty('ran');
  });

  test.each([
    ['4.1(i)', 'that breaks are the time for it;'],
    [
      '4.1(ii)',
      'that settings are looked at every term, namely: • who can see posts; • who can find the account.',
    ],
    ['4.1(iii)', 'that nobody is named;'],
    ['4.1(iv)', 'that parents & pupils are kept for the school’s own channels.'],
    ['6.1(iv)', 'that it is looked at each year.'],
    ['5', `${long}${long}`.trim()],
    ['7.1', 'Logos stay on paper.'],
    ['7.2', 'Pictures stay in school.'],
  ])('gives clause %s in its own words', (id, words) => expect(fromPage(id)).toBe(words));

  test.each(['3.5', '4', '4.3', '5(iv)', '9.1', '4.1(v)', 'pictures'])(
    'says that %s is not there, and quotes nothing in its place',
    (id) => expect(fromPage(id)).toBeUndefined(),
  );

  test('cuts a long clause after a sentence', () => {
    const text = fromPage('6.1') ?? '';
    expect(text.length).toBeLessThanOrEqual(602);
    expect(text).toMatch(/when unsure\. …$/);
    expect(long.repeat(8)).toContain(text.replace(/ …$/, ''));
  });
});

describe('plain text', () => {
  const text = `# **Oakbridge Online Conduct**

Contents
4. Accounts
5. Safety ........ 3
6.1 Time ......... 4

#### **4. ACCOUNTS**

4.1 Everybody should know:-

- (i) That breaks are the time for it
- (ii) That \\*friends may see posts. *Ask* first.

*(\\*Friends are people on your list.)*

4.2 A sentence that a page break has cut in two goes on here and is


made whole again.

5 **SAFETY**

- 5.1 Ask first.
- 5.2 What is private includes:
 - home addresses
 - and names of children

**12. A passage from elsewhere**

It was written by somebody else.

6. TIME

- 6.1 Twice is once too often.

Appendix

4.9 Said here.
4.9 And said otherwise here.
`;

  test.each([
    [
      '4.1',
      'Everybody should know:- (i) That breaks are the time for it (ii) That *friends may see posts. Ask first.',
    ],
    ['4.1(i)', 'That breaks are the time for it'],
    ['4.1(ii)', 'That *friends may see posts. Ask first.'],
    ['4.1, starred note', '(*Friends are people on your list.)'],
    ['4.2', 'A sentence that a page break has cut in two goes on here and is made whole again.'],
    ['5.1', 'Ask first.'],
    ['5.2', 'What is private includes: • home addresses • and names of children'],
    ['5, section 12', 'It was written by somebody else.'],
    ['6.1', 'Twice is once too often.'],
  ])('gives clause %s, without what Markdown adds', (id, words) => expect(fromText(text, id)).toBe(words));

  test.each(['4.9', '4', '6', '6, section 12', '5.1(i)'])('quotes nothing for %s', (id) =>
    expect(fromText(text, id)).toBeUndefined(),
  );

  test('a line that wraps before a number starts no clause', () => {
    const wrapped =
      '3.1 Staff should first read what is said in section\n6.1 Time and only then ask.\n\n6.1 Ask.';
    expect(fromText(wrapped, '3.1')).toMatch(/only then ask\.$/);
    expect(fromText(wrapped, '6.1')).toBe('Ask.');
  });

  test('a heading that nothing marks as one is not given as the clause', () =>
    expect(fromText('4.1 Personal use of accounts\n\nAsk first.\n\n4.2 Ask.', '4.1')).toBeUndefined());
});

describe('a file that cannot be read gives a problem and throws nothing', () => {
  test.each([
    ['nothing', '   \n', 'empty'],
    ['a PDF file', '%PDF-1.7 abc', 'not-text'],
    ['bytes that are no text', 'a\0b', 'not-text'],
    ['five megabytes', 'a'.repeat(MAX_DOCUMENT_SIZE + 1), 'too-large'],
  ])('%s', (_, text, problem) => {
    expect(readPlainText(text)).toEqual({ problem });
    expect(readDocument(text, parse)).toEqual({ problem });
  });

  test('words that are no page, a page without words, and a parser that fails', () => {
    expect(readDocument('4.1 Ask first.', parse)).toEqual({ problem: 'not-html' });
    expect(readDocument('<html><body></body></html>', parse)).toEqual({ problem: 'no-passages' });
    const failing = vi.fn(() => {
      throw new Error('no');
    });
    expect(readDocument(page, failing)).toEqual({ problem: 'not-html' });
    expect(failing).toHaveBeenCalledOnce();
  });
});

describe('a chosen file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test('is a page by its name or its first tag, and text otherwise', () => {
    const title = (name: string, text: string) => documentOf(readSchoolFile(name, bytes(text), parse)).title;
    expect(title('policy.htm', page)).toBe('Oakbridge Primary: Online Conduct');
    expect(title('policy', page)).toBe('Oakbridge Primary: Online Conduct');
    expect(title('policy.txt', 'Conduct\n\n4.1 Ask.')).toBe('Conduct');
    expect(readSchoolFile('a.txt', new Uint8Array(MAX_DOCUMENT_SIZE + 1), parse)).toEqual({
      problem: 'too-large',
    });
  });

  test('keeps its apostrophes, however it was saved', () => {
    const windows = Uint8Array.from([...bytes('4.1 School'), 0x92, ...bytes('s own.')]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'4.1 Ask.'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    const quote = (file: Uint8Array) =>
      quoteClause(documentOf(readSchoolFile('a.txt', file, parse)), '4.1')?.text;
    expect(quote(windows)).toBe('School’s own.');
    expect(quote(bytes('4.1 School’s own.'))).toBe('School’s own.');
    expect(quote(utf16)).toBe('Ask.');
  });
});
