import './entity-about.css'
import type { MouseEvent } from 'react'
import { type EntityId, entityKindOf } from '../../core/entity.ts'
import { type ValueState, valueStateOf } from '../../dataset/filter-state.ts'
import { type EntityFacts, entityFactsOf } from '../../state/entity-facts.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { setFacetValue } from '../../state/view-store.ts'
import { countWords } from '../../state/words.ts'
import { closePopover } from '../shared/Popover.tsx'

/** Who or what somebody is by the articles, and what to do with its events. */
export function EntityAbout({ id }: { readonly id: EntityId }) {
  const facts = entityFactsOf(useExplorer(), id)
  return (
    <div className="entity-about">
      <h3>{facts.name}</h3>
      <p className="entity-about-kind">
        {facts.kindWords} · {countWords(facts.eventCount, 'event')}
      </p>
      <Roles facts={facts} />
      <OtherNames facts={facts} />
      <Actions id={id} name={facts.name} />
      {facts.wikidataHref === null ? null : (
        <a href={facts.wikidataHref} target="_blank" rel="noopener noreferrer">
          Wikidata<span className="visually-hidden"> on {facts.name}, in a new tab</span>
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
    </div>
  )
}

function Roles({ facts: { roles } }: { readonly facts: EntityFacts }) {
  if (roles.length === 0) return null
  return (
    <ul aria-label="Roles">
      {roles.map(({ words, tellers }) => (
        <li key={`${words} ${tellers}`}>
          {words} <span className="entity-about-teller">{tellers}</span>
        </li>
      ))}
    </ul>
  )
}

function OtherNames({ facts: { otherNames, furtherNames } }: { readonly facts: EntityFacts }) {
  if (otherNames.length === 0) return null
  return (
    <p className="entity-about-names">
      Also written {otherNames.map((name) => `“${name}”`).join(', ')}
      {furtherNames === 0 ? '' : ` and ${furtherNames} more`}
    </p>
  )
}

function Actions({ id, name }: { readonly id: EntityId; readonly name: string }) {
  const kind = entityKindOf(id)
  const state = useViewStore(({ view }) => valueStateOf(view.filter.facets[kind], id))
  const button = (wanted: ValueState, words: string, undo: string) => (
    <button
      type="button"
      onClick={(click: MouseEvent) => {
        closePopover(click.currentTarget)
        setFacetValue(kind, id, state === wanted ? 'off' : wanted)
      }}
    >
      {state === wanted ? undo : words}
    </button>
  )
  return (
    <div className="entity-about-actions">
      {button('include', `Only events with ${name}`, `No longer only events with ${name}`)}
      {button('exclude', `Hide events with ${name}`, `Show events with ${name} again`)}
    </div>
  )
}
