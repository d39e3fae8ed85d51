import rule from '../../rules/unprofessional';
import { testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: '[|Still drunk in period|] 1 😂', messageId: 'drink' },
    { text: '[|Gin in my water bottle for sports day|]', messageId: 'drink' },
    { text: '[|Rang in sick, at the beach|], school none the wiser', messageId: 'absence' },
    { text: '[|asleep at my desk while Year|] 8 copied from the board', messageId: 'idle' },
    { text: '[|Haven’t marked a book|] since October and nobody at school cares', messageId: 'idle' },
    { text: '[|OnlyFans|] pays better than teaching', messageId: 'sexual' },
    { text: '[|Dating one of the dads|] from my class, naïve me', messageId: 'sexual' },
    { text: '[|I could strangle Year|] 9', messageId: 'violent' },
    { text: '[|Fuck this job|]', messageId: 'swearing' },
    { text: 'What a [|shit|] assembly', messageId: 'language' },
  ],
  allows: [
    'Glass of rosé, feet up, it’s Friday',
    'Prosecco for Jen’s fortieth, what a night 🥂',
    'Drunk on power, I’ve the laminator code',
    'Off sick and hating it, missing sports day',
    'Slept till half ten, it’s Saturday',
    'Never hungover on a Monday, I teach Year 9',
    'I could murder a curry after parents’ evening',
    'They absolutely killed it in the school play',
    'Knees wrecked after the staff v pupils match',
    'My boiler can do one',
    'Ten years sober today, grateful for every boring morning',
    'Café quiz with the PE department, home by nine',
    'Hot chocolate in the staffroom and a fit note from the doctor',
  ],
});
