const SENTENCES = [
  'What a week that was, and the rain never stopped once.',
  'Year 4 made volcanoes on Tuesday and two of them worked.',
  'Thank you to Mrs Hartley and the whole kitchen for the roast.',
  'I met Rosalind Ashgrove at the garden centre and she sends her love.',
  'Has anybody got a spare ticket for the fair in Leeds on Saturday?',
  'Marking done, tea made, feet up, and it is not even nine.',
  'Our class hamster escaped again; we found him behind the radiator.',
  'So proud of Nia Elmcroft, who read her poem to the whole school.',
  'Does anyone know a good plumber near Chester who answers the phone?',
  'My own two have eaten everything in the house, as usual.',
  'Parents’ evening went well, and nobody cried, not even me.',
  'We watched the match at home with too many crisps and no regrets.',
];

/**
 * A draft of a given length in UTF-16 units, one name in six sentences or so.
 * Every `turn` gives other sentences of the same length, so that nothing remembered from the turn before helps.
 */
export function draftText(length: number, turn: number): string {
  let text = '';
  for (let index = 0; text.length < length; index++) {
    const sentence = SENTENCES[(index + turn) % SENTENCES.length] ?? '';
    text += `${sentence.slice(0, -1)}, take ${turn.toString(36)}${index.toString(36)}${sentence.slice(-1)} `;
  }
  return text.slice(0, length);
}

/** The same draft with one more character typed at its end; `turn` says which. */
export function typedOn(text: string, turn: number): string {
  return text + String.fromCharCode(97 + (turn % 26)) + (turn % 1000).toString(36);
}
