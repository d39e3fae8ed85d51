import type { ComposerCase } from '../box-case';
import { blogComments, siteComments } from './comments';
import { dialogs } from './dialogs';
import { feedPosts } from './feed-posts';
import { answers, forums, wikis } from './forums';
import { directMessages, rooms } from './messages';
import { microblogs, profiles } from './microblogs';
import { reviews } from './reviews';

/** Boxes in which a person writes what others will read, each with the control that publishes. */
export const realComposers: readonly ComposerCase[] = [
  ...feedPosts,
  ...microblogs,
  ...profiles,
  ...blogComments,
  ...siteComments,
  ...forums,
  ...answers,
  ...wikis,
  ...reviews,
  ...rooms,
  ...directMessages,
  ...dialogs,
];
