import { say, type Saying } from './inappropriate-contact-says';

/** What comes too close: looks and feelings. Notation: `rules/wording/phrases`. */
export const CLOSE_SAYINGS: readonly (readonly [string, Saying])[] = [
  ...say(
    'looks',
    'plain',
    `what colour/color ~2 your/ur/yer bikini/bra/knickers/underwear/pants/dress
    best/bonniest/prettiest/fittest/hottest/cutest/nicest ~1 looking/looker/dressed/legs/smile/girl/lass/boy/lad ~6
    couldn't/couldnt/can't/cant/cannae ~1 take/keep ~2 eyes off
    look/looks/looking/seem/seems/act ~3 older/mature/grown than/for/up
    so/very/really/well/dead/proper mature
    mature for/beyond ~4
    older than ~2 @u ~1 look/age/are/16/15
    lads/boys/girls/lasses ~2 queuing/queueing/lucky/fighting/chasing/jealous/queue`,
  ),
  ...say(
    'looks',
    'usual',
    `show/let me ~1 see ~3 uniform/dress/outfit/hair/skirt/legs/tan/abs/muscles/tattoo/belly
    in/with ~1 those ~1 shorts/leggings/jeans/tights
    saved/screenshot*/keep/kept/looking/looked/scrolling/been ~3 your/ur/yer ~1 selfies/photos/pics/pictures/story
    not ~2 little/wee/kid/child/baby ~2 girl/boy/any/anymore/more ~3
    @u ~2 grown/proper/real/becoming woman/man
    @u looked/look/looks/lookin/looking ~4 @pretty
    @u were/was/r/are/'re ~3 @pretty ~4
    youre/ur/your ~3 @pretty
    @pretty eyes/smile/hair/legs/face/figure/body/lips/bum
    @u ~2 eyes/smile/legs/hair/body/figure/lips/skin ~5 @pretty/incredible/killing/distracting/amazing/unreal/melt/mind
    love ~2 way @u ~1 look/smile/walk/laugh/dress
    love @u ~2 hair/smile/legs/eyes/laugh/skirt/outfit
    that/those/ur/your/yer ~1 skirt/dress/leggings/bikini/top/shorts/swimsuit/leotard/crop/costume/jeans/outfit ~5 @pretty/suits/distract*/should/wow/killing/illegal/😍/on/looked/wear
    in ~1 that/yer/ur/your/thon ~2 skirt/dress/leggings/bikini/shorts/swimsuit/leotard/suit/outfit/uniform ~2
    couldn't/couldnt/can't/cant/cannae ~2 stop/take/keep ~3 smiling/eyes/staring/looking/thinking/staring
    grown ~1 up ~4 @u/disco/prom/pics/photos/dress/now
    @u growing/growin into/up
    break/breaking/breakin ~3 hearts
    what ~1 wee/absolute/total/right stunner/cracker/babe/looker/hottie
    absolute/total/wee/right/proper stunner/worldie/ten/10/hottie/babe/sort
    well ~1 look at @u ~4
    handsomest/prettiest/cutest/loveliest ~6
    saw/seen/seeing/watched/watching/noticed/clocked @u ~4 pe/swimming/changing/walking/window/disco/bus/town/pool/practice/gym/shower ~3`,
  ),
  ...say(
    'closeness',
    'plain',
    `@u only one ~2 gets/get/understand/understands/listen/listens/knows/makes/can/who
    only/first one/person/lad/girl/boy who/that ~2 get/gets/understand/understands/listens/knows/makes
    nobody/noone ~3 gets/get/understand/understands/knows ~1 me/us/@u ~2
    @u ~1 get/gets/understand/understands me
    @u ~1 only/just 13/14/15/16/12/11 ~4
    feel/seem/seems/look/act ~2 older
    date/dating/go ~3 older guy/man/bloke/woman/teacher/someone
    @u ~1 give ~1 best/nicest hugs/cuddles
    16/18/sixteen/eighteen at last
    what/wot do i ~1 get ~2 return/back
    nobody/noone ~3 understands/gets/knows/sees @u
    don't/dont ~1 need ~1 boyfriend/girlfriend/bf/gf
    more than ~2 teacher/coach/tutor should/normal/usual
    miss/missing our ~2 chats/talks/chat/time/lessons/messages/laughs
    no idea how ~2 special/much/amazing/gorgeous
    special bond/connection/friendship/relationship/friend
    can't/cant/cannae/couldn't ~3 tell/say/talk ~2 wife/husband/anyone/missus/hubby/partner
    tell/told/say @u things/stuff ~3
    things/stuff ~2 can't/cant ~2 wife/husband/anyone
    wife/husband/missus/hubby ~3 doesn't/don't/wouldn't/never/asleep/away/understand/knows/out ~3
    more than ~1 adults/grown-ups/wife/husband/staff/teachers/friends ~2
    come to me ~4 first/always/not/instead/anything/any
    don't/dont/dinnae ~1 need ~3 others/them/friends/anyone/@parent/else
    if ~1 i/we/@u ~1 was/were ~2 younger/older/18/age/yer/your
    only ~2 years ~1 apart/older/between/younger
    years/yrs apart
    age ~2 just/only/doesn't/is ~1 number/matter
    not ~2 as/your/ur/just ~1 teacher/pupil/student/sir ~4
    don't/dont ~3 call me ~1 sir/miss/mr/mrs ~3
    when i'm/im/i ~1 no/not/leave/left/longer ~4 teacher/school/teach
    no/not ~2 be ~1 your/ur/yer teacher ~4
    now @u/uve/youve ~1 left ~4 can/say/tell/we/i/proper/finally
    once/when/after/now @u/you've/youve/ur ~1 leave/left/finish/finished/18/16/go ~6 we/can/pals/mates/friends/proper/date/drink/say
    leaving/leave at/in ~4 rules/then/we/so/can/still
    i'm leaving ~6 rules/then/touch/so
    like ~2 when/seeing ~3 name/face ~3 screen/phone/pops/comes
    stay/stayed ~1 on/up ~2 with @u/ya ~2
    private/extra/special lessons/tuition/sessions/lesson ~4 mine/just/home/us/free/my
    teachers/teacher and/& students/student/pupils/pupil ~4`,
  ),
  ...say(
    'closeness',
    'usual',
    `do/d/dae @u ~2 think/miss/like/dream/want/love ~2 me/us/about
    what ~1 @u do to me
    drive/drives/driving me ~2 crazy/mad/wild
    can't/cant help ~2 feel/feelings/myself/thinking/it
    how i feel ~2 about
    why/how ~2 @u ~2 block/blocked/ignoring/ignore/ghost/ghosting/reply/replying/unfollow/unfollowed/answering ~1 me
    thought ~2 we ~2 friends/mates/close/special/different
    after ~2 all/everything i ~2 done/did/do
    see/saw/can @u ~2 online
    who ~2 @u ~2 talking/chatting/texting/snapping to
    just for me
    remind me of ~2 girlfriend/boyfriend/ex/wife/husband/first/someone
    remind/reminds me of ~2 girlfriend/boyfriend/ex/wife/first
    best part/bit/thing ~3 @u
    love/enjoy/like our ~2 chats/talks/chat/time/messages
    miss @u ~1 already
    don't/dont/dinnae ~3 shy ~3 me
    don't/dont ~2 be ~1 scared/shy/nervous/embarrassed ~3
    if @u ~2 were/was/where 18/older/legal
    ask/asked @u out ~3
    @u ~2 best/only ~1 thing/part/bit ~3 my/day/week/job/school
    come/go/take ~3 holiday/away with/to me
    feel/felt/feeling ~2 this/way ~2 about/for ~2 @u/pupil/student/anyone
    mean/means ~2 so/lot/everything/much ~1 to/tae me
    feelings for/about @u
    lonely ~4 night/wish/you/u/without
    i ~1 get/understand @u ~2 more/better/like/than
    don't/dont/doesn't ~1 know/understand/get/see/appreciate @u ~2 way/like/do/as
    know/see/understand/get @u ~1 better/way ~2 i/than/me ~2
    not/isn't/aren't ~2 like ~2 others/rest/other/rest/them ~3
    different to/from/than ~2 others/rest/other
    special ~3 @u/connection/bond/friendship/girl/boy/lad/lass/one/to/me/are
    @u ~2 so/how/very/really special
    need @u ~3
    talking/talkin/chatting/being to/with @u more/than/best/best ~2
    like talking/talkin/chatting to @u
    @u ~2 got me ~2
    got me ~1 any/always/now/whenever
    wish ~2 @u ~1 were/was/older/here/mine/my/i/we
    wish ~1 i/we ~1 was/were/could ~4 @u/younger/your/ur/age/together
    mate/mates/friend/friends/pal/pals not/no ~2 teacher/just
    basically/more ~3 mate/friend/pal/brother/sister/dad/mate
    call me ~2 by/instead/first/not/mark/dan/j/whatever/outside ~2
    had/have/having ~1 dream/dreams ~2 about/we/@u/bout
    dreamt/dreamed ~1 about/we/@u
    thinking/thinkin/think/thought about/bout/of @u ~4
    can't/cant ~1 stop thinking/thinkin
    miss/missed/missing/missin @u ~3 lesson/class/school/today/over/half/summer/weekend/already/since/in/when
    quiet/boring/empty/not same/same ~2 without @u
    made/make/makes ~2 my ~1 day/week/year/lesson ~2
    plan/planned/plans/look/looked/looking ~4 round/around/forward ~2 making/seeing/make/see @u ~2
    might/could/gonna/gonny ~1 keep ~1 it/your/hoodie/jumper/scarf
    wear it under/where/for/so/and
    stay/stays/stop ~1 here/between ~2
    up ~2 late ~4 chat/talk/me/same/keeping/tell/doing ~2
    what's/whats ~1 keeping @u ~1 up
    still awake/up ~4
    are/r ~1 @u up/awake
    u up/awake
    hey ~1 @u up
    can't sleep
    even ~1 2am/3am/1am/4am/midnight
    any ~1 time ~2 night/day ~3
    posted/online/active ~2 at 1am/2am/3am/late/midnight/12/1/2/3
    jealous ~4 boyfriend/girlfriend/lads/boys/him/her/you/talking/sat ~2
    loves/love @u ~2 sir/miss/teacher/coach/mr/mrs`,
  ),
  ...say(
    'closeness',
    'warm',
    `love/luv/adore/miss/luvs/missed/missing/<3 @u ~2
    love/luv/lots/loads ~2 xx/xxx/x/xxxx
    gorgeous/beautiful/babe/baby/babes/darling/darlin/sweetheart/sweetie/princess/hun/hunny/honey/angel/petal/cutie/sexy/handsome/treacle/bbz/sunshine/poppet
    xx/xxx/xxxx/xxxxx/xoxo/mwah
    goodnight/nighty/nite/night/night-night/sweet ~2 x/xx/dreams/babe/gorgeous/darling/sleep/baby/princess/beautiful
    proud of @u ~4 x/xx/gorgeous/babe/darling
    hey/hi/hiya ~1 @u
    wyd/wuu2/wuup2/wubu2
    what/wot @u ~1 up to/tonight/doing
    u up/ok/free/around/in/awake
    @u ~1 free ~3 tonight/later/weekend/saturday/sunday/friday
    here for @u ~3
    thinking of @u
    wish @u ~2
    made me ~1 laugh/smile/cry/day
    @u ~2 funny/hilarious/amazing/clever/special ~2
    seemed/seem/looked/look ~1 down/sad/upset/tired/quiet ~3
    how ~1 are/r @u ~2 really/feeling
    hug/hugs/cuddle/cuddles`,
  ),
];
