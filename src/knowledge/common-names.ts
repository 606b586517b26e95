/**
 * Names that many people bear, so that a full name alone does not tell which of them is meant: a common given name
 * with a common surname of the same language. A name of the office tables that is common needs more than itself.
 * Own table after public statistics of given names and surnames (English-speaking countries, Spain and Latin America,
 * South Asia and the Arab world), 2026-11-22; accents as `nameParts` writes them. Small on purpose: what is missing is
 * taken for rare, what is there too much needs the country in the text.
 */
import { nameParts } from './offices/name-key.ts'

/** Per language: given names, then surnames. English ones include surnames that stand beside English given names. */
const COMMON_TEXT = `
alan albert alex alexander alice alison allan amanda amy andrea andrew andy angela ann anna anne anthony arthur barbara ben benjamin betty bill bob brenda brian bruce carl carol caroline catherine charles charlie chris christian christina christine christopher claire colin craig dan daniel dave david deborah denise dennis derek diana diane don donald donna dorothy doug douglas ed edward elizabeth emily emma eric eugene frances francis frank fred gareth gary geoff geoffrey george gerald glenn gordon graham greg gregory harold harry heather helen henry howard hugh ian jack jacob jacqueline james jamie jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jill jim jimmy joan joe john johnny jonathan jordan joseph joshua joyce judith judy julia julian julie justin karen kate katherine kathleen keith kelly ken kenneth kevin kim larry laura lawrence lee leonard leslie linda lisa louis louise luke malcolm margaret maria marie mark martin mary matt matthew maureen megan melissa michael michelle mike nancy natalie neil nicholas nick nicola nicole nigel norman oliver pamela pat patricia patrick paul pauline penny peter phil philip phillip rachel ralph raymond rebecca richard rick rob robert robin rodney roger ron ronald ross roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sharon shirley simon stanley stephanie stephen steve steven stewart stuart sue susan teresa terry theresa thomas tim timothy tina tom tony tracy trevor tyler victor victoria vincent virginia walter wayne wendy will william zachary
| adams alexander allen anderson andrews armstrong bailey baker barnes bell bennett berry black boyd bradley brooks brown bryant burns burton butler byrne campbell carpenter carr carroll carter chan chang chapman chen clark clarke cole coleman collins cook cooper cox crawford cruz cunningham daniels davidson davies davis dean dixon doyle duncan dunn edwards elliott ellis evans ferguson fisher fleming fletcher ford foster fox francis fraser freeman gardner george gibson gilbert gordon graham grant gray green greene griffin hall hamilton hansen harper harris harrison hart harvey hawkins hayes henderson henry hicks higgins hill holmes howard huang hudson hughes hunt hunter hutton jackson jacobs james jenkins johnson johnston jones jordan kelley kelly kennedy kim king knight lane lawrence lawson lee lewis lim lin long lynch macdonald marshall martin mason matthews mcdonald mills miller mitchell moore morgan morris murphy murray myers nelson newman nguyen nicholson oconnor oliver oneill palmer park parker patel patterson payne perkins perry peters peterson phillips pierce porter powell pratt price quinn ray reed reid reilly reynolds rice richards richardson riley roberts robertson robinson rogers rose ross russell ryan scott shaw simmons simpson singh smith snow snyder spencer stephens stevens stewart stone sullivan summers tan taylor thomas thompson thomson tucker turner wagner walker wallace walsh ward warren washington watson watts weaver webb welch wells west wheeler white williams williamson willis wilson wong wood woods wright wu yang young

adriana alberto alejandra alejandro alfonso alfredo ana andrea andres angel antonio armando arturo beatriz carlos carmen cecilia cesar claudia cristina daniel diego eduardo elena enrique ernesto federico felipe fernando francisco gabriel gabriela gloria guillermo gustavo hector ignacio isabel jaime javier joaquin jorge jose juan juana julio laura leonardo lucia luis luisa manuel marcelo marcos maria mariana mario marta martin mauricio miguel monica nicolas oscar pablo patricia patricio paulo pedro pilar rafael ramon raul ricardo roberto rodrigo rosa salvador santiago sergio silvia sofia vicente
| aguilar almeida alonso alvarez alves arce barbosa cabrera campos cardoso carvalho castillo castro chavez contreras correia costa cruz delgado diaz dominguez espinosa fernandes fernandez ferreira flores fonseca garcia gomes gomez gonzales gonzalez guerrero gutierrez guzman hernandez herrera jimenez juarez lima lopes lopez marques martin martinez martins medina mendes mendez mendoza molina monteiro morales moreno munoz navarro nunes nunez oliveira ortega ortiz pereira perez pinto pires ramirez ramos reyes ribeiro rios rivera rocha rodrigues rodriguez rojas romero rosa rubio ruiz salazar sanchez santos serra silva soares sosa soto sousa souza suarez teixeira toledo torres valdez vargas vasquez vazquez vega vieira

abdul abdullah abu adel adnan ahmad ahmed ajay ali amin amir amit anil anwar arif arun asad asif asim ashok aziz bashir deepak faisal farid fatima hamid hasan hassan hussain hussein ibrahim imran iqbal ismail jamal kamal karim khaled khalid mahmood mahmoud manoj mohamad mohamed mohammad mohammed muhammad mustafa nadia nasser omar pervez rajesh rajiv rakesh ravi sajid salman samir sanjay saeed shahid suresh sunil tariq usman vijay vinod yousef yusuf
| abbas abbasi abdullah agarwal ahmad ahmed akhtar alam ali amin ansari aslam aziz bashir butt chaudhry chowdhury das farooq ghani gupta hamid haq hasan hassan hossain hussain hussein ibrahim iqbal islam ismail jha joshi kapoor karim khalid khan khalil kumar mahmood mahmoud malhotra malik masood mehta mehmood mishra mohamed mohammad mohammed mukhtar mustafa nair omar qureshi rahman rana rao raza reddy saleh salman sattar shah shaikh sharif sharma sheikh siddiqui singh sinha syed verma yadav yousef yusuf zaki
`

interface CommonParts {
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u)

const LANGUAGES: readonly CommonParts[] = COMMON_TEXT.trim()
  .split('\n\n')
  .map((block) => {
    const [given, surnames] = block.split('|')
    return { given: new Set(wordsOf(given!)), surnames: new Set(wordsOf(surnames!)) }
  })

/** All given names of the table: each is one of `names.ts`. */
export const COMMON_GIVEN_NAMES: readonly string[] = [
  ...new Set(LANGUAGES.flatMap(({ given }) => [...given])),
]

/**
 * True for "John Moore", "Eduardo Rodríguez", "Imran Khan", in either order: two parts, both common in one language.
 * A name with a further part or an initial ("Robert M. Hill") is not common, nor is one with a rare part.
 */
export function isCommonName(name: string): boolean {
  const parts = nameParts(name)
  const [one, other] = parts
  if (one === undefined || other === undefined || parts.length > 2) return false
  return LANGUAGES.some(
    ({ given, surnames }) =>
      (given.has(one) && surnames.has(other)) || (given.has(other) && surnames.has(one)),
  )
}
