/**
 * What threatens, calls a crowd, exposes or abuses somebody. Notation: `rules/wording/phrases`, one a line.
 * Words after a `?` say it only together with others of their kind.
 */

export const THREATS = `? know/knows where you/he/she/they/your/his/her ~2 live/lives/park/parks/drink/drinks/walk/walks/work/works/sleep/sleeps/train/trains/run/runs/shop/shops/school/jog/jogs
  know which house/school/car/street/pub/gym/bus/nursery
  ? know your/his/her/ur address/street/car/reg/route/kids/house/village/shift/shifts/routine/postcode
  ? know what car/time/bus you/he/she/they/your/his/her
  ? got/have/found/saved/kept your/his/her/ur address/street/surname/postcode/reg/registration/workplace
  watch your/ur/his/her back/mouth/tyres
  watch yourself
  ? better watch/hope/pray/run/hide/delete/sleep/keep/check/lock/be
  had best/better watch/sleep/delete/lock/look/run
  ? look/looking/check over shoulder/shoulders
  ? sleep tight/well/while/with knowing/tonight/eye/one
  one eye open
  ? you've/you/youve/been/is/consider/are/ye warned/warning
  ? last/only/final/first warning/chance
  you'll/youll/you/he'll/she'll/they'll/she/he will/gonna/be/going/to/ll/soon regret
  live to regret
  ? regret ~1 day/reporting/crossing/grassing/posting/opening
  ? see what happens
  ? find out what happens
  get/gets/getting/have/has/deserve/deserves/got what coming/deserve/deserves
  ? what's/whats/what coming you/him/her/them
  ? coming for you/him/her/your/them/ur
  ? come/comes/coming/pop/popping/turn/turning/going ~2 find/round/down you/bats/van/sort/make/yours/mob/him/her/house/his/your
  ? wait/waiting outside/at/by your/yours/his/her/ur/for ~2 house/school/work/gate/flat/car/you/tonight
  ? be/i'll/we'll/standing waiting outside/for you/your/yours/him/her/he/she/tonight
  ? meet/see you/u/ya/ye ~1 in/outside/by/behind/round/after ~1 car/carpark/gates/bins/alley/dark/court/sheds/pub/hell
  ? pay for this/that/what/it
  ? make/making/made ~1 your/his/her/ur/their life/christmas/job/summer/days/mornings hell/misery/miserable/unbearable/quiet/impossible/difficult/worse
  living hell
  life hell
  ruin/ruining/destroy/wreck/finish your/his/her/ur/you/him/u ~2 life/career/marriage/name/reputation/family/front/forever
  i'll/i/will/we'll/gonna find/haunt/hunt you/u/him/her ~3 and/one/down/after/alone/outside
  ? put/putting/shove/throw/smash/kick you/u/him/her/his/your ~1 through/windows/head/window/teeth/door/tyres
  brick/bricks/petrol through/window/windows/letterbox/your
  slash/slashed/slashing/key/keyed/keying/torch/burn/scratch/let your/his/her/tyres/that ~1 tyres/car/house/down/bike/wheels
  knee/knees/legs/fingers/jaw/arms/nose broken/breaking/caps/capped
  break your/his/her/ur/yer legs/jaw/nose/fingers/neck/arms/face/knees
  snitches/snitch/grasses/grass/rats/tellers ~1 stitches/ditches/fall/get/end/sleep/die/drown/pay
  ? accidents/accident/things/something/bad happen/happens nasty/you/people/him/her/your/snitches
  ? shame/pity/tragic/awful if/were something/anything/someone/it ~2 happen/happened/happens/find/found/saw/got
  ? hate/hated for/it/anything/something if ~1 happen/anything/something
  ? nice/lovely/pretty house/car/kids/family/windows/daughter/job/face ~4 shame/pity/would/careful/if
  ? say goodbye job/career/kids/family/pension/reputation/dog
  ? kiss goodbye/your job/career/pension/goodbye
  ? have your/his/her job/badge/pension/house/kids/head
  ? lose your/his/her/their job/kids/house/pension/career because/if/when/by/over
  ? report/reporting/ring/email/write/writing/complain/phone/call you/him/her/them/your/to ~3 every/each day/week/month/single/till/until/morning
  ? every day/week/morning/single until/till you/he/she/they/resign/quit/leave/go
  ? until/till you/he/she/they/your/his/her ~2 resign/quit/cry/leave/sacked/crack/break/gone/gives/give/out/go/kids
  cross/crossed me/us/my again/twice/and/you/he/she
  mess/messing/fuck/fucking with/wi me/my/us/our ~2 and/again/wrong/find/you/or
  ? do this all night/day/year/summer/week
  ? all summer/night/year/day/week
  ? pick up coward/phone/or/now/bitch
  ? long memory
  ? think on
  ? think twice/again before/about ~2 hr/report/complain/post/speak/come/open/walk/go
  ? don't/dont/never ever/dare/bother/think/come/show cross/back/yourself/face/set/near/foot
  ? show/shows/set your/his/her/foot/ur face/foot ~1 here/again/there/round/near/school/staffroom
  tell/tells tales on me/us again/and/i'll/or
  ? next/third/second time ~1 it's/i'll/it/you/its/won't ~2 mum's/house/your/worse/not/asking/fist/police/face/car
  ? or i'll/else/ill/i'm/i will
  ? or else
  ? tell/telling/told/send/sending/post/posting/share/sharing/email ~2 everyone/everybody/wife/husband/hr/head/boss/kids/parents/police/photos/pictures/messages/them what you/u/he/she/unless/if/about ~1 did/are/do/done/said/sent
  ? every/all message/messages/photo/photos/email/letter/text/screenshot/screenshots ~2 you/her/she/he/ever sent/wrote/letters/sends
  ? kept/have/saved/got/keeping every/all ~2 message/messages/photo/photos/email/letters/letter/texts/screenshots/picture/pictures
  ? they'll/they each/all hear/know/learn/find/see ~1 what she/he/you did/done/is/are/did
  every/all employer/employers/school/head/schools/agency/agencies ~3 gets/get/know/knows/hears/letter/told/hear/warned
  ? never work/teach again
  ? make/making sure you/he/she/they/every/everyone/nobody ~2 never/fails/fail/get/gets/work/knows/know/lose/loses/regret/pay/pays/suffer/suffers
  hope your/his/her/ur/yer/their kids/kid/children/child/daughter/son/mother/family/house ~2 get/gets/die/dies/suffer/same/burns/burn/worse/bullied
  hope/wish you/u/ya/ye/he/she/they ~1 die/dies/rot/rots/suffer/suffers/crash/crashes/cancer/bleed/drown/burn/burns/choke/miscarry/fail/fails
  ? walk/drive/go/run home/out ~1 long/other/safe/carefully/alone/dark
  ? karma/god/life coming/find/come/catch/knows/get for/you/up/him/her/where
  should horsewhipped/lynched/strung/shot/hanged/jumped/battered/burned/burnt
  ? needs/need/deserves/wants/someone/somebody jumping/shooting/battering/locking/sorting/sorted/visit/lesson/lynching/decking/knifing/kneecapping/knocking/hurting
  ? teach him/her/them/you/that lesson/manners/respect
  ? i/i'd/we'd/would take/be/pay/bring/buy ~1 first/watch/front turn/chair/swing/tickets/rope/go/popcorn
  ? four/few/us/couple/some fathers/lads/dads/us/lads/boys/mates van/round/pop/visit/bats/waiting
  ? home alone
  ? drop/withdraw complaint/tribunal/grievance/case/claim/it/allegation/statement or/else/before/now/and/if`;

export const CROWD = `pile in/on/onto everyone/guys/folks/her/him/them/people/girls/lads/boys
  ? pile in
  go/let's/lets/everyone pile on
  ? go/and/everyone say/give/tell/let hello/hi/hell/it/him/her/them what/know/hell
  ? go say hello/hi
  ? give/giving/gave him/her/them hell/both/hard/piece
  ? let/letting him/her/them know ~2 what/how/exactly ~2 think/feel/thinks/is/are
  ? go and/tell/ask/find/comment/report/message him/her/them ~1 think/is/what/why/yourself/from/under
  flood/spam/bombard/swamp/troll/bomb/hammer his/her/their/the/it/them/him/this/that ~2 inbox/page/phone/reviews/comments/line/dms/profile/email/account/replies/with/till/until/post
  ? flood it
  mass report/reporting/complain/email/unfollow/block
  ? everyone/everybody/all/each/us/every/lot/anyone ~3 report/reports/ring/rings/email/emails/phone/phones/message/messages/complain/complains/comment/comments/dm/spam/tag/type/send/leave/put ~4 her/him/them/his/their/she/he/complaint/complaints/review/star/direct/head
  ? one/1/zero star/stars review/reviews/rating
  ? leave/leaves/left/post/put/give ~4 one/1/zero star/stars/reviews/review
  leave/write/post/put bad/fake/terrible/awful/nasty review/reviews
  ? say/said you/u found hair/rat/mouse/cockroach
  ? doesn't/dont/don't/who matter/cares what/make make/say/up/it
  ? make him/her/them/it/this/these famous/viral/cry/pay/suffer/squirm/leave/quit/regret/sweat/crack
  ? make/makes/making/made her/him cry
  ? name/naming and/n shame/shaming
  ? tag/tagging/cc/copy/add his/her/their/in ~1 boss/employer/head/work/wife/husband/mum/school/workplace/governors
  ? screenshot ~2 share/post/send/tag/her/him/this
  ? share ~1 wide/widely/far/everywhere/round/before
  ? spread word/this ~2 about/she/he/her/him/shut/finish
  ? shut/run/drive/hound/force/freeze/push/chase her/him/them/it/place ~1 down/out/off/of/town
  ? get/getting/have him/her/them/this/that ~2 sacked/fired/struck/suspended/banned/cancelled/dismissed/removed/kicked/out/booted
  let's/lets/time/all ~1 ruin/destroy/cancel/expose/humiliate/finish/end/freeze/blank/ignore/hound/shame/break/bury/ostracise/exclude him/her/them/his/that
  ? nobody/noone/no-one/none/one/don't/dont ~1 eats/eat/sit/sits/talk/talks/speak/speaks/cover/covers/lend/help/helps/invite/invites/answer/answers/reply/acknowledge/work with/to/for/by/her/him/next ~1 her/him/them/you/ye
  ? nobody/noone/one will/to/should/must ~1 sit/talk/speak/eat/work/trust/help with/to/by/you/next/near/her/him
  we/all/everyone/us/just ~1 blank/ignore/shun/freeze/ghost/snub/ostracise her/him/them/you ~1 out/monday/till/until/all/from/tomorrow/today/and/completely/now
  send/sent/sending/put ~2 coventry
  pretend/act/pretending ~3 seen/exist/exists/there/invisible/hear/heard/see her/him/them/she/he
  cough/groan/snigger/tut/boo every/when/whenever/each/out/if/as time/she/he/they ~1 speaks/talks/enters/comes/opens/walks/speak/says
  first/bonus/points/prize/winner/twix/pint/tenner for/to/who/whoever/gets/if/wins make/makes/cry/crack/quit/resign/reaction
  ? without her/him knowing/in/being
  ? leave/new/start/make/made/another group/chat/one without her/him
  ? shout/boo/heckle/jeer/laugh him/her/them down/off/out/till/until
  ? turn up at/outside his/her/their/the ~2 lecture/house/work/office/shop/door/talk/wedding/church/class
  turn up ~1 his/her/their house/work/office/shop/door/lecture/wedding/church
  ? who's/whos/who in/with/about/up/coming/joining me/sunday/him/her/tonight/friday/tomorrow/?
  ? heart/like/react/comment if/when/this you're/ur/your/in/up in
  ? page/account/group/poll/thread/meme/petition/video/tiktok ~3 with/about/of/for/taking/mocking her/his/this/that ~1 face/mug/name/picture/head/photo/pic
  set up page/account/group/fake/poll/profile ~3 her/his/him/she/he/mocking/pretending/name
  photoshop/photoshopped/edit/edited/meme/memed ~2 her/his/face/head onto/on/into/face`;

export const EXPOSURE = `? anyone/anybody/someone/who/somebody ~2 got/know/knows/have/find/has/seen ~4 address/surname/number/addy/postcode/full/employer/insta/snap/workplace/whereabouts/mobile/facebook ~2 for/of/him/her/fella/bloke/woman/man/guy/cow/idiot/this/that/his
  anyone/anybody/who ~2 know/knows/find/got where/address ~1 he/she/they/this/that/his/her ~2 lives/live/works/work/drinks/parks
  anyone/anybody/who/does ~2 know/knows/got his/her/their ~1 address/surname/number/employer/name/name/house
  ? find/found/finding/work/worked out where/who he/she/they/this/that ~2 lives/live/works/work/is/posts
  ? he/she/they/his/her/lives/live/works/is ~1 lives/at/live at/on/number/no @num
  ? he/she lives ~1 number/no/flat/behind/opposite/above/next/on
  ? here's/heres/this/is/that's his/her/their/where ~1 address/number/page/profile/facebook/insta/house/mobile/street/email/picture/workplace/dms/employer/lives
  his/her/their gaming/gamer/snap/xbox/tiktok/insta/real/full/maiden/twitter/username tag/name/username/handle/is/account
  ? his/her/their/ur/your ~1 reg/registration/numberplate/plate/address/postcode is/:/ends/starts/number
  ? drives/driving/drive a ~1 red/blue/black/white/silver/grey/green/yellow/orange
  ? leave/leaves/leaving/finish/finishes/home at/by/around/about ~3 past/to/half/five/six/four/seven/tuesdays/thursdays/fridays
  ? dm/message/inbox/pm me for/his/her/if ~2 address/number/name/details/her/his/want
  ? posting/post/putting/put/publishing/sharing/leaking/leak/release his/her/their/your/ur ~1 address/number/messages/photos/pics/pictures/dms/nudes/texts/letters/medical/records`;

export const ABUSE = `? you're/youre/you/your/u/ur/ye ~2 nobody/nothing/joke/embarrassment/snake/rat/fat/pig/cow/witch/monster/animal/clown/evil/toxic/dead/sick/mental/laughing/hopeless/muppet/dinosaur/fool/worm
  kill/hang/drown yourself/urself/yerself/yourselves
  kys
  go die/kill/jump/hang/drown/choke/rot
  die in ~1 fire/hell/hole/ditch/pain
  drop dead you/u/now/and/pal/please
  jump off/under/in ~1 bridge/cliff/roof/train/bus/building/pier/river
  do us/everyone/world/all favour/favor/service ~1 disappear/leave/quit/resign/retire/die/don't/and/jump
  ? world/place/school/team/staffroom/everyone/we better/happier off/place/without you/u/ye/him/her
  ? nobody/noone/one/no-one/none would/will/d/is/gonna miss/missing/care/notice/cry/mourn ~1 you/if/u/her/him
  ? nobody/noone/one/everyone/everybody/they/we ~1 likes/like/wants/want/loves/hates/hate/laughs/laugh/pities/despises/respects/trusts/listens/believes/cares ~1 you/u/ye/ya
  you're/youre/you/ur/u/ye ~2 pathetic/disgusting/disgrace/worthless/useless/vile/scum/failure/liar/bully/coward/creep/pervert/psycho/freak/loser/parasite/trash/garbage/filth/bitch/prick/cunt/twat/wanker/idiot/moron/cretin/waste/ugly/thick/stupid/dumb/slag/slut/whore/nonce/paedo/poison/cancer/repulsive/unhinged/deranged/dickhead/arsehole/knob/bellend/tosser/imbecile/spineless/gutless/hypocrite/fraud/ignorant/brainless/incompetent
  you/u/ye/ya/yer ~2 idiot/moron/cretin/wanker/prick/twat/cunt/bitch/scumbag/slag/bastard/arsehole/dickhead/knobhead/bellend/tosser/pillock/imbecile/coward/liar/scum/parasite/freak/creep/loser/psycho/hag/halfwit/thicko/gobshite/pervert/nonce/weasel/maggot/cockroach/vermin/weirdo/hypocrite/slut
  shut face/gob/mouth/trap/hole/pie
  shut fuck up
  shut up you/idiot/moron/cow/woman/man/loser
  fuck/f/eff/piss/sod/bugger off you/back/then/and/pal/love/idiot/out/loser/u
  fuck/screw/damn you/u/him/her/them
  go to hell
  rot in hell
  burn in hell
  ? make/makes me/us sick you/u
  ? you/u make/disgust me/us sick/puke/vomit/ashamed
  ? disgust me
  get/go/crawl/slither back ~1 under/in/into ~2 box/hole/rock/cave/sewer/cage/bin
  ? who do you/u think you/u are
  call/calling/calls yourself/urself/himself/herself teacher/head/professional/man/parent/mother/father/leader/headteacher/woman/christian
  ? why are/do you/u even/still/bother ~1 here/alive/breathing/exist/employed/teaching/turning
  ? ashamed of yourself/urself/yourselves/yerself
  ? should ashamed yourself/yourselves/urself
  ? you/u/ye deserve/deserved everything/it/all/nothing/sacked/cancer/worse/hell
  hate you/u/ye guts/so/and/with/all/all
  ? no friends/mates
  ? get life you/u
  ? grow up you/u
  ? take hint
  ? you/u will/gonna/should/shall resign/retire/quit/die/go before/or/and/alone/hell
  ? do the/everyone world/favour favour/and
  ? cry/crying about/more/baby/harder loser/baby/snowflake
  ? everyone/everybody/they all knows/know/thinks/laughing/laughs/laugh what/you/u/at/behind ~1 you/u/are/back`;
