import type { BoxCase } from '../box-case';
import { besideComposers } from './beside-composers';
import { assistants, shopChats, translators } from './chats';
import { checkout } from './checkout';
import { filters, pickers, settings } from './choices';
import { code, consoles } from './code';
import { documents } from './documents';
import { bookings, contact, feedback } from './forms';
import { spreadsheets, tables } from './grids';
import { builders, captchas, inert } from './inert-boxes';
import { captions, exams } from './learning';
import { mail } from './mail';
import { notes } from './notes';
import { search } from './search';
import { signIn } from './sign-in';
import { calculators, calendars, maps, renames, vaults } from './work-tools';

/** Boxes that take typing and are no composers: nothing written there is published, and nobody gets a message by it. */
export const nearMisses: readonly BoxCase[] = [
  ...search,
  ...signIn,
  ...checkout,
  ...spreadsheets,
  ...tables,
  ...code,
  ...consoles,
  ...mail,
  ...documents,
  ...notes,
  ...shopChats,
  ...assistants,
  ...translators,
  ...calculators,
  ...maps,
  ...calendars,
  ...vaults,
  ...renames,
  ...filters,
  ...pickers,
  ...settings,
  ...contact,
  ...feedback,
  ...bookings,
  ...exams,
  ...captions,
  ...inert,
  ...captchas,
  ...builders,
  ...besideComposers,
];
