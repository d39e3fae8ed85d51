import rule from '../../rules/identifiable-person';
import { testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: '[|The twins in Year 4|] finished the jigsaw', messageId: 'described' },
    { text: '[|New lad from Ukraine|] taught us a song 🎵', messageId: 'described' },
    { text: '[|the vicar’s son|] brought the biscuits', messageId: 'described' },
    { text: 'A kid [|whose mum works at the Co-op|], he asked for the till', messageId: 'described' },
    { text: '[|A certain Year 6 boy|] ran the disco', messageId: 'described' },
    { text: '[|The one with the purple hair|] does our playground duty', messageId: 'described' },
    { text: '[|Our only wheelchair user|] was left behind and cried', messageId: 'described-told' },
    { text: '[|The family with the chip shop|] are late again', messageId: 'described-told' },
    { text: 'Señor says [|the only Year 10 doing Mandarin|] swore at him', messageId: 'described-told' },
    { text: '[|You know the one|]. Year 5, always first in line', messageId: 'hinted' },
    { text: '[|Three guesses which|] Year 9 boy it was', messageId: 'hinted' },
    {
      text: '[|No prizes for guessing who|] left the staff fridge open',
      kind: 'message',
      messageId: 'hinted',
    },
  ],
  allows: [
    'My twins start Reception next week, pray for their teacher',
    'My brother’s the tall one in the red hat on the telly tonight',
    'Every Year 6 class has one child who knows everything about trains',
    'The boy in the striped pyjamas debate again',
    'You know who you are: the person who leaves one biscuit',
    'I am the only person who reads the minutes',
    'Well done to the whole of Year 4 for their assembly',
    'Our caretaker is retiring, cake in the hall at three 🎂',
    'Book club pick: a vicar’s son, a lighthouse, a murder',
    'To the child who left a note on my desk: thank you',
    'Café chat about the new timetable',
    'A child asked me how old the moon is',
    'Somebody has been eating my yoghurt',
    'Our French trip is in June',
    '',
  ],
});
