/** The skeleton's places (`index.html`) that React fills. */
export const place = (id: 'header' | 'filters' | 'body' | 'above' | 'list' | 'centre' | 'timeline-area') =>
  document.getElementById(id)!
