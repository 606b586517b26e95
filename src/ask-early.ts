/** Stands in the head of the page, so that the first data file is on its way before any other script. */
import { askForFirstFile } from './state/early-fetch.ts'

askForFirstFile()
