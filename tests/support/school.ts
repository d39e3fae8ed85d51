/**
 * Managed settings of a made-up school, as its technician pushes them. The hour rule is off, so that a story reads the
 * same at any time of day; the story about hours switches it on.
 */
export const oakbridge = {
  school: { name: 'Oakbridge Primary School', aliases: ['Oakbridge Primary'] },
  policy: 'northbrook',
  rules: { 'work-hours': { severity: 'off' } },
  roster: [
    { name: 'Aisha Khan', group: '4B' },
    { name: 'Callum Whitford', group: '4B' },
    { name: 'Zoë Marlowe-Finch', group: '4B' },
    { name: 'Gwen Pemberley', role: 'staff' },
  ],
  contacts: [{ name: 'Gwen Pemberley', role: 'Designated safeguarding lead' }],
};
