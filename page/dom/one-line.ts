/** Text as one line: every run of white space is one space, none at the ends. What has no text is empty. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
