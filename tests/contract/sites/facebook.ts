import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, key, keyOn, type ComposerContract } from '../contract';
import { attachBy, attachByDrop, attachByPaste } from '../attach';

const HOME = 'https://www.facebook.com/';
const POST = '[role=dialog] form > [role=button].primary';
const SHARE = '[role=dialog] :not([role]) > [role=button].primary';
const END = '.chat .end';
const SAVE = '[role=main] .primary';

const openPost = (page: Page) => clickOn(page, '[role=region] [role=button]', '[role=dialog] [role=textbox]');

const message = {
  hook: 'conversation',
  state: 'message',
  open: (page) => clickOn(page, '.chat [role=textbox]'),
  ways: [key('Enter'), key('NumpadEnter'), click(END), keyOn(END, 'Enter')],
  newLine: 'Shift+Enter',
  replays: false,
  expected: { kind: 'message', addressee: 'Kit Specimen' },
  attach: attachBy('.chat input[type=file]'),
} satisfies Partial<ComposerContract>;

const profile = {
  ways: [click(SAVE), keyOn(SAVE, 'Enter')],
  replays: false,
  expected: { kind: 'profile', audience: 'public' },
} satisfies Partial<ComposerContract>;

export default defineContract({
  site: 'facebook',
  composers: [
    {
      name: 'a post in the dialog',
      hook: 'post',
      url: `${HOME}?audience=Friends`,
      state: 'post',
      open: openPost,
      ways: [click(POST), keyOn(POST, 'Enter'), keyOn(POST, 'Space')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'friends', poster: 'Sam Example' },
      attach: attachBy('[role=dialog] input[type=file]'),
      alsoAttach: { pasted: attachByPaste(), dropped: attachByDrop('[role=dialog] [contenteditable]') },
    },
    {
      name: 'a post in a group, now or later',
      hook: 'group-post',
      url: `${HOME}groups/1001/`,
      state: 'post',
      open: openPost,
      ways: [
        click(POST),
        { name: 'schedule', press: (page) => clickOn(page, '[role=dialog] .when', '[role=dialog] .last') },
      ],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'group', group: 'Oakbridge Allotments', poster: 'Sam Example' },
    },
    {
      name: 'a page’s post, Next and Post',
      hook: 'post',
      url: `${HOME}oakbridge/`,
      state: 'post',
      open: openPost,
      ways: [click(POST, 'next'), keyOn(POST, 'Enter')],
      rest: (page) => clickOn(page, '[role=dialog] .last'),
      replays: true,
      expected: { kind: 'post', poster: 'Oakbridge Primary School' },
    },
    {
      name: 'a page’s post, Next and Schedule',
      hook: 'post',
      url: `${HOME}oakbridge/`,
      state: 'post',
      open: openPost,
      ways: [click(POST, 'next')],
      rest: (page) => clickOn(page, '[role=dialog] .later', '[role=dialog] input[type=text] + .last'),
      replays: true,
      expected: { kind: 'post', poster: 'Oakbridge Primary School' },
    },
    {
      name: 'words with a shared post',
      hook: 'share',
      url: `${HOME}?audience=Only+me`,
      state: 'share',
      open: (page) => clickOn(page, '[role=article] .share', '[role=dialog] [role=textbox]'),
      ways: [click(SHARE), keyOn(SHARE, 'Space')],
      replays: true,
      expected: { kind: 'post', audience: 'only-me', poster: 'Sam Example' },
    },
    {
      name: 'a comment under a post',
      hook: 'comment',
      url: HOME,
      state: 'comment',
      open: (page) => clickOn(page, 'form[role=presentation] [role=textbox]'),
      ways: [key('Enter'), key('NumpadEnter'), click('#focused-state-composer-submit [role=button]')],
      newLine: 'Shift+Enter',
      replays: true,
      expected: {
        kind: 'comment',
        poster: 'Sam Example',
        addressee: 'Alex Example',
        replyTo: 'The bake sale for the village hall',
      },
      attach: attachBy('form[role=presentation] input[type=file]'),
    },
    {
      name: 'a reply to a comment in a group',
      hook: 'group-reply',
      url: `${HOME}groups/1001/`,
      state: 'reply',
      open: (page) => clickOn(page, '[role=article] .reply', '.comments form [role=textbox]'),
      ways: [key('Enter'), click('.comments form #focused-state-composer-submit [role=button]')],
      newLine: 'Shift+Enter',
      replays: true,
      expected: {
        kind: 'comment',
        audience: 'group',
        group: 'Oakbridge Allotments',
        addressee: 'Robin Example',
        replyTo: 'Can I bring a lemon cake?',
      },
    },
    {
      ...message,
      name: 'a chat docked on the page',
      hook: 'message',
      url: `${HOME}?chat=Kit+Specimen`,
    },
    { ...message, name: 'a message', url: `${HOME}messages/t/1001/?person=Kit+Specimen` },
    {
      ...message,
      name: 'a message on Messenger’s own site',
      url: 'https://www.messenger.com/t/1001/?person=Kit+Specimen',
    },
    {
      ...profile,
      name: 'a place of work in the profile',
      hook: 'work',
      url: `${HOME}sam.example/about?sk=directory_work`,
      state: 'position',
      open: (page) => clickOn(page, '[role=main] input[type=text]'),
    },
    {
      ...profile,
      name: 'a school in the profile',
      hook: 'about',
      url: `${HOME}sam.example/about?sk=directory_education`,
      state: 'school',
      open: (page) => clickOn(page, '[role=main] input[type=text]'),
    },
    {
      ...profile,
      name: 'a few words about oneself',
      hook: 'bio',
      url: `${HOME}sam.example/?sk=directory_intro&audience=Public`,
      state: 'bio',
      open: (page) => clickOn(page, '[role=main] textarea'),
    },
  ],
  requests: [
    {
      name: 'a friend request is confirmed',
      hook: 'accept-friend',
      direction: 'incoming',
      url: (person) => `${HOME}friends/requests/?person=${encodeURIComponent(person)}`,
      control: '.requests > :first-child [role=button]:first-child',
      other: '.requests > :first-child [role=button]:last-child',
    },
    {
      name: 'a friend request is sent',
      hook: 'add-friend',
      direction: 'outgoing',
      url: (person) => `${HOME}?person=${encodeURIComponent(person)}`,
      control: 'aside [role=button]',
      other: 'aside [role=button]:last-child',
    },
  ],
});
