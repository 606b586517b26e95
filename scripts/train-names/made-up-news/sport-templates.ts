/**
 * Patterns of sport reports, result tables and line-ups, written for the training of the name tagger. A blank line ends
 * an article; `notation.ts` tells what the slots in braces mean.
 */
export const SPORT_TEMPLATES = `
^Soccer - {c1} [edge|beat|stun|hold] {c2} [in friendly|as {s1} strikes late|to stay top of group {n}].
{dateline}
{p1} scored [twice|a late winner|from a free kick|after {nn} minutes] as {c1} beat {c2} {n}-{n} in a World Cup qualifier on {day}.
{s1}, who plays for {d3} club {T1}, [headed home|fired in|converted] a cross from {p2} in the {nn}th minute.
{c2} coach {p3} said his side had [deserved more|been unlucky|lost concentration]. "We gave {s1} too much room," {s3} told reporters.
{c1} [travel to|host|face] {c3} in {t1} next {month}.
Teams:
{c1} - 1-{p*}, 2-{p*}, 4-{p*} (15-{p*} {nn}), 5-{p*}; 7-{p*}, 8-{p*}, 10-{p1}; 9-{p*}, 11-{p*}.
{c2} : {p*}, {p*}, {p*}, {p*}, {p*}, {p2} ({p*} {nn}), {p*}.

^Soccer - {d1} [first|premier|second] division results.
{dateline}
Results of {d1} [first|premier|second] division [soccer|football] matches on {day}:
8x {T*} {n} {T*} {n}
[Standings|Leading standings] (tabulate under - played, won, drawn, lost, goals for, against, points):
8x {T*} {nn} {n} {n} {n} {nn} {nn} {nn}

^Soccer - {T1} [crush|held by|go top after beating] {T2}.
{dateline}
{d1} [champions|leaders|strugglers] {T1} [beat|drew with|lost to] {T2} {n}-{n} at home on {day} to [move|stay] {n} points clear of {T3}.
[Striker|Midfielder|Defender|Substitute|Captain] {p1} put {T1} ahead [from the spot|before the break] but {s2} levelled for {T2}.
{T2} had {p2} sent off in the {nn}th minute and {p3} was booked.
"{T1} were the better team," said {T2} manager {p4}. "I have no complaints."
{T3} [went down|lost] {n}-{n} at {T4}, where {p5} grabbed a hat-trick.
{T4}'s {s6}, signed from {T5} for {nn} million [pounds|marks|francs], missed a penalty.
Collated results: {T1} {n} {T2} {n}, {T4} {n} {T3} {n}, {T6} {n} {T7} {n}

^Soccer - {d1} league [summaries|result|results].
{dateline}
Summaries of matches in the {d1} [league|first division|premier league] played on {day}:
4x {T*} {n} ({s*} {n}, {s*} {nn}) {T*} {n} ({s*} {nn}pen). Halftime {n}-{n}. Attendance {nn},000.

{dateline}
Result of a {d1} {e1} [second round|semifinal|quarter-final, first leg] match on {day}:
In {t1}: {T1} {n} {T2} {n} (halftime {n}-{n})
Scorers:
{T1} - {p1} ({nn}th), {p2} ({nn}th penalty)
{T2} - {p3} ({nn}th minute)
Attendance: {nn},{nnn}

^Soccer - {T1} sign {d2} striker {s1}.
{dateline}
{T1} have signed {d2} international {p1} from {T2} on a [two|three|four]-year contract, the {d3} club said on {day}.
The {nn}-year-old [striker|goalkeeper|defender] joins compatriot {p2} at {T1}, who finished [third|fifth|second] last season behind {T3} and {T4}.
Newspaper {w1} said {T5} and {T6} had also wanted {s1}.
{s1} won {nn} caps for {c2} and played in the {y} {e1} in {c3}.

^Cricket - {c1} v {c2} [scoreboard|final scoreboard|close of play scoreboard].
{dateline}
Scoreboard on the [first|second|third|final] day of the [first|second|third] test between {c1} and {c2} at [the {v1}|{t1}] on {day}:
{c1} first innings {nnn} ({s1} {nnn}, {s2} {nn}; {s3} {n}-{nn})
{c2} first innings
6x {i*} c {s*} b {s*} {nn}
3x {i*} lbw b {s*} {n}
2x {i*} run out {nn}
{i1} not out {nn}
Extras (b-{n} lb-{nn} nb-{n}) {nn}
Total (for {n} wickets) {nnn}
Fall of wickets: 1-{nn} 2-{nn} 3-{nnn} 4-{nnn}
To bat: {i*}, {i*}, {i*}
Bowling: {s*} {nn}-{n}-{nn}-{n} (w-{n}), {s*} {nn}-{n}-{nn}-{n}, {s*} {n}-{n}-{nn}-{n}

^Cricket - {s1} century puts {C1} in control.
{dateline}
{p1} hit an unbeaten {nnn} as {C1} reached {nnn} for {n} against {C2} on the [opening|second] day of their county championship match at {t1} on {day}.
{s1} shared a stand of {nnn} with captain {p2} before {s3} had {p4} caught behind.
At {t2}, {C3} were bowled out for {nnn}, {d1} paceman {p5} taking {n} for {nn}.
{C4} declared at {nnn} for {n} at {v1}, {s6} {nn} and {i7} {nn}.
^English county championship [scores|results].
3x {t*}: {C*} {nnn} and {nnn} for {n} ({i*} {nn}, {i*} {nn} not out). {C*} {nnn} ({i*} {nn}; {i*} {n}-{nn}).
2x At {t*}: {C*} {nnn} v {C*}.

^Cricket - {c1} beat {c2} by {nn} runs in one-dayer.
{dateline}
{c1} beat {c2} by {n} wickets in the [second|third] one-day international at {t1} on {day}.
Scores: {c2} {nnn} for {n} in 50 overs ({p1} {nn}, {p2} {nn}; {s3} {n}-{nn}), {c1} {nnn} for {n} in {nn}.{n} overs ({p4} {nn} not out).
{c1} captain {p4} won the toss. {c2} openers {s1} and {s2} put on {nn}.
{c2}: {p1} (captain), {p2}, {p*}, {p*}, {p*}, {p*}, {p*}, {p*}.

^Tennis - {s1}, {s2} reach {t1} [final|semis|quarters].
{dateline}
[Top|Second|Third|Fifth] seed {p1} of {c1} [beat|crushed|outlasted] {d2} {p2} 6-{n} 7-{n} to reach the semifinals of the {e1} on {day}.
{s1} broke {s2} twice in the first set. "{s2} served well," {s1} said.
{s3} [beat|defeated] {s4} 6-{n} 6-{n} and now meets {p5}, who upset {p6}.
^[Men's|Women's] singles, [first|second|third] round
8x {p*} ({c*}) [beat|bt] {p*} ({c*}) 6-{n} 6-{n}
4x {n} - {p*} ({c*}) beat {n} - {p*} ({c*}) 7-{n} {n}-6 6-{n}
3x {p*} and {p*} ({c*}) beat {p*} and {p*} ({c*}/{c*}) 6-{n} 6-{n}

^Tennis - Results at {e1}.
{dateline}
Results from the {e1} [men's|women's] tennis tournament on {day} (prefix number denotes seeding):
Quarterfinals
5x {n}-{p*}, {c*}, beat {p*}, {c*}, 6-{n}, {n}-6, 7-6 (7-{n}).
Doubles final: {p1} and {p2}, {c1}, beat {p3} and {p4}, {c2}, 6-{n} 6-{n}

^Golf - [Leading scores|Scores|Third round scores] at {e1}.
{dateline}
Leading scores after the [first|second|third|final] round of the {e1} at {t1} on {day} ({d1} unless stated):
5x {nnn} {p*} ({c*}) {nn} {nn} {nn}, {p*} {nn} {nn} {nn}
4x {nn} {p*}, {p*}, {p*} ({c*}), {p*}

^Golf - {s1} leads by {n} in {t1}.
{dateline}
{d1} {p1} birdied [three|four] of the last [five|six] holes for a {nn} and a {n}-shot lead over {p2} of {c2} at the {e1} on {day}.
{s1}, {nn}, had not won since {y}. {s2} bogeyed the 17th. {d3} {p3} and {c4}'s {p4} were tied for third.

^[Baseball|NBA|NHL|NFL|National Hockey League|NBA basketball|Major League baseball] - [standings|results|results of {day} games|standings after {day}'s games].
{dateline}
[Results of|Standings after] [National Basketball Association|National Hockey League|Major League Baseball|National Football League] games played on {day} (home team in [caps|CAPS]):
5x {U*} {nn} {^U*} {nn}
4x {^U*} {n} {U*} {n} (OT)
[Eastern|Western|Central|Atlantic|Pacific] division
^w l pct gb
6x {^U*} {nn} {nn} .{nnn} {n}
[Friday|Saturday|Sunday]'s [schedule|games]:
7x {^U*} [at|AT] {^U*}
4x {U*} at {U*}

^[Baseball|NBA|NHL|NFL] - {s1} leads {U1} past {U2}.
{dateline}
{p1} [scored {nn} points|hit a {n}-run homer|threw {n} touchdown passes|made {nn} saves] as the {N1} [beat|downed|edged|routed] the {N2} {nnn}-{nn} on {day}.
In {t1}, {p2} added {nn} points and {s3} had {nn} rebounds for {U1}, which has won {n} straight.
{U2}'s {p4} [went 3-for-{n}|had a career-high {nn}|left with a knee injury]. The {N2}, without {s5}, lost for the [third|sixth] time in {n} games.
At {t2}, {p6} ({n}-{n}) [allowed four hits|struck out {nn}] as {U3} blanked {U4} {n}-0.
Elsewhere, it was {U5} {nn}, {U6} {nn}; {U7} {n}, {U8} {n}; and {U9} {nnn}, {U3} {nn}.
{U4} coach {p7} praised {s6}. "{s6} was terrific," {s7} said.

{dateline}
The {N1} [traded|acquired|signed|released] [guard|pitcher|defenseman|outfielder|center] {p1} [from the {N2}|to the {N2} for {p2}] on {day}.
{s1}, {nn}, hit .{nnn} in {nn} games [this season|last year] with {U3}. The {N2} also get {p3} and a draft pick.

^Athletics - [Results at|Leading results from] {t1} [grand prix|meeting|international].
{dateline}
Leading results from the {t1} [international athletics meeting|Grand Prix] on {day} ({c1} unless stated):
Men's [100|200|400|800|1,500] metres: 1. {p*} ({c*}) {nn}.{nn} seconds 2. {p*} ({c*}) {nn}.{nn} 3. {p*} {nn}.{nn}
[Women's|Men's] [long jump|javelin|discus|shot put|pole vault|400 metres hurdles]
6x {n}. {p*} ({c*}) {nn}.{nn}
4x {n}. {p*}, {c*}, {n}:{nn}.{nn}

^Athletics - {s1} [beats|outruns] {s2} in {t1}.
{dateline}
{d1} [world champion|Olympic champion|record holder] {p1} [beat|held off] {d2} rival {p2} [to win the 100 metres|over 1,500 metres] at the {t1} grand prix on {day}.
{s1} clocked {nn}.{nn} seconds, with {c3}'s {p3} third. {s2} said he had [a slight injury|started badly].
The International Amateur Athletic Federation said {s1} would [run|compete] in {t2}.

^[Cycling|Alpine skiing|Nordic skiing|Biathlon|Speed skating|Swimming|Motor racing|Rallying|Motorcycling] - {e1} [results|standings|overall placings].
{dateline}
[Leading placings|Results|Overall standings] [after the {n}th stage|in the {e1}|after {nn} races] on {day}:
6x {n}. {p*} ({c*}) {T*} {n} hours {nn} minutes {nn} seconds
5x {n}. {p*} ({c*}) [same time|{nn} seconds behind|at {n}:{nn}]
5x {n}. {p*} ({c*}) {o*} {nnn} points
3x {n}. {c*} ({s*}, {s*}, {s*}, {s*}) {n}:{nn}.{nn}

^[Motor racing|Rallying|Cycling] - {s1} wins {e1}.
{dateline}
{d1} {p1} [won|took] the {d2} Grand Prix [for {o1}|in a {o1}] on {day} ahead of {d3} {p2} of {o2} and team mate {p3}.
{s1} started from pole. {s2}'s [engine failed|car spun] and {c4}'s {p4} retired on lap {nn}.
{o1} team boss {p5} said {s1} would stay with {o1} next season while {s2} may go to {o3}.

^Rugby [union|league] - {c1} [team|squad] to play {c2}.
{dateline}
{c1} [on {day} named|named] the following team to [play|face] {c2} in {t1} on {day}:
15 - {p*} ({T*}), 14 - {p*} ({T*}), 13 - {p*} ({T*}), 12 - {p*}, 11 - {p*} ({T*}), 10 - {p1} ({T*}), 9 - {p*};
{p*}, {p*}, {p*} (captain), {p*} ({T*}), {p*}. Reserves: {p*}, {p*}, {p*}.
Coach {p2} [dropped|recalled] [flanker|prop|lock] {p3}. {s2} said {s3} had lost form.

^Rugby - {T1} beat {T2} {nn}-{nn}.
{dateline}
{T1} [beat|thrashed] {T2} {nn}-{nn} in the [rugby union|rugby league] championship on {day} with [winger|hooker|fly-half] {p1} scoring [two|three] tries.
Scorers: {T1} - Tries: {p1} ({n}), {p2}, {s3}. Conversions: {p4} ({n}). Penalty: {s4}. {T2} - Try: {s5}. Drop goal: {p6}.
Australian Rules results: {T3} {nn}.{nn} ({nnn}) beat {T4} {nn}.{n} ({nn}).

^Boxing - {s1} [stops|outpoints|knocks out] {s2} to keep title.
{dateline}
{d1} {p1} retained his World Boxing Council [welterweight|featherweight|heavyweight] title when he stopped {d2} challenger {p2} in the {n}th round in {t1} on {day}.
{s1} floored {s2} [twice|in the second]. Promoter {p3} said {s1} would next fight {p4} in {t2}.
Judges {p5} of {c3} and {p6} of {c4} had {s1} ahead.

^[Badminton|Squash|Table tennis|Volleyball|Snooker|Fencing|Judo] - {e1} results.
{dateline}
Results in the {e1} on {day} (prefix denotes seeding):
Men's singles:
4x {n} - {p*} ({c*}) beat {p*} ({c*}) 15-{n} 15-{nn}
3x {p*} ({c*}) beat {n}/16 - {p*} ({c*}) {nn}-15 15-{n} 17-{nn}
3x {c*} beat {c*} {n}-{n}
{s1} beat {s2} in the final, and {s3} outplayed {s4}.

{dateline}
{p1} and {p2} [were|are] [in the squad|injured|doubtful] for {c1}'s match against {c2} in {t1}.
Squad: Goalkeepers - {p*} ({T*}), {p*} ({T*}). Defenders - {p*} ({T*}), {p*} ({T*}), {p*} ({T*}), {p*} ({T*}).
Midfielders - {p*} ({T*}), {p*} ({T*}), {p*} ({T*}), Forwards - {p*} ({T*}), {p*} ({T*}), {p2} ({T*}).

{day} {nn} {month}
5x {T*} v {T*}
4x {T*} vs {T*}
3x {c*} v {c*} (in {t*})
Venue: {t1}. Kickoff: {nn}.{nn} GMT.

^Soccer - {e1} [draw|fixtures].
{dateline}
Draw for the [first|second|third] round of the {e1} made on {day}:
6x {T*} ({c*}) v {T*} ({c*})
4x {T*} of {c*} v {T*} of {c*}
4x Group {n}: {c*}, {c*}, {c*}, {c*}

{dateline}
{s1} beat {s2} 6-{n} 6-{n} and {s3} defeated {s4} {n}-6 6-{n} 6-{n} on {day}.
{s5} held off {s6}, while {s7} [lost to|was beaten by] {s8}.
{T1} beat {T2} {n}-{n}. {T3} drew {n}-{n} with {T4}. {T5} lost {n}-{n} at {T6}. {T7} host {T8} on {day}.
{T1} are top, ahead of {T2} and {T3}; {T4} and {T5} go down.
`
