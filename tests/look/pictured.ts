const example = 'fran-214-mal-till-12'

/**
 * Every type of page: its address, and the mock-up that it follows if it has one of its own. `{challenge}` and the like
 * stand for the first of that kind in the example.
 */
export const pictured: Record<string, [path: string, mock?: string]> = {
  start: ['/', 'index'],
  'start-english': ['/en', 'index'],
  utforska: ['/utforska', 'utforska'],
  'utforska-karta': ['/utforska?typ=tester&vy=karta', 'utforska'],
  'utforska-utmaningar': ['/utforska?typ=utmaningar', 'utforska'],
  'utforska-insikter': ['/utforska?typ=insikter', 'utforska'],
  'utforska-losningar': ['/utforska?typ=losningar', 'utforska'],
  'utforska-tester': ['/utforska?typ=tester', 'utforska'],
  'utforska-metoder': ['/utforska?typ=metoder', 'utforska'],
  'utforska-tom': ['/utforska?utfall=fungerade-inte&steg=1', 'utforska'],
  'utforska-ord': ['/utforska?q=rapporter+ingen+läser&utfall=fungerade&utfall=behover-justeras', 'utforska'],
  'utforska-ord-lik': ['/utforska?q=hemvård&ordning=likast&lik=2281', 'utforska'],
  'utforska-ord-karta': ['/utforska?q=hemvård&vy=karta', 'utforska'],
  'utforska-ord-tom': ['/utforska?q=xyzzyq', 'utforska'],
  fall: [`/fall/${example}`, 'fall'],
  'fall-english': [`/en/cases/${example}`, 'fall'],
  'fall-verkligt': ['/fall/sundsvall-skonsmomodellen', 'fall'],
  'fall-version': [`/fall/${example}?version=1`],
  utmaning: ['/utmaningar/{challenge}'],
  utforskning: ['/utforskningar/{exploration}'],
  insikt: ['/insikter/{insight}'],
  losning: ['/losningar/rapportpaus', 'losning'],
  'losning-verklig': ['/losningar/{realSolution}', 'losning'],
  test: ['/tester/{test}'],
  forslag: ['/forslag/{improvement}'],
  metod: ['/metoder/intervjuer'],
  'metod-oanvand': ['/metoder/effektlogik'],
  metoder: ['/metoder'],
  kommun: ['/kommuner/9901', 'kommun'],
  'kommun-verklig': ['/kommuner/2281', 'kommun'],
  'kommun-utan-fall': ['/kommuner/0114', 'kommun'],
  kommuner: ['/kommuner'],
  natverk: ['/natverk/mindre-rapporter-mer-samtal', 'natverk'],
  'natverk-verkligt': ['/natverk/forenklat-och-effektivare-styrsystem', 'natverk'],
  natverken: ['/natverk'],
  seminarium: ['/seminarier/tillit-i-styrningen-pa-riktigt', 'seminarium'],
  'seminarium-utan-film': ['/seminarier/tillit-i-styrningen-2019', 'seminarium'],
  seminarier: ['/seminarier'],
  film: ['/filmer/rapporten-som-ingen-laste', 'seminarium'],
  tema: ['/teman/STY'],
  'tema-utan-fall': ['/teman/TRA'],
  teman: ['/teman'],
  hinder: ['/hinder/law'],
  'jamfor-losningar': ['/jamfor?losning=rapportpaus&losning=lasarkollen'],
  'jamfor-fall': ['/jamfor?fall=sundsvall-skonsmomodellen&fall=oslo-tillitsmodell-hemtjanst'],
  'alla-fall': ['/fall'],
  'alla-utmaningar': ['/utmaningar'],
  'alla-losningar': ['/losningar'],
  'oppna-data': ['/oppna-data', 'api'],
  om: ['/om'],
  tillganglighet: ['/tillganglighet'],
  personuppgifter: ['/personuppgifter'],
  komponenter: ['/komponenter', 'komponenter'],
  saknas: ['/finns-inte'],
  tillbakadraget: ['/fall/{withdrawn}'],
}

const asked = `{
  real: case(slug: "sundsvall-skonsmomodellen") { solutions(first: 1) { nodes { slug } } }
  case(slug: "${example}") {
    challenges(first: 1) { nodes { id } } explorations(first: 1) { nodes { id } } insights(first: 1) { nodes { id } }
    solutionTests(first: 1) { nodes { id } } improvements(first: 1) { nodes { id } } } }`

/** What the names in braces stand for on this site. */
export async function placesOn(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: asked }),
  })
  const { data } = (await answer.json()) as {
    data: Record<string, Record<string, { nodes: Record<string, string>[] }>>
  }
  const first = (thing: string, list: string, field: string) => data[thing]![list]!.nodes[0]![field]!
  return {
    challenge: first('case', 'challenges', 'id'),
    exploration: first('case', 'explorations', 'id'),
    insight: first('case', 'insights', 'id'),
    test: first('case', 'solutionTests', 'id'),
    improvement: first('case', 'improvements', 'id'),
    realSolution: first('real', 'solutions', 'slug'),
  }
}
