/**
 * Page furniture: lines of a saved web page that are no sentence of the article. Own table, gathered from the
 * dressing of news sites in English (2025). Each pattern is tested against one whole line, trimmed.
 */
export interface FurniturePattern {
  /** What the line is for, in a word. */
  readonly name: string
  readonly pattern: RegExp
}

export const FURNITURE_PATTERNS: readonly FurniturePattern[] = [
  {
    name: 'related-list',
    pattern:
      /^(?:recent(?: random)? posts?|related(?: (?:stories|news|articles|posts|topics|coverage|content))?|(?:you )?(?:may|might) also (?:like|be interested in)|more (?:from|on|stories)(?: .{0,40})?|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories|posts)|recommended(?: for you)?|popular posts?|editor'?s'? picks?|don'?t miss|must read|what to read next|up next|in (?:this|other) (?:story|news))\s*[:.]?$/iu,
  },
  {
    name: 'read-more',
    pattern:
      /^(?:(?:also|must) (?:read|watch|see)|read (?:also|more|next|this|full (?:story|article)|the full (?:story|article))|see (?:also|more)|continue reading|keep reading|story continues below(?: (?:the|this))?(?: advertisement| ad)?|show more|load more|view (?:all|more|comments)|learn more|watch(?: (?:now|live|video|the video))?|listen(?: now)?|next article|previous article)(?:\s*[.…»>→:|-].*|)$/iu,
  },
  {
    name: 'read-more-link',
    pattern:
      /^(?:also read|read also|read more|must read|also watch|also see|related|watch|recommended)\s*(?:[:|–—-]|at\b).{0,250}$/iu,
  },
  {
    name: 'comments',
    pattern:
      /^(?:comments? (?:are |is )?(?:closed|off|disabled)|(?:leave|post|write|add) (?:a |your )?(?:comment|reply)|(?:no|\d+) (?:comments?|repl(?:y|ies))|comments?(?: \(\d+\))?|join the (?:conversation|discussion)|be the first to comment|reply|log ?in to (?:comment|reply).*)[.!:]?$/iu,
  },
  {
    name: 'subscribe',
    pattern:
      /^(?:please )?(?:subscribe|sign ?up|sign ?in|log ?in|register|join (?:us|our|now)|get (?:the latest|our|your daily|daily|breaking)|become a (?:member|subscriber)|start your (?:free )?trial|already a (?:subscriber|member)|enter your email|newsletters?)\b(?!.*\bsaid\b).{0,160}$/iu,
  },
  {
    name: 'follow',
    pattern:
      /^(?:follow|like|find|join|connect with|download|install|get) (?:us|our|the|@)\b.{0,30}\b(?:app|channel|facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news|social media)\b.{0,80}$/iu,
  },
  {
    name: 'share',
    pattern:
      /^(?:share(?: (?:this|on|via|now|the|article|story|post).{0,60})?|tweet(?: this)?|pin(?: it)?|e-?mail(?: this)?|print(?: this)?|copy link|link copied.{0,20}|save|bookmark|facebook|twitter|linked ?in|whats ?app|telegram|reddit|pinterest|instagram|youtube|flipboard)(?:(?:\s{0,3}[|·•,/]){1,3}\s{0,3}(?![\p{L} ]{21})\p{L}{1,20}(?: \p{L}{1,20}){0,9}){0,20}[:.!]?$/iu,
  },
  {
    name: 'advertisement',
    pattern:
      /^(?:advertisements?|advertising|ads?(?: by .{0,30})?|sponsored(?: content| by .{0,40})?|promoted(?: content)?|paid (?:content|post)|partner content|skip (?:ad|advertisement)|remove ads?|article continues below.{0,30})[.:]?$/iu,
  },
  {
    name: 'navigation',
    pattern:
      /^(?:home|menu|search|back(?: to (?:top|home|news))?|skip to (?:main )?content|next|previous|prev|close|loading|please wait|world|politics|sports?|business|opinion|entertainment|lifestyle|technology|video|videos|photos|gallery|live tv|e-?paper|home\s*[>»/|].{1,120}|(?:page )?\d{1,3}(?: ?\/ ?| of )\d{1,3})[.…]*$/iu,
  },
  {
    name: 'section-label',
    pattern:
      /^(?:what'?s the story|why (?:it|this) matters|the big picture|at a glance|quick read|key (?:points|takeaways|highlights)|story highlights|highlights|summary|in short|in brief|tl;?dr|first published|about the authors?)\s*[?:.]?$/iu,
  },
  {
    name: 'tags',
    pattern:
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords|labels?|more about)\s*[:|].{0,250}$/iu,
  },
  {
    name: 'rights',
    pattern:
      /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|this (?:story|article|report|content) (?:has not been edited|was (?:originally |first )?published|is (?:auto-?generated|published)|originally appeared)|\(?(?:this|the) (?:story|report|article) (?:has not been|is) (?:edited|auto)|disclaimer\b|terms (?:of (?:use|service)|and conditions)|privacy policy|cookie (?:policy|settings)|we use cookies|republish).{0,300}$/iu,
  },
  {
    name: 'reading-time',
    pattern:
      /^(?:\d{1,3} ?(?:-| )?min(?:ute)?s?(?: |-)?(?:read|of reading)?|reading time:? .{1,20}|\d[\d,.]*k? (?:views|shares|likes|reads))[.:]?$/iu,
  },
  { name: 'address', pattern: /^(?:https?:\/\/|www\.)\S+$/iu },
  { name: 'ornament', pattern: /^[^\p{L}\p{N}]+$/u },
]

/** The furniture's name, or null when the line may belong to the article. `line` is trimmed; apostrophes may be typographic. */
export const furnitureOf = (line: string): string | null => {
  if (line.length > 320) return null
  const plain = line.replace(/[’‘]/gu, "'")
  return FURNITURE_PATTERNS.find(({ pattern }) => pattern.test(plain))?.name ?? null
}
