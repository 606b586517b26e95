import './entity-dot.css'
import type { EntityId } from '../../core/entity.ts'
import { colorOfEntity } from '../../state/collection.ts'
import { useExplorer } from '../../state/use-explorer.ts'

/** The dot in a country's colour, where the timeline gives it one. */
export function EntityDot({ id }: { readonly id: EntityId }) {
  const { collection } = useExplorer()
  const color = colorOfEntity(collection, id)
  return color > 5 ? null : <span className="entity-dot" data-color={color} aria-hidden="true" />
}
