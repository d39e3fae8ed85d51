import rule from '../../rules/anonymous-post';
import { testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: 'I [|can’t say which school|] I am at but it leaks 🙃', messageId: 'hidden' },
    { text: '[|Anonymous teacher|] here, ask me anything', kind: 'profile', messageId: 'hidden' },
    { text: 'Made a page [|so my head doesn’t find|] it', messageId: 'hidden' },
    { text: 'I’m staff at that academy. [|Anon please|], admin', messageId: 'masked' },
    { text: 'Hi admin, [|keep my name off|] this. I teach there and the roof leaks', messageId: 'masked' },
    { text: '[|Posting this anonymously|]: our school is falling apart', messageId: 'masked' },
    { text: 'Writing [|under a false name|] about my classroom, à la Brontë', messageId: 'masked' },
    { text: '[|From a burner|] because the staffroom has ears', messageId: 'masked' },
    { text: '[||]The new deputy at our school is a riot', group: 'Spotted: Ludlow', messageId: 'page' },
    { text: '[||]Our school has no heating again', audience: 'anonymous', messageId: 'hidden' },
  ],
  allows: [
    'Anonymous survey for all staff closes on Friday',
    'The bunsen burner in lab 2 is on its last legs, said the technician',
    'Some anonymous hero has de-iced every car on the school car park',
    'The poem is by that prolific fellow, Anon. Year 5 loved it',
    'Throwaway cups again in the staffroom',
    'I told the governors who I am and what I saw',
    { text: 'New on this account: our school garden', account: 'school' },
    { text: 'Lost a cat near the canal', group: 'Spotted: Ludlow' },
    'Students can report bullying anonymously in the app',
    'Hi, I’m Nia, Year 2 teacher, and the photo is me at the café',
  ],
});
