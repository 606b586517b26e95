/**
 * Words of sport in the news, in lower case: where they gather, a city's name is rather its team and a lone surname a
 * player. Own table (2026).
 */
const SPORT_WORDS: ReadonlySet<string> = new Set(
  `soccer football rugby cricket tennis golf baseball basketball hockey athletics boxing cycling swimming skiing
badminton volleyball handball squash snooker motor racing rowing sailing judo wrestling gymnastics cup league division championship championships
tournament match matches final semifinal semi-final quarterfinal quarter-final round leg tie fixture fixtures replay playoff playoffs season
scored scorer scorers goal goals goalkeeper striker midfielder defender winger captain coach squad lineup line-up referee penalty header
equaliser equalizer half-time halftime injury stoppage beat defeated thrashed outplayed trounced drew draw lost won win wins winner winning lead leads
points point standings played tabulate wicket wickets innings overs over bowler batsman test bowled lbw runs run extras
seeded unseeded set sets tie-break serve ace break love inning innings pitcher homer homers homered hitter rbi double doubles singles
quarterback touchdown touchdowns yard yards field-goal rebounds assists shutout saves power-play puck
metres meters metre sprint sprinter hurdles relay marathon javelin discus heat heats stage lap laps grand prix pole driver rider
birdie birdies bogey bogeys eagle par putt course club fairway medal gold silver bronze record world olympic olympics
heavyweight knockout bout attendance premier division1 result results halftime`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

export const isSportWord = (lower: string): boolean => SPORT_WORDS.has(lower)
