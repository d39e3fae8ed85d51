import { say, type Saying } from './inappropriate-contact-says';

/** What a child is asked for or told of: pictures, age, home, body. Notation: `rules/wording/phrases`. */
export const ASKING_SAYINGS: readonly (readonly [string, Saying])[] = [
  ...say(
    'asking',
    'plain',
    `how old r/are/is @u ~2
    what age ~1 @u/r/are
    how/wit age ~3 @u
    @u 16/15/14/13/18/sixteen/eighteen yet/now/soon/next
    bedroom window
    have/hae/ever/has @u ~2 kissed/done/slept/drunk/tried/had/touched
    does @u/ur/your/yer ~1 @parent ~2 check/look/see/know/read/go
    do ~2 @parent ~3 check/look/read/see/argue/fight/know
    phone of/ae @u/your/ur ~1 own
    tell ~1 coach/me/us ~1 everything/owt/anything/all ~3`,
  ),
  ...say(
    'asking',
    'usual',
    `send/sen/sending/show/gie/give/take/share/snd me/us/a/some/over ~4 pic/pics/photo/photos/selfie/selfies/picture/pictures/vid/video/videos/clip/clips/nude/nudes
    send ~3 pic/pics/photo/photos/selfie/selfies/clips/video/videos/nudes
    any ~1 photos/pics/selfies/pictures ~4 @u/from/holiday/of/bikini/dress
    got ~1 any ~2 pics/photos/selfies
    never send/sending ~2 me ~2
    another/more ~2 pics/photos/selfies/pic/photo
    turn/put ~2 camera/cam/webcam/video on
    camera/cam/webcam on
    when/whens/when's ~3 @u/ur/your ~1 birthday/16/16th/18/18th ~2
    what ~1 are/r @u ~2 wearing
    where/whaur/wer ~2 do/d/dae @u live/stay/bide
    where @u live/stay ~3
    what's/whats/wot/what ~1 ur/your/yer ~1 address/postcode/house/road/street/door
    which/what ~2 window/bedroom/house/road/street/bus ~3 @u/yours/is
    got/have/hae/gotten ~2 boyfriend/girlfriend/bf/gf/fella/bloke ~2
    do/have/has/r/are/d @u ~3 boyfriend/girlfriend/bf/gf/single/dating/kissed/crush/virgin/fancy
    @u/ur ~1 single
    boyfriend/girlfriend/bf/gf ~4 jealous/good/treat/deserve/dump/leave/dumped/not/serious/know/lucky
    anyone/somebody/someone special/fancy ~2
    who ~2 @u ~1 fancy/like/kissed/seeing/dating
    @parent ~3 check/checks/look/looks/reads/read/see/sees ~3 phone/messages/mobile/snap/texts
    @u have/got ~2 phone/own/room/bedroom/lock
    own room/phone ~2
    tell me ~1 everything/secret/secrets/something/about ~6
    tell us/me ~1 secret/secrets
    trouble ~3 @parent/home/hame
    argue/fight/fighting/arguing/drinking still/much/again
    what's ur/your ~3 size
    what/wat size
    truth or dare
    never have i`,
  ),
  ...say(
    'sexual',
    'plain',
    `sit ~2 my/me lap/knee
    cuddle ~3 monday/tomorrow/me/sir/miss/school/class
    fancy/fancied @u
    turn/turns/turned/turning me on
    horny/wet/hard/naked/nude/nudes/bra/knickers/thong/boobs/tits/virgin/virginity/condom/condoms/orgasm/masturbat*/wank/porn/sex/shower/underwear/bikini/undress*/lingerie ~2 @u/ur/your/me/my/pics/pic/with/are/have/in/on/wearing/want/did/send
    @u ~4 horny/wet/naked/nude/bra/knickers/thong/boobs/tits/virgin/underwear/undress*/lingerie/bikini
    legal ~3 now/soon/16/18
    thought/thoughts/things ~2 about @u ~4 shouldn't/bed/naughty/lately/night`,
  ),
  ...say(
    'sexual',
    'usual',
    `kiss/kissing/kissed/snog/cuddle/cuddles/touch/touching/hold/holding/hug ~3 @u ~4
    kiss/kissed/kissing/hug/cuddle ~2 me
    want/wanted/wanna/need @u ~3
    sexy ~4
    in love with @u
    falling for @u
    my girlfriend/boyfriend
    be ~1 my ~1 girlfriend/boyfriend/girl/boy/baby
    massage/rub ~3 @u/back/shoulders/feet
    in ~1 bed ~3 thinking/about/@u/with/now/me
    @u ~2 tease/teasing
    naughty ~4 pic/photo/dream/thoughts/girl/boy/😏/text`,
  ),
];
