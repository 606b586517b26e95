/** Imported before all others, so that the first data file is on its way while they are evaluated. */
import { askForFirstFile } from './state/early-fetch.ts'

askForFirstFile()
