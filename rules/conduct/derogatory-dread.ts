import type { PhraseGroup } from './contempt';

/** Hatred, dread, and harm wished as a joke. Notation: `rules/wording/phrases`. */
export const DREAD: readonly PhraseGroup[] = [
  {
    // Only with its object straight after it: `hate my Year 9s`, and not `my Year 9s hate poetry`.
    strength: 'plain',
    about: 'object',
    phrases: `hate/hates/hated/despise/despises/despised/detest/detests/detested/loathe/loathes/loathed/abhor
      can't/cannot/couldn't/cant stand/abide/bear/stick/thole/stomach/tolerate
      sick/fed/bored/had sight/guts/faces/face of
      sick of
      counting/count/counts down/days/hours/minutes/lessons/weeks ~5 never/rid/back/without
      can't/cannot/couldn't/cant wait ~2 rid/shot/back
      glad/happy/pleased/relieved/delighted/thrilled see/back/rid/shot back
      be/get/got/getting/well/well rid/shot
      never ~1 see/teach/speak/hear ~1 again
      would/could/happily/gladly/cheerfully/want/wanted/tempted/going/gonna/almost/nearly/wanna/i'd/i'll/urge/like ~1 strangle/throttle/murder/kill/slap/punch/smack/batter/swing/drown/brain/deck/lamp/clobber/thump/skelp/kick/stab/shoot/smother/poison/gag/skin/wallop/thrash/wring/headbutt/clout/twat/yeet/euthanise/euthanize
      swing for
      hope/hoping/wish/wishing/pray/praying
      bring back ~5 for`,
  },
  {
    strength: 'plain',
    about: 'felt',
    phrases: `good/happy riddance
      put/throw/kick/launch/chuck/putting/throwing ~3 through window/wall/door/ceiling
      guts/bones/sight never/again
      can't/cannot/couldn't stand/abide/bear/stomach her/him/them/that/these/those
      hate/despise/detest/loathe ~1 guts/bones
      throw/chuck/push/shove/lob/drop/launch/kick/hang/dangle/throwing/pushing/shoving him/her/them/kid/child/class/lot/boy/girl/lad ~2 window/roof/bus/cliff/bridge/train/stairs/pier/lorry/sea/canal/river/pond/skip/bin
      lock/locked/shut/leave/put/post him/her/them/kid/child/class/lot/boy/girl ~2 cupboard/cage/skip/bin/kennel/belgium/siberia/moon/mars/jar
      lose/swallow/throw away key
      wring/wrung/wringing neck/necks
      slap/punch/smack/wipe/knock smirk/grin/smile/look/smugness off
      slappable/punchable/smackable
      slap/punch ~2 in face/gob/mouth
      like/love/want punch/slap/kick ~1 in face/throat/gob/teeth
      choke/rot on/in hell/lego/vomit/own
      drop dead
      drops dead
      hope/wish he/she/they ~1 chokes/choke/rots/rot/suffers/suffer/dies/die/drops/drowns/fails/fail/falls/vanishes/expelled/excluded/sacked/sees/moves/miserable/nits/lego/worms/leave/leaves
      bring/brought/reintroduce back ~1 cane/belt/slipper/strap/tawse/hanging/birch/stocks/flogging/corporal/workhouse/guillotine/gallows
      need/needs/deserve/deserves/could/wants/want/asking good/sharp/swift/proper slap/hiding/smack/kick/belt/thrashing/skelping/kicking/leathering/clout/clip/wallop/spanking/battering/slapping/smacking/caning/drowning/shake
      needs/deserves/wants/deserve slap/hiding/smack/thrashing/skelping/kicking/leathering/battering/slapping/smacking/caning/drowning/shooting/flogging/hanging/horsewhipping/strangling/neutering
      should be horsewhipped/flogged/shot/hanged/hung/caned/birched/drowned/neutered/sterilised/exterminated/culled/euthanised/tasered/caged/muzzled
      creeps me out
      give/gives/giving/gave me/us/everyone creeps/ick/shivers/boak/fear
      make/makes/made/making skin/flesh/teeth/stomach crawl/itch/turn
      makes/make/made me/us sick/vomit/heave/gag/puke/boke
      couldn't/can't pay/paid me
      rather/sooner eat/chew/lick/gargle/poke/drink/swallow/staple/stick/sandpaper/pull ~9 than/another
      see/seeing in coffin/grave/nightmares
      bane life/existence/lives
      wind/winds/gets/get/getting/got/grinds/boils ~1 tits/wick/piss/goat
      does/do/doing tits/nut/box in
      pisses/piss/pissing me/us/everyone/right off
      brings/bring out worst
      want/wanna/going puke/vomit/retch/boke/heave
      breathe/breathing/share same air/oxygen/planet/postcode
      hell on earth
      hell hole
      nobody/noone/everyone/one likes/rates/respects/trusts/can/wants/hates/avoids ~1 him/her/them/that/stand
      won't miss her/him/them/their/smell/stink/lot
      won't be missed`,
  },
];
