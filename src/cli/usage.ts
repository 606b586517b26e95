export const USAGE = `Usage: npx dateline <command>

  build <folder> --out <data folder>   articles (.txt, .md) in, the app's data files out
  extract                              JSON lines in (one article each), JSON lines out
  import <events.jsonl> --out <data folder> [--format jsonl|json|timelinejs|csv] [--title <title>]
                                       ready-made events (also CSV and TimelineJS) in, the app's data files out
  explain <article>                    one article with every span found and the chain behind each date
  start [folder] [--port <number>] [--no-open]
                                       preprocess the folder (articles/ if none) and serve the app
  site [folder] [--out <folder>]       preprocess the folder and write a static site (dist/ if none)

Each but import takes --knowledge <file or folder>, as often as you like: tables of your own, which go on where the built-in
ones of office holders and summits end, and correct them; or that say who is who in the articles.

build, start and site work on all cores (--workers <number> for fewer) and keep what each article gave in
.cache/extractions, so that the next run reads only what changed (--cache <folder> elsewhere, --no-cache nowhere).

Exit codes: 0 done, 1 some input could not be used, 2 wrong usage, 3 nothing written.`
