import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, key, keyOn } from '../contract';
import { attachBy } from '../attach';

const HOME = 'https://www.instagram.com/';
const PRIMARY = '[role=dialog] [role=button].primary';
const BOX = '[role=dialog] [role=textbox]';

const openCaption = (page: Page) => clickOn(page, 'nav [role=button]', PRIMARY, BOX);

export default defineContract({
  site: 'instagram',
  composers: [
    {
      name: 'a caption, in the second step',
      hook: 'caption',
      url: HOME,
      state: 'caption',
      open: openCaption,
      ways: [click(PRIMARY), keyOn(PRIMARY, 'Enter'), keyOn(PRIMARY, 'Space')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', poster: 'sam.example' },
    },
    {
      name: 'a caption, in the third step',
      hook: 'caption',
      url: `${HOME}?steps=3`,
      state: 'caption',
      open: async (page) => {
        await clickOn(page, 'nav [role=button]');
        await attachBy('[role=dialog] input[type=file]')(page);
        await clickOn(page, PRIMARY, `[role=dialog]:not(:has(input[type=file])) .primary`, BOX);
      },
      ways: [click(PRIMARY)],
      replays: true,
      expected: { kind: 'post', poster: 'sam.example' },
      // It was attached in the first step, and shows.
      attach: () => Promise.resolve(),
    },
    {
      name: 'a comment',
      hook: 'comment',
      url: HOME,
      state: 'comment',
      open: (page) => clickOn(page, 'form textarea'),
      ways: [key('Enter'), key('NumpadEnter'), click('form .send'), keyOn('form .send', 'Enter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'comment', poster: 'sam.example', addressee: 'alex.example' },
    },
    {
      name: 'an answer to a story',
      hook: 'story-reply',
      url: `${HOME}stories/kit.specimen/1001/?person=kit.specimen`,
      state: 'story-reply',
      open: (page) => clickOn(page, '.story textarea'),
      ways: [key('Enter'), click('.story .send')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', poster: 'sam.example', addressee: 'kit.specimen' },
    },
    {
      name: 'a message',
      hook: 'message',
      url: `${HOME}direct/t/1001/?person=kit.specimen`,
      state: 'message',
      open: (page) => clickOn(page, 'main [role=textbox]'),
      ways: [key('Enter'), key('NumpadEnter'), click('main .send'), keyOn('main .send', 'Space')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', poster: 'sam.example', addressee: 'kit.specimen' },
      attach: attachBy('main input[type=file]'),
    },
    {
      name: 'a few words about oneself',
      hook: 'profile',
      url: `${HOME}accounts/edit/`,
      state: 'bio',
      open: (page) => clickOn(page, 'form textarea'),
      ways: [click('form .primary'), keyOn('form .primary', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'profile', poster: 'sam.example' },
    },
  ],
  requests: [
    {
      name: 'somebody in a list is followed',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => `${HOME}?person=${encodeURIComponent(person)}`,
      control: 'aside button',
      other: 'aside .dismiss',
    },
    {
      name: 'somebody is followed on their page',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => `${HOME}robin.example/?person=${encodeURIComponent(person)}`,
      control: 'header button',
      other: 'header .message',
    },
    {
      name: 'a follow request is confirmed',
      hook: 'accept-follow',
      direction: 'incoming',
      url: (person) => `${HOME}notifications/?person=${encodeURIComponent(person)}`,
      control: '.requests > :first-child .primary',
      other: '.requests > :first-child .chip',
    },
    {
      name: 'a message request is accepted',
      hook: 'accept-message',
      direction: 'incoming',
      url: (person) => `${HOME}direct/requests/1001/?person=${encodeURIComponent(person)}`,
      control: '.answers .primary',
      other: '.answers :nth-child(2)',
    },
  ],
});
