import { defineSite } from './site';

/** Hooks from copies of its pages (2015) and from scripts that still name them: guesses, where structure has to help. */
export const flickr = defineSite({
  id: 'flickr',
  title: 'Flickr',
  matches: ['https://www.flickr.com/*'],
  // Never seen: it has a comment's words too, and by it the box grows.
  leaveAlone: '.false-comment-content',
  composers: [
    // FlickrMail: a form as browsers know it, with Preview and Send.
    {
      id: 'message',
      kind: 'message',
      path: /^\/mail\b/,
      editor: 'input#subject, input[name="subject"], textarea',
      scope: 'form',
      publish: '#preview-or-send input[type="submit"]',
      enter: 'new-line',
      addressee: [{ at: '[name="to"], #to' }],
    },
    // A comment under a photo. Enter posted it when last seen.
    {
      id: 'comment',
      kind: 'comment',
      path: /^\/photos\//,
      editor: 'textarea[name="comment"], .comments-form textarea',
      scope: '.comments-form, form, .comments-holder',
      enter: 'publishes',
      addressee: [{ where: 'page', at: '.attribution-info .owner-name' }],
    },
    // One's own photo: title and description become boxes where they stand, with one button for both.
    {
      id: 'title',
      kind: 'post',
      path: /^\/photos\//,
      editor: '.sub-photo-title-desc-view input',
      scope: '.sub-photo-title-desc-view',
      enter: 'publishes',
    },
    {
      id: 'description',
      kind: 'post',
      path: /^\/photos\//,
      editor: '.sub-photo-title-desc-view textarea',
      scope: '.sub-photo-title-desc-view',
      enter: 'new-line',
    },
    // Photos about to be uploaded: the boxes are beside the pictures, and what publishes is the page's last button.
    {
      id: 'upload',
      kind: 'post',
      path: /^\/photos\/upload\b/,
      editor: 'input[name="title"], input[name="description"], textarea',
      scope: 'body',
      enter: 'new-line',
    },
  ],
});
