import rule from '../../rules/defamatory-claim';
import { testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: 'The head [|cooked the books|] and everybody at school knows', messageId: 'money' },
    { text: 'Our caretaker has been [|nicking laptops|] since Easter', messageId: 'money' },
    { text: 'The PTA [|money went on her new handbag|]', messageId: 'money' },
    { text: 'They [|off-rolled|] nine of our Year 11s before the exams', messageId: 'records' },
    { text: 'Mr Peters in maths has a [|fake degree|]', messageId: 'records' },
    { text: 'The deputy [|turns up drunk to assembly|] 🙈', messageId: 'conduct' },
    { text: 'Our TA is [|having an affair with|] the head', messageId: 'conduct' },
    { text: 'Miss Léger in nursery [|slaps the kids|]', messageId: 'conduct' },
    { text: 'School knew and they [|hushed it up|]', messageId: 'cover-up' },
    { text: 'The governors [|shredded the complaint|]', messageId: 'cover-up' },
    { text: 'That mum is a [|compulsive liar|]', messageId: 'lying' },
    { text: '[|Ask where the trip money went|], our bursar won’t say', messageId: 'hint' },
  ],
  allows: [
    'Referee was bent, we were robbed, worst match of the year 😤',
    'Our treasurer has never stolen a penny and I would trust her with my life',
    'Our deputy has never turned up drunk to assembly',
    'The bursar did not steal the trip money and I was wrong to wonder',
    'I once nicked a stapler from my old office and I am still sorry',
    'Year 5 put Fantastic Mr Fox on trial: thief or hero? The jury is out',
    'My dog is a thief and a liar. The sausages, gone',
    'A head in another town was jailed for fraud, says the paper',
    'Can a school ask parents to pay for trips? Asking as a governor',
    'Whistle-blowing training today: what to do if you think somebody takes money',
    'The minister lied to us again about school funding',
    'Café raffle: the caretaker’s sister won fair and square, drawn by a five year old',
    'Line of Duty tonight. It was the caretaker who took the money',
  ],
});
