import { useId } from 'react'
import type { FacetKey } from '../../dataset/filter-state.ts'
import { isLoadError } from '../../dataset/load-shape.ts'
import { FACET_WORDS } from '../../state/words.ts'

interface FacetFaultProps {
  readonly facet: FacetKey
  readonly error: Error
  /** True while it is fetched again. */
  readonly isTrying: boolean
  readonly onTryAgain: () => void
}

function FaultWords({ error }: { readonly error: Error }) {
  if (!isLoadError(error)) return <p>{error.message}</p>
  const { file, field, reason, advice } = error.problem
  return (
    <>
      <p>
        Not available: <code>{file}</code>
        {field === null ? '' : `, ${field}`}: {reason}.
      </p>
      <p>{advice}</p>
    </>
  )
}

/** In the place of a facet whose column could not be had. */
export function FacetFault({ facet, error, isTrying, onTryAgain }: FacetFaultProps) {
  const titleId = useId()
  return (
    <fieldset className="facet" aria-labelledby={titleId}>
      <div className="facet-head">
        <h2 id={titleId}>{FACET_WORDS[facet]}</h2>
      </div>
      <div className="facet-fault" role="alert">
        {isTrying ? <p>Counting …</p> : <FaultWords error={error} />}
      </div>
      <button type="button" className="facet-more" onClick={onTryAgain}>
        Try again<span className="visually-hidden">: {FACET_WORDS[facet].toLowerCase()}</span>
      </button>
    </fieldset>
  )
}
