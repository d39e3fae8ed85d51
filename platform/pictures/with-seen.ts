import type { Seen } from '../../rules/engine/seen';

/**
 * A draft as a page sent it, with what was seen in its pictures. What a page claims to have seen is cut out: only our own readers
 * say that.
 * @param raw anything; what is no draft stays what it is
 */
export function withSeen(raw: unknown, seenIn: (picture: number) => Seen | undefined): unknown {
  if (typeof raw !== 'object' || raw === null || !('attachments' in raw) || !Array.isArray(raw.attachments))
    return raw;
  const attachments = raw.attachments.map((attachment: unknown) => {
    if (typeof attachment !== 'object' || attachment === null) return attachment;
    const { seen: _claimed, ...rest } = attachment as Record<string, unknown>;
    const seen = typeof rest.picture === 'number' ? seenIn(rest.picture) : undefined;
    return seen ? { ...rest, seen } : rest;
  });
  return { ...raw, attachments };
}
