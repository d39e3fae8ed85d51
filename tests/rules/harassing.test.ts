import harassing from '../../rules/harassing';
import { testRule } from '../support/test-rule';

testRule(harassing, {
  flags: [
    { text: '[|Watch your back|], Dave', messageId: 'threat' },
    { text: '[|I will make your life|] a misery', messageId: 'threat' },
    { text: 'Nice job you have there. [|Shame if somebody|] saw those photos', messageId: 'threat' },
    { text: '[|Say it again and I’ll|] knock you out', messageId: 'threat' },
    { text: '[|You’d better take|] that post down', messageId: 'threat' },
    { text: 'She has it coming. Everyone [|mass report|] the page', messageId: 'pile-on' },
    { text: 'Let’s all [|get her sacked|] by Friday', messageId: 'pile-on' },
    { text: '[|Refuse to speak to her until|] she says sorry', messageId: 'pile-on' },
    { text: 'Does [|anyone know where he lives|]? José wants a word', messageId: 'doxxing' },
    { text: '[|Anyone got her new number|]? She blocked me', messageId: 'doxxing' },
    { text: '[|Nobody on this corridor likes you|]', messageId: 'abuse' },
    { text: '[|Where does this kid live|]? Somebody must know', messageId: 'doxxing' },
    { text: 'You know what you did and [|your time’s coming|]', messageId: 'threat' },
    { text: '[|He’d better not show|] his face at drop-off', messageId: 'threat' },
    { text: '[|Kill yourself|]', messageId: 'abuse' },
    { text: '[|you are pathetic|], mate 🤮', messageId: 'abuse' },
    {
      text: 'I’m watching. I [|know your car|], I know the side gate, and I’ve got all night.',
      messageId: 'heated',
    },
  ],
  allows: [
    'I know where you park, pigeon',
    'Where does this kid get her energy?',
    'Well done Year 5, your turn is coming to feed the hens',
    'Watch your back on that sofa, I’ve lifted it twice 😂',
    'Anti-bullying week: if somebody says nobody likes you, tell us',
    'Everyone pile in and buy her cards',
    'Let’s get her a leaving card by Friday',
    'Does anyone know where the spare key lives?',
    'They said “kill yourself” to a child. Report it',
    'Café tonight? I know where you live, I’ll pick you up xx',
    'If you see the caretaker, thank him from me 🎉',
    'I will make your cake on Saturday',
    'Please don’t go after him. Report it and scroll on',
    'You are a legend and everybody knows it',
  ],
});
