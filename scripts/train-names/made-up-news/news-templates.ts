/**
 * Patterns of agency reports about politics, business, disasters and courts, written for the training of the name
 * tagger. A blank line ends an article; `notation.ts` tells what the slots in braces mean.
 */
export const NEWS_TEMPLATES = `
^{c1} [president|premier|foreign minister] to visit {c2}.
{dateline}
{d1} President {p1} will [visit|travel to] {c2} next week for talks with Prime Minister {p2}, officials said on {day}.
{s1} is due in {t1} on {day} and will meet {d2} Foreign Minister {p3} before flying to {t2}, a {O1} spokesman told {a1}.
"{c1} and {c2} have nothing to fear from each other," {s3} said in {t1}.
Ties between {t3} and {t1} cooled in {y} when {c2} expelled {n} {d1} diplomats.
{s2}, leader of the {P1} ({k1}), was elected last {month}. The {k1} holds {nn} seats.
{a1} said {c3} had offered to mediate.

^{c1} rebels [free|seize|release] {nn} hostages.
{dateline}
{d1} rebels have [freed|seized] {nn} [villagers|hostages|aid workers] near {t1} in the {v1} region, the {O1} said on {day}.
A spokesman for the {P1}, {p1}, said by telephone from {t2} that the group [would not talk|was ready to talk] to {s2}.
Interior Minister {p2} denied it. {s2} accused {c2} of arming the {k1}.
The United Nations High Commissioner for Refugees (UNHCR) said {nn},000 people had fled to {c3} since {month}.
UNHCR official {p3} told {a1} in {t3} that the camps at {t4} and {t5} were full.
"{s1} is a liar," said {p4}, a farmer who fled {t1}.

^{nn} [killed|die|drown] as [bus|ferry|train] [crashes|sinks|overturns] in {c1}.
{dateline}
At least {nn} people were killed and {nn} injured when a [bus|ferry|train] [plunged into the {v1}|sank off {t1}|left the track near {t1}] in {v2} on {day}, police said.
Rescuers from {t2} reached the spot, {nnn} km ([{nn} miles|{nnn} miles]) [north|south|east|west] of {t3}, late on {day}.
Survivor {p1}, {nn}, said the driver had fallen asleep. Police chief {p2} told {a1} that {nn} bodies had been taken to {t1}.
{w1} newspaper put the toll at {nnn}. It was {c1}'s worst accident since {y}, when {nn} died at {t4}.

^{o1} [profit|net|shares] [up|down|slips|jumps] {nn} percent.
{dateline}
{o1} [said on {day}|on {day} said] its [first-half|third-quarter|annual] profit [rose|fell] {nn} percent to \${nnn} million.
Chairman {p1} said the {d1} group would [sell|buy] its stake in {o2} to {o3}.
{s1} said talks with {o4} of {c2} had broken off. Shares in {o1} [rose|lost] {n}.{nn} to {nn}.{n} on the {t1} bourse.
Analyst {p2} at {o5} in {t2} [cut|raised] her forecast. "{o1} needs {o2}," {s2} said. {o6} rates the stock a "hold".
{o1}, based in {t3}, competes with {o7} and {k1}.

^{t1} stocks [close|end|open] [higher|lower|mixed|flat].
{dateline}
{t1} shares [ended|closed] [higher|lower|mixed] on {day} as investors waited for figures from {c1}, [brokers|dealers|traders] said.
[Market leader|Bank stock|Carmaker] {o1} [gained|fell|shed] {n}.{nn} to {nnn}.{nn}, {o2} {n}.{n} to {nn}.{n} and {o3} {nn} to {nnn}.
Dealers at {o4} said {o5} had [bought|sold] {k1} shares. Volume was {nn} million.
5x {o*} {n}.{nn} {nn}.{nn} [up|down] {n}.{nn}
The {k2} index of {nn} shares [rose|fell] {nn}.{nn} points. The dollar was at {n}.{nnn} marks.
{t1} newsroom +{nn} {n} {nnn} {nnn}

^[Press digest|Newspapers|What the papers say] - {c1} - {month} {nn}.
{dateline}
These are the leading stories in the {d1} press on {day}. {a1} has not verified these stories and does not vouch for their accuracy.
^{w1}
- {p1}, chairman of {o1}, will leave to head {o2}.
- Prime Minister {p2} has told the {P1} that {c1} will join the European Union by {y}.
^{w2}
- {o3} plans to buy {nn} percent of {o4} from {k1}.
- {d2} Foreign Minister {s3} met {s2} in {t1}.
^{w3}
- The {O1} wants {p4} to be tried in {t2}. {w3} says {s4} hid in {v1} for {n} years.

^{c1}'s {s1} [says|denies|vows|urges] {c2} [deal near|must act|to pull out].
{dateline}
{c1}'s [prime minister|foreign minister|president|opposition leader|finance minister] {p1} said on {day} that a [peace|trade|border] deal with {c2} was close.
Speaking to {w1} in {t1}, {s1} said envoys {p2} and {p3} had met in {c3}.
{c2} [rejected|welcomed] the remark. "[Mr|Mr.|Mrs.|Ms] {s1} speaks for {p4} only," a {d2} official in {t2} said.
The {O1} and the {O2} declined comment, the {a1} news agency reported.
{s4}, a former general, founded the {P1} in {y} with {p5} and {p6}.
U.S. envoy {p7} arrives on {day}; he saw {s4} in {t3} and {c4}'s King {g8} in {t4}.

^Court [jails|frees|fines] {p1} in {c1} [graft|spy|murder] case.
{dateline}
A {d1} court [jailed|freed] [businessman|former minister|journalist|singer|actor] {p1} on {day} over [bribes|the killing of {p2}|tax fraud].
Judge {p3} said {s1} had paid {o1} officials {nn} million to win a contract in {t1}.
{s1}'s lawyer, {p4}, said he would go to the {O1}. Prosecutor {p5} had asked for {nn} years.
{s2}'s widow {g6} {s2} said outside the court in {t2}: "Justice for {g2}."
Amnesty International and the {O2} had called for {s1}'s release. He is held in {v1} prison, {t3}.

{dateline}
Following is the list of [ministers|the new {d1} cabinet|candidates] announced on {day} by [President|Prime Minister] {p1}:
Prime Minister - {p*}
Foreign Minister - {p*}
Finance - {p*}
Interior : {p*} ({k1})
Defence ............. {p*}
4x {p*} ({k*}), {p*} ({k*})

^[Official|Diary|Economic events|Visits] : {c1} [calendar|diary] to {month} {nn}.
{dateline}
{month} {nn} - {t1} - {d1} President {p1} meets {d2} Prime Minister {p2}.
{month} {nn} - {c3} - Foreign minister {p3} visits {c4} (to {month} {nn}).
{nn} {month} {t2} - {O1} council meets.
{month} {n} - {o1} results; {o2} annual meeting in {t3}.
{month} {nn} - {t4} - {p4}, [head|secretary-general] of the {O2}, speaks.

^[Quake|Cyclone|Storm|Floods] [hits|hit] {c1}, {nnn} homeless.
{dateline}
[A strong earthquake|Cyclone {x3}|Flooding] hit {v1} in [northern|southern|eastern|western|central] {c1} on {day}, [wrecking|flooding] {nnn} homes in {t1} and {t2}.
{p2} of the {O1} said roads from {t3} to {t4} were cut. The {v2} river burst its banks at {t5}.
Mayor {p3} of {t1} asked {c2} and {c3} for help. "{t1} is gone," {s3} told {a1}.
The U.S. Geological Survey put the magnitude at {n}.{n}. Tremors were felt in {t6}, {c4}.

^{o1} to [buy|cut|build|merge with] {o2}.
{dateline}
{d1} [carmaker|airline|oil group|bank|retailer|publisher|brewer] {o1} agreed on {day} to buy {o2} for \${n}.{n} billion, [beating|outbidding] {o3}.
{o1} president {p1} and {o2}'s {p2} signed the deal in {t1}. It needs approval from the {O1} and the European Commission.
{o4} advised {o1}; {o5} and {o6} acted for {o2}. {s2} will join the {o1} board, {s1} said.
{o2} employs {n},{nnn} people in {c2}, {c3} and {t2}, {v1}.
Moody's and Standard & Poor's put {o1} on review.

^Ship {s1} [aground|sinks|freed] off {c1}.
{dateline}
The {nn},{nnn}-tonne tanker "{x1}", [owned by {o1}|flying the {d2} flag], ran aground off {t1} on {day} on its way from {t2} to {c2}.
Coastguards in {t1} said {n} of the {nn} crew were {d3}. {o2} sent tugs from {t3}. Captain {p1} and mate {p2} stayed aboard.
Ports: {t4} - {nn} ships waiting; {t5} - {nn}; {t6} - closed.
5x {x*} {nn},{nnn} {t*}/{t*} {nn} {month} {o*}.

^{k1} [says|warns|calls for] [strike|talks|poll].
{dateline}
The {P1} ({k1}) [called|warned] on {day} for [a strike|new polls] in {c1}, and its leader {p1} [attacked|praised] {O1}.
{k1} secretary {p2} said {o1} workers in {t1} and {t2} would walk out. The {P2} of {p3} will not join.
{s1} said the {k1} and {k2} were talking. "The {k2} knows us," {s2} added. {s3} refused to comment.
A poll by {o2} for {w1} gave the {k1} {nn} percent, {s3}'s {P2} {nn} and the {k2} {n}.

^[Film|Book|Music|Show] : {p1} [dies|wins|returns].
{dateline}
{d1} [actor|singer|novelist|director|painter] {p1}, [star|author|maker] of "{x1}", died in {t1} on {day} at {nn}, [his|her] agent {p2} said.
Born in {t2}, {v1}, {s1} worked with {p3} and {p4} and won the {e1} in {y} for "The {x2}".
{s1} married {p5} in {y}. They lived in {t3}, {c2}. [He|She] leaves a son, {g6}, and a daughter, {g7}.
{o1} will show {s1}'s last film, made for {o2} by {s4}.

{t1} ({a1}) - {p1} , [who|that] {day} met {s2} , said {c1} was [ready|not ready] .
{p1} ( {P1} ) , {p2} ( {k1} ) and {p3} voted against .
{p4} , [head|director] of {O1} , and {p5} of {o1} signed in {t2} , {c2} .
Contact : {p6} , {t1} , {o2} . Editing by {p7} ; writing by {p8} .
{c3} 's {s4} and {s5} will meet {c4} 's {s6} .

^{c1} [crude|coffee|grain|gold|wheat|sugar|rice] [tender|output|exports] [seen|up|falls].
{dateline}
{c1} [bought|sold|will export] {nnn},000 tonnes of [wheat|rice|sugar|coffee] to {c2}, [traders|the {O1}] said on {day}.
{o1} won the tender at \${nnn} a tonne, beating {o2} and {k1}. Shipment is from {t1} or {t2} in {month}.
{p1}, a trader with {o3} in {t3}, said {c3} and {c4} had also offered. "{c3} is short," {s1} said.
{d4} output fell in {v1} and {v2} because of rain. OPEC ministers from {c1}, {c2} and {c4} meet in {t4}.

^U.S. [House|Senate|Democrats|Republicans] [back|oppose|delay] {s1} [bill|nominee|plan].
{dateline}
The U.S. [Senate|House of Representatives] [voted|agreed] on {day} to [back|block] a bill by Sen. {p1}, a [Republican|Democrat] from {v1}.
President {p2} said [he|she] would veto it. Rep. {p3} ({v2}) told CNN that the White House and Congress were talking.
{s1} and {s3} met Treasury Secretary {p4}. The State Department said {c1} had been told.
Gov. {p5} of {v3} and {t1} Mayor {p6} support {s1}. Former {v3} governor {p7} is against.
The FBI and the {O1} searched {s6}'s office in {t2}.

^{c1} says [no|ready for] [talks|troops|deal] with {c2}.
{dateline}
{t1} [said|announced] on {day} it would not [talk|yield] to {t2} over the {v1} islands.
{c1}, {c2} and {c3} all claim the {v1}. {d1} navy ships left {t3} for the {v2} Sea.
Foreign ministry spokesman {p1} told a news conference {c2} had "lost its way". {s1} was speaking after {c4} protested.
"{c1} will never leave {v1}," General {p2} told state television. The {O1} in {t4} [summoned|called in] ambassador {p3}.
{d1} and {d2} officers met in {t5} last {month} under {p4} of the United Nations.

{c1} and {c2} [hold|held|to hold] [military|naval|air] exercise {x1}.
{dateline}
{c1} and {c2} will hold the [naval|air|joint] exercise {x1} off {t1} next {month}, the {O1} said on {day}, after Exercise {x2} in {t2} last year.
Defence Minister {p1} and his {d2} counterpart {p2} agreed to build the {x3} missile together. {s1} welcomed Operation {x1}.
The talks followed the {e1} in {t3} and the {x2} Dialogue, where {s2}, General {p3} and Admiral {p4} spoke.
"{t4} and {t5} stand together," {s2} told {w1}. The {k1}, the {P1} and the {O2} were represented.
The Indo-Pacific, the {v1} and the [Covid|Ebola] outbreak were also discussed, {s1} added.

RESEARCH ALERT - {q1} [cut|raised] by {o2}.
{dateline}
-- {o2} said it [cut|raised] {o1} to ["hold"|"buy"|"neutral"] from ["buy"|"sell"].
-- said {q1} faced slower orders at {q3} and {q4}.
-- analyst {p1} said {q1}, which makes the {x1} engine, would lose share to {q5}.
-- {q1} shares off {n}-{n}/{n} at {nn}. {q3} was up {n}/{n} and {q4} down {n}.
-- {o6} reiterated buy on {q7}; {q8} raised {q9} to hold.
({p2}, {t1} newsroom, {nnn}-{nnn}-{nnn})

{q1} [to build|to lease|to close|wins|loses] [plant|jets|mine|order] in {c1}.
{dateline}
[Carmaker|Chipmaker|Airline|Miner|Steelmaker|Retailer|Start-up] {o1} said on {day} it would [spend|invest] {nnn} million [euros|dollars] in {t1}.
{q1} [chief executive|chairman|spokesman|spokeswoman] {p1} said customers would include {q2}, {q3} and {q4}.
{q1} said it took over the [pump|drinks|paper] business from {o5} in {y}. Rival {q6} was flat, and {q7} of {c2} fell {n} percent.
{p2} of {o8} keeps a "neutral" stance on {q1}. "{q1} is no {q2}," {s2} wrote.
Unions at {q1} and {q3} want {s1} to go; {s1} met {p3} of the {P1} in {t2}, {v1}.
{o1}'s shares have lost {nn} percent since {q4} left the {k1} index.

^Candidates [elected|named] in {c1}.
{dateline}
In the {t1} [constituency|district], {p1} of the {P1}, {p2} of {k1} and {k2}'s {p3} were elected.
{P1}'s {p4} and {k2}'s {p5} lost in {t2} East. Independent {p6} beat {p7}, a {k1} councillor.
{s3} and {s4} will sit with the {P2}. {P3} leader {p8} gave up {t3} North to {s7}.
{d1} voters chose {nn} members. Turnout in {v1} was {nn} percent, the {O1} said.

^{w1} [says|reports] {s1} [ill|quits|to wed].
{dateline}
[Pop star|Conductor|Author|Chef|Model|Film-maker] {p1} [has left|will leave] {t1} for {t2}, {w1} reported.
{s1}, whose "{x1}" was shown at the {e1}, is {nn}. {g1} and [his wife|her husband] {g2} have {n} children, {g3} and {g4}.
"{g1} is fine," said friend {p5}. {s5} met {s1} at [the University of {t3}|{o1}|the {O1}].
The band {o2} and singer {p6} played [in front of|at] the {v1} for {nn},000 fans. {o3} Records will sell "{x2}".
{s6}'s agent {p7} sent a letter to {t4}, {c1}.

^[Weather|Port conditions|Flights] - {c1}.
{dateline}
{t1} - rain, {nn}. {t2} - sunny, {nn}. {t3} - snow, {nn}. {t4}, {c2} - fog.
Winds from the {v1} will reach {v2} and {t5} by {day}. Ferries from {t6} to {t7} stopped.
{o1} cancelled flights to {t8}; {q2} and {q3} flew. Roads in northern {v3} and southern {c3} were shut.
4x {t*}: {nn} {nn} {t*}: {nn} {nn} {t*}: {nn} {nn}

{dateline}
"{s1} did what {s1} does," {p2} said. "{t1} was cold but {c1} was warm."
When {g3} came from {t2} to {t3}, [he|she] had never heard of {p3} or the {O1}.
In {y} the {O1} and {o1} gave {p4} a prize. {s4} went to {t4} with {s3}, and {q1} paid.
[Asked|Told] about {s4}, {s2} laughed. "{g4} is from {v1}. I knew {s4} in {c2}."
Later {p5} ({k1}), {p6} ({P1}), and {s2} [left|returned]. Neither {s5} nor {s6} would say why.
People in {t5} call it {x1}. The {x2} was built by {o3} near {v2}.

^[Cocoa|Tin|Bread|Rail|Milk|Tyre] [prices|output|imports] of {c1} [up|fall].
{dateline}
[Cocoa|Tin|Cotton|Rubber|Copper|Tea|Steel|Beef|Maize|Tobacco|Crude oil|Fuel] [exports|imports|sales|stocks] of {c1} [rose|fell] by a [third|tenth] in {month}, [brokers|officials] said.
[Traders|Growers|Dockers|Brewers|Millers] in {t1} blamed rain in {v1}. Output in {c2} [doubled|halved].
[Bread|Milk|Petrol|Housing] prices in {t2} rose {n} percent. Banks cut rates. Rail strikes hit {t3}.

{dateline}
[Thousands of|Angry|Striking|Hundreds of] [teachers|miners|students|pilots|nurses] marched through {t1} on {day} against {s1}.
[Soldiers|Troops|Gunmen|Masked men|Customs men|Divers|Doctors|Lawyers] [shot|held|searched|sued] {p2} in {t2}. Nobody was hurt.
[Talks|Trade|Fighting|Flights|Phone lines] between {c1} and {c2} [resumed|stopped] on {day}. Snow fell in {v1}.
[Voters|Women|Children|Tourists|Refugees] from {c3} waited at {t3}. Police chief {p1} said he was sorry.
[Investors|Creditors|Workers|Unions] at {o1} want a vote. Shares fell. Analysts see losses. Critics of {s2} cheered.
`
