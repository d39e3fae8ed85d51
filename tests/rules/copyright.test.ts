import rule from '../../rules/copyright';
import { testRule } from '../support/test-rule';

const song = `Down by the water the lanterns are low
Nobody tells you the way you should go
Carry me homeward, carry me slow
Down by the water the lanterns are low
Over the hill there's a light on the snow
Nobody sees it but you ought to know
Carry me homeward, carry me slow
Down by the water the lanterns are low`;

testRule(rule, {
  flags: [
    { text: '[|PDF of the whole maths book|] in the drive, enjoy 📚', messageId: 'paid' },
    { text: 'Happy to [|share my Twinkl login|]', messageId: 'paid' },
    { text: '[|Scanned the whole textbook|] for you all', kind: 'message', messageId: 'paid' },
    { text: '[|Got this year’s maths paper, dm|] me', messageId: 'secure-paper' },
    { text: 'Off home to my [|dodgy stick|] tonight', messageId: 'stream' },
    { text: '[|Pinched this picture off Google|] for the banner', messageId: 'taken' },
    { text: 'Lovely photo, [|cropped the watermark|] and à bientôt', messageId: 'taken' },
    { text: `[|${song}|]`, messageId: 'whole' },
  ],
  allows: [
    'Two lines of Owen and then silence in the room',
    'Scanned my passport at the café',
    'Free resource on my own site: fractions cards that I made',
    'Film night on Friday, licence paid, popcorn bought 🍿',
    'Year 6 had the maths paper today and every one of them smiled',
    'Pinched this idea off Pinterest, works a treat',
    `A poem by Year 3\n${song}`,
    'To do:\n- buy milk and bread\n- ring the school office\n- mark the Year 4 books\n- cut out forty leaves\n- print the spelling lists\n- book the hall for Friday\n- find the missing shoe\n- go to bed at nine',
    'Please buy the book, the author came all this way',
  ],
});
