import { say, type Saying } from './inappropriate-contact-says';

/** What keeps a child apart from others: secrets, favours, being alone, private places to talk. Notation: `rules/wording/phrases`. */
export const HIDDEN_SAYINGS: readonly (readonly [string, Saying])[] = [
  ...say(
    'secrecy',
    'plain',
    `not/never ~1 gonna/going ~1 tell ~2 @parent/@school
    @u ~1 secret/secrets ~2 safe
    if anyone/anybody/someone/they asks/ask ~2 we/you/u/i/it/say
    tell ~2 @parent ~2 @u/youre ~3 at/with/staying/stopping
    could/would/might/will get in ~3 trouble ~3 for/over/if
    risking/risk ~2 job/career/everything ~2 for @u
    our/wor/wur ~1 secret/secrets
    won't/wont/wouldn't/not/never tell/say ~2 @parent/anyone/soul/anybody/noone
    don't/dont/dinnae/never/not ~1 mention/tell ~3 chat/chats/messages/texts/us/this ~3 @parent/@school/mrs/mr/miss
    trust me ~3 tell/say/secret/anyone
    need/have/got/gotta to ~1 careful ~4 people/someone/school/find/talking/see/others/caught/us
    people/they/others ~1 talking/saying/noticing/gossiping ~2 about us
    secret between us
    keep/stay/stays/keeping ~3 between ~1 us/me
    between ~1 us/me ~1 two/only/and/yeah/ok/right/okay/alright ~2
    just between
    don't/dont/dinnae/never/not/no ~2 tell/telling/tellin/say/mention/breathe/show/showing/let ~3 @parent
    don't/dont/dinnae/never ~2 tell/show/let/mention ~3 @school ~6 i/me/us/we/this/about/i've/ive/knows/know/see/that
    @parent ~2 doesn't/don't/dont/doesnt/disnae/needn't/won't/wont/never/can't ~2 need/have/needs/know/knows/find/see/tae
    @parent/@school mustn't/can't/cannot/shouldn't/won't ~1 know/see/find/hear
    @parent/@school ~2 wouldn't/wouldnt/won't/wont/don't/dont ~1 understand/get/approve/like
    people ~2 wrong idea/impression
    wrong idea about ~2 teachers/us/me
    delete/deleting/bin/clear/wipe/erase ~3 after/these/this/messages/message/chat/texts/history/read/convo/conversation/thread/when/before/once/them/it
    turn/switch off ~2 read/disappearing
    turn/switch/put on ~2 disappearing/vanish
    disappearing/vanish messages/mode/chat
    read/receipts receipts/off ~2 off
    keep ~2 quiet/secret/private/low/hush/schtum/shtum/lowkey/to/under
    keep it ~1 hush/low/down/private/quiet/us
    mum's/mums/mam's word ~2
    shh/shhh/sshh/🤫
    followers list ~2 hidden
    no-one/nobody/noone ~3 see/know/find ~2 @u ~1 on
    change/changed ~2 name/contact ~3 phone/contacts ~2
    save/saved ~1 me as/under
    careful who ~2 @u show/tell/see
    not ~2 show/tell ~2 this/anyone
    say/tell ~2 @u ~1 missed/left/lost/bus/training/ran/with/at/went ~4
    cover story
    tell @parent/them ~3 @u ~2 with/at/staying/club/library/friends/cousin/school/training/choir/revision/practice ~3
    i'll/ill/i ~1 tell/told @u/ur/your ~1 @parent ~1 it's/its/school/training/trip/club ~2
    lose/lost/cost ~2 my job
    get/gets/got/getting ~2 sacked/fired/trouble/struck ~4 if/for
    i'm/im/am not/no ~1 allowed/meant/supposed to ~3 @u
    shouldn't/shouldnt/not ~1 be/say/texting/messaging/saying/telling/sending ~2 @u/this/it/these
    against ~1 rules/school/policy ~3 but/so
    rules won't/dont/don't/wont count/apply/matter
    bend/break/bending/breaking ~1 rules ~1 for @u
    password/code's/passcode ~2 my/birthday`,
  ),
  ...say(
    'secrecy',
    'usual',
    `don't/dont/dinnae ~1 tell/telling ~1 anyone/anybody/a/soul/others/lads/girls/boys/people/noone ~2
    no/never need to ~2 tell/know/mention
    nobody/noone/none ~2 has/needs/need/have to know
    if ~2 @parent/@school ask/asks/finds/find/found/sees/saw/see
    keep ~3 to/tae yourself/yersel/yaself
    hush hush
    on ~1 down low
    on low
    noone/nobody/none ~2 will/will/would/ll ~2 see/know/find/notice
    hide/hid/hidden ~4 phone/messages/chat/app/it/from
    say it ~2 @u idea
    call it ~1 club/extra/mentoring`,
  ),
  ...say(
    'favour',
    'plain',
    `lift ~2 tell/secret/quiet/quietly/without
    wait ~3 chippy/corner/bus/lane/car/behind/bridge/round ~4 not
    binned/bin/cancelled/lost/dropped/scrubbed/ripped ~2 detention/sanction/report/behaviour/demerit/points ~4
    asked/ask/put/got/moved/arranged/picked/fixed ~3 @u ~4 group/class/set/team/form/trip/table/lead/part/next/partner ~4
    upped/bumped/changed/raised/gave @u ~3 grade/mark/marks/grades/extra ~4
    vape/vapes/cider/vodka/wkd/fags/weed/alcohol/beer/beers/booze/drinks ~5 @u/for/in/get/bring/got/want
    @u my/ma ~1 fav/fave/favourite/favorite`,
  ),
  ...say(
    'favour',
    'usual',
    `got/bought/buy/get/getting/buying/brought/ordered/saved/left/put @u ~3 present/gift/something/summat/phone/trainers/necklace/ring/bracelet/perfume/airpods/tickets/ticket/vape/vapes/vodka/cider/alcohol/drink/treat/surprise/hoodie/choccies/chocolates/top/earrings/surprise/card/flowers/airpods/console/vbucks/robux
    got/bought/brought ~2 for @u ~2
    wee/little/small/secret/special present/gift/treat/something/summat ~4 @u/for/in
    present/gift/ring/necklace/bracelet/phone ~4 for @u
    here's/heres/take/have/sent/gied/gave/lend/bung ~3 quid/tenner/fiver/money/twenty/£20/£10/£5/cash/robux/vbucks ~6
    money ~3 @u account/paypal/revolut/monzo/bag/locker/pocket
    spare ticket/tickets ~4
    pick/picking/pickin/collect/fetch/drop/dropping/droppin/drive/driving/run/take/give/giving/gie/gied/gave/drove @u ~3 up/home/last/lift/hame/off/round/back/corner/first ~3
    lift home/hame
    drive/drove @u
    jump/hop/get in ~1 car/van
    my/ma/me car ~4 after/wait/round/behind/corner/cameras/park/where ~3
    wait for me ~4
    @u ~1 owe me ~2
    owe me ~1 one/a ~4
    put ~1 @u ~1 name ~1 down ~4
    let @u off ~4
    fav/fave/favourite ~2 student/pupil/one/girl/boy/in/lass/lad ~4
    @u always/know ~3 favourite/special`,
  ),
  ...say(
    'alone',
    'plain',
    `meet me ~2 by/behind/outside/round/after/under ~4 sheds/school/gates/gate/bins/corner/last/bell/lesson/hall/gym/church/park/bridge
    come ~2 own/alone
    don't/dont bring anyone/anybody/your/ur ~2
    ask ~2 to ~2 excused/toilet/leave ~4 me/meet
    when it's just
    home/hame/house/hoose/in alone
    @u home/in/hame alone/yourself/own
    when/if @u alone
    @u on/by ~1 own/yourself/yersel/self ~4 home/in/tonight/house/now/🏠
    are/r @u ~2 alone/own/yourself
    everyone/everybody/they ~2 leave/leaves/out ~2 @u house
    when/wit/what/wat ~3 @parent ~3 back/home/out/in/hame/get/away/asleep/work
    wait/waited/stay/hang/hing/hold ~2 behind/back/after/on/till/until ~4
    stay/stop behind
    after ~2 others/everyone/rest/girls/lads/lasses ~3 gone/go/left/leave/leaves/away
    when/once/till/until ~2 others/everyone/rest/girls/lads/lasses/class/team ~4 gone/go/left/leave/leaves/away/hame/home
    knock ~1 twice/quietly/three
    lock ~2 door
    where/where's ~2 cameras/camera/cctv
    not where ~3 cameras/cctv/see
    away ~2 from ~2 others/squad/cameras/everyone/group/lads/girls/parents/school ~2
    bring ~2 swimming/pyjamas/pjs/nothing/toothbrush`,
  ),
  ...say(
    'alone',
    'usual',
    `my/ma ~1 place/house/flat/parents/wife/husband ~2 empty/free/away
    order ~2 pizza/takeaway/food ~4 film/revise/just/us/watch
    come/pop/cum/drop/swing ~2 round/over/back/by/to/tae/up ~2 mine/mines/my/ma/place/flat/house/hoose/car/classroom/room/office ~4
    back/round/roun/over to/at/tae mine/mines ~4
    come round/over ~4 alone/saturday/sunday/weekend/tonight/noone/wife/just/coursework/revision/revise
    just ~1 us/two/me/you/u/wee ~1 two/and/us/twa/me ~2
    jist/just for ~1 two/twa/us
    just us
    jist us
    just ~1 two of us
    the two/twa of/ae us
    on ~1 your/ur/yer own ~4
    wife/husband/girlfriend/boyfriend/flatmate/missus/hubby ~2 away/out/asleep/working
    free house
    empty house
    house/place ~2 to/tae/itself/free/quiet/empty ~2 ourselves/myself/yourself
    noone/nobody ~2 else/about/around/home/hame/in ~3
    nobody/noone ~2 around/about/there
    when/after/once @u ~1 @parent ~2 goes/go/gone/leaves/leave/falls/sleeping/asleep ~2
    outside/near/past @u ~1 house/bedroom/window/flat/road/bus ~2
    @parent ~2 out/away/asleep/back/work/in/hame/home/sleeping/late ~4
    meet/meeting/see/find/catch me/@u ~5 park/town/beach/cinema/car/cafe/costa/station/corner/mcdonalds/chippy/bench/gate/river/woods/cupboard/room/stock/lane/bus/pool
    meet me ~4
    meet ~1 up ~4 weekend/saturday/sunday/town/alone/just/after/outside/half
    fancy ~2 coffee/cinema/film/maccies/nandos/drive/walk/mcdonalds/ice/costa/meeting/pizza/kfc ~4 me/us/just/after/weekend/saturday/tell
    same bench/place/spot/time/corner/car ~4 tomorrow/tmrw/thursday/friday/monday/tuesday/wednesday/saturday/tonight/again
    store/stock/prep/music/practice/dark/changing room/cupboard ~5 @u/see/meet/knock/alone/me/later/lunch/break
    see @u ~3 room/cupboard/car/office ~5 knock/alone/door/quiet/lunch
    door's/door ~2 locked/shut/closed/lock
    stay/sleep/sleepover/kip/crash ~3 mine/over/here/sofa/spare
    spare room ~4`,
  ),
  ...say(
    'channel',
    'plain',
    `add me ~1 on/back/my/to/instead/tho ~3
    my/ma/me ~1 private/personal/own/other/real/secret ~1 one/account/number/insta/snap/page/story/mobile/phone
    not/no/instead ~2 school/work/parent/group/squad/team/club/teams ~2 email/account/chat/one/app/phone/channel/platform
    off ~2 school/parent/group/team ~2 email/chat/app/system/platform
    no/nobody/noone ~2 reading/reads/checks/checking/monitor*/watching/sees ~4
    shoulders/shoulder reading
    over ~1 our/wor shoulders/shoulder
    made/make/set/started/setting ~2 us/we/one/new/private/own ~3 chat/group/account ~4 us/just/two/jist/you
    bin/leave/mute/skip ~2 parent/group/team/mums ~2 chat/group
    don't/dont/dinnae ~2 use/go/through ~2 school ~1 email/account/app/system ~2
    jist/just atween us`,
  ),
  ...say(
    'channel',
    'usual',
    `promise ~2 message/text/ring/call/reply/snap me ~3
    message/text/ring/call/snap me ~2 every/each night/day/morning/evening
    add us on ~3
    add @u ~2 on/to ~2 @app/close/my
    accept ~1 me/us/my/it ~4
    follow me ~1 back ~2
    found/find/seen/saw/got @u ~2 @app ~4
    got ur/your/yer ~1 @app/number ~3
    what's/whats/wats/what/wot/send/gie/give/drop/wit's/gimme/got/get/need/want/have/lemme ~2 your/ur/yer ~2 number/snap/insta/whatsapp/mobile/snapchat/discord/tiktok/digits/num/@app ~1
    here's/heres/this/my/ma/me/mine ~2 number/mobile/snap/snapchat/insta/whatsapp/discord ~4 @u/text/ring/call/message/don't/if/case/add/instead/not
    message/msg/text/txt/ring/call/bell/snap/dm/whatsapp/facetime me/us ~4 private/privately/snap/direct/directly/straight/own/instead/whenever/anytime/personal/mobile/number/here/not/later/tonight/after/if/outside/on/at/any
    easier/better/safer/nicer than/on/here/there ~4 school/email/teams/group/snap/whatsapp/here
    better/easier/safer/nicer ~1 on ~2 @app
    let's/lets/can/could/shall/move/switch/go/come/chat/talk/carry ~4 to/on/onto/over ~1 snap/snapchat/insta/instagram/whatsapp/telegram/signal/discord/kik/private
    new/own/wee/private/secret chat ~4
    private story
    close friends
    my ~2 close friends ~2
    only/just ring/text/message/call ~1 me ~2`,
  ),
];
