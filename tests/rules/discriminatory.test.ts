import rule from '../../rules/discriminatory';
import { testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: 'I [|can’t stand these foreigners|]', messageId: 'group' },
    { text: '[|Muslims are all terrorists|]', messageId: 'group' },
    { text: 'I [|h4te gay people|]', messageId: 'group' },
    { text: 'New bloke in PE is a [|p o o f|]', messageId: 'slur' },
    { text: 'Got the [|r3tards|] set again', messageId: 'slur' },
    { text: 'Full of [|páki|] kids now', messageId: 'slur' },
    { text: 'If they don’t like it, [|send them all back|]', messageId: 'hint' },
    { text: '[|Learn English or|] go home 🙄', messageId: 'coded' },
    { text: '[|Not being racist but|] half the class can’t speak the language', messageId: 'coded' },
    { text: '[|Autism is just an excuse|] for bad parenting', messageId: 'coded' },
    { text: 'She [|shouldn’t be teaching in a headscarf|]', messageId: 'coded' },
    { text: 'There are only [|two genders|]', messageId: 'coded' },
  ],
  allows: [
    'Saying “I hate immigrants” in my lesson gets you a long talk about where my nan came from',
    'We must never deport refugees who sit in our classrooms',
    'I don’t hate anybody, least of all women',
    'Black History Month assembly today, Year 4 were stars',
    'Happy Pride to our families 🏳️‍🌈',
    'A man on the bus called me a paki this morning. Then I taught Macbeth. I’m fine, I’m angry',
    'Welsh cakes, Polish dumplings and jollof at the summer fair: café of dreams',
    'EAL parents’ group meets on Tuesdays, all languages welcome',
    'Deaf Awareness Week: we learned to sign our names',
    'I hate Mondays and I can’t stand wet play',
    'As a disabled teacher I am asked to be inspiring before nine',
    'The sea has broken over the dyke again',
    'Holocaust Memorial Day. Six million. We read one name and one age',
    'Racists should go back to school, says my Year 6',
  ],
});
