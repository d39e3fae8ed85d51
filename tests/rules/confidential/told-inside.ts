/** What only somebody inside a school could tell, by message; nobody is plainly spoken of. */
export const TOLD_INSIDE: Readonly<Record<string, readonly string[]>> = {
  casework: [
    'The [|core group meeting|] ran over again and nobody had read the minutes',
    'Two hours in a [|strategy meeting|] and I still had to do bus duty',
    '[|EHCP tribunal|] on Thursday, I have not slept',
  ],
  private: [
    'His [|meds got upped|] and he spent the whole of phonics asleep',
    'She came back on Monday in the [|same clothes as|] Friday',
    "He's [|back in hospital|] and it doesn't look good, the wee soul",
    "Théo's away, and [|his dad got four years|], so be gentle in class",
  ],
  inside: [
    'Word from the office is the [|deficit is|] 90k',
    'They have [|opened the bids|] for the boiler and ours was dearest',
  ],
  hint: ['The staff have been [|sworn to secrecy|] and it is killing me'],
  safeguarding: [
    'Her [|new placement has broken|] down already 💔',
    'He had [|supervised contact|] again on Saturday',
  ],
  staffing: [
    'Three [|at risk letters|] in the pigeonholes this morning 😬',
    'There is a [|disciplinary hearing|] and I am taking the notes',
  ],
  behaviour: [
    "[|Exclusion meeting|] this afternoon with the parents who think he's an angel",
    '[|5 exclusions before half term|], what is going on in our school',
  ],
};
