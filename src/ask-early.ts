/** Stands in the head of the page, so that data files are on their way before any other script. */
import { askEarly } from './state/early-fetch.ts'

askEarly()
