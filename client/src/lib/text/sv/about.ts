import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

const tooLong = (most: number) => `För långt: högst ${number(most)} tecken.`

export const message = {
  heading: 'Skriv till oss',
  lead: 'Rapportera en brist, fråga eller rätta något. Du behöver inte säga vem du är.',
  orMail: 'Du kan också skriva till',
  text: 'Meddelande',
  textHelp: 'Gäller det tillgänglighet? Skriv gärna vad du försökte göra och vilket hjälpmedel du använder.',
  left: (left: number) =>
    left < 0
      ? `${counted(-left, 'tecken för mycket', 'tecken för mycket')}`
      : `${counted(left, 'tecken kvar', 'tecken kvar')}`,
  about: 'Sidan det gäller',
  aboutHelp: 'Adressen, eller vad sidan heter.',
  email: 'E-post',
  emailHelp: 'Bara om du vill ha svar.',
  optional: 'frivilligt',
  kept: 'Meddelandet sparas i tolv månader och läses bara av dem som driver webbplatsen. Skriv inga personnummer och inget känsligt om någon person. Drivs webbplatsen av en myndighet blir det du skriver en allmän handling.',
  send: 'Skicka meddelandet',
  sending: 'Skickar …',
  mend: 'Meddelandet är inte skickat. Rätta det här:',
  tooMany: 'Det har kommit många meddelanden på kort tid. Vänta en timme och skicka igen; texten står kvar här.',
  error: {
    text: (code: string) =>
      code === 'TOO_LONG' ? `Meddelandet är ${tooLong(5000).toLowerCase()}` : 'Skriv ett meddelande.',
    about: (_code: string) => `Sidan det gäller är ${tooLong(500).toLowerCase()}`,
    email: (code: string) =>
      code === 'TOO_LONG'
        ? `E-postadressen är ${tooLong(254).toLowerCase()}`
        : 'Skriv e-postadressen som namn@exempel.se.',
  },
  received: (day: string) => `Tack. Meddelandet kom fram ${day}.`,
  receivedHelp: 'Lämnade du en e-postadress används den bara för att svara dig.',
  another: 'Skriv ett meddelande till',
  personalData: 'Så behandlas personuppgifter',
}

export const accessibility = {
  short: 'Tillgänglighet',
  heading: 'Tillgänglighetsredogörelse för Lärdom',
  description:
    'Hur Lärdom uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du rapporterar fler.',
  lead: (operator: string) =>
    `${operator} står bakom webbplatsen Lärdom. Alla ska kunna använda den. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du rapporterar fler.`,
  leadWithoutName:
    'Alla ska kunna använda Lärdom. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du rapporterar fler.',
  nameMissing:
    'Den som driver den här webbplatsen har inte angett sitt namn (inställningen OPERATOR_NAME). Tills det är gjort saknar redogörelsen en uppgift som lagen kräver.',
  statusHeading: 'Hur tillgänglig är webbplatsen?',
  status: 'Webbplatsen är delvis förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service.',
  statusWhy:
    'Bristerna här nedanför är skälet. Sidor, filter och formulär går att läsa och använda utan JavaScript, med tangentbord och i 200 procents förstoring.',
  findingsHeading: 'Innehåll som inte är tillgängligt',
  findings: [
    {
      what: 'Verktyget GraphiQL, där den som bygger program provar frågor till API:t.',
      why: 'Det kommer från andra. Skrivfälten saknar namn för skärmläsare, en del text har för låg kontrast och en yta går inte att rulla med tangentbordet. Samma frågor går att ställa på sidan Öppna data utan det.',
      criterion: 'WCAG 1.4.3, 2.1.1 och 4.1.2.',
    },
    {
      what: 'De två filmerna i exempelnätverket.',
      ofExamples: true,
      why: 'De har undertexter och avskrift men ingen syntolkning av det som bara syns i bild.',
      criterion: 'WCAG 1.2.5.',
    },
    {
      what: 'Namnen på kartorna.',
      why: 'På skärmar smalare än 360 punkter blir de mindre än annan text, och ligger platser tätt saknas en del namn. Allt på kartan finns i listan bredvid.',
      criterion: 'Ingen brist mot WCAG, men värt att veta.',
    },
    {
      what: 'Svenska texter på de engelska sidorna.',
      why: 'Fall och lösningar står på det språk de skrevs på. Språket är märkt, så att skärmläsare uttalar det rätt, men texten är inte översatt.',
      criterion: 'Ingen brist mot WCAG, men värt att veta.',
    },
    {
      what: 'Det vi inte har prövat.',
      why: 'Webbplatsen är inte prövad tillsammans med personer som använder hjälpmedel, och inte av någon utomstående. Det kan finnas brister som vi inte har upptäckt.',
      criterion: '',
    },
  ],
  burdenHeading: 'Oskäligt betungande anpassning',
  burden: 'Vi åberopar inget undantag för oskäligt betungande anpassning enligt 12 §.',
  outsideHeading: 'Innehåll som inte omfattas av lagen',
  outside:
    'Kartorna är inte till för att hitta vägen och omfattas inte av kraven (9 §). De har ändå en lista bredvid sig med samma innehåll. Länkar till källor och filer hos andra leder till innehåll som vi inte råder över.',
  methodHeading: 'Hur webbplatsen är prövad',
  method:
    'Varje sorts sida prövas automatiskt med axe mot WCAG 2.0–2.2 nivå A och AA varje gång programmet ändras: på svenska och engelska, ljust och mörkt, på bred och smal skärm. Prov med tangentbord, utan skript, i 320 punkters bredd och med 200 procents text görs på samma sätt. Automatiska prov hittar bara en del av alla brister.',
  facts: 'Uppgifter om redogörelsen',
  assessed: 'Bedömd',
  updated: 'Redogörelsen uppdaterad',
  evaluation: 'Bedömningen gjord genom',
  evaluationBy: 'självskattning, av dem som utvecklar Lärdom',
  service: 'Tjänst',
  actor: 'Ansvarig',
  notGiven: 'inte angivet',
  supervisionHeading: 'Inte nöjd med svaret?',
  supervision:
    'Skriv först till oss. Är du inte nöjd med hur vi hanterar det kan du anmäla till Myndigheten för digital förvaltning (Digg), som har tillsyn över lagen.',
  report: 'Anmäl bristande tillgänglighet till Digg',
}

export const about = {
  heading: 'Om Lärdom',
  description:
    'Vad Lärdom är, var innehållet kommer ifrån, hur utfall och evidens bedöms, och vem som driver webbplatsen.',
  lead: 'Lärdom är svenska kommuners gemensamma minne: vad någon har utmanats av, förstått, testat och infört. Också det som inte fungerade.',
  whyHeading: 'Varför det finns',
  why: 'Kommuner prövar mycket, och mest stannar där det prövades. Den som börjar om någon annanstans vet sällan att det redan är gjort, hur det gick eller vad som var svårt. Lärdom samlar det på ett ställe, i samma form, så att det går att jämföra och bygga vidare på.',
  stepsHeading: 'Sex steg',
  steps: 'Alla fall berättas på samma sätt. Där en källa inte säger något står det så; luckor fylls inte i.',
  sourcesHeading: 'Var innehållet kommer ifrån',
  sources:
    'Varje fall bygger på namngivna, öppna källor som står sist på fallets sida, tillsammans med det vi inte vet. De verkliga fallen är sammanställda ur källorna, inte skrivna av kommunerna själva. Hittar du ett fel, skriv till oss.',
  examplesHeading: 'Exempel',
  examples:
    'En del av innehållet är ett påhittat exempelnätverk som visar hur det ser ut när många har berättat. Det står Exempel på allt som hör dit, kommunerna finns inte, och ingenting räknas ihop med det verkliga. Den som driver webbplatsen kan stänga av det.',
  outcomesHeading: 'Så bedöms utfall och evidens',
  outcomes:
    'Ett test fungerade, behöver justeras eller fungerade inte. Det avgör den som gjorde testet eller källan, aldrig vi, och det står alltid enligt vem. Säger ingen källa hur det gick står det att utfallet inte är redovisat.',
  evidence:
    'En lösnings evidens räknas ut av öppna regler, på en skala från 0 till 5: från idé till att flera kommuner av olika slag har rapporterat resultat. Ett test som inte fungerade väger lika tungt som ett som gjorde det.',
  openHeading: 'Öppet',
  open: 'Texterna får återanvändas enligt CC BY 4.0 och programmet enligt EUPL 1.2. Allt går att hämta som data.',
  openData: 'Öppna data och API',
  operatorHeading: 'Vem som driver webbplatsen',
  operator: (name: string) => `Webbplatsen drivs av ${name}.`,
  operatorUnknown: 'Den som driver webbplatsen har inte angett sitt namn här.',
  contact: 'Skriv till oss',
  accessibility: 'Tillgänglighetsredogörelse',
  personalData: 'Personuppgifter och kakor',
}

export const personalData = {
  heading: 'Personuppgifter och kakor',
  description:
    'Lärdom använder inga kakor och sparar så lite som möjligt om dig. Här står vad som sparas, varför och hur länge.',
  lead: 'Du kan läsa allt på Lärdom utan att säga vem du är. Webbplatsen använder inga kakor och mäter inte vad du gör.',
  controllerHeading: 'Ansvarig',
  controller: (name: string) => `${name} är personuppgiftsansvarig för den här webbplatsen.`,
  controllerUnknown:
    'Den som driver webbplatsen är personuppgiftsansvarig, men har inte angett sitt namn här (inställningen OPERATOR_NAME).',
  storedHeading: 'Vad som sparas',
  what: 'Vad',
  why: 'Varför',
  howLong: 'Hur länge',
  stored: [
    {
      what: 'Valet ljust eller mörkt, i din webbläsare (localStorage, namnet ”theme”)',
      why: 'För att komma ihåg det du har valt. Sparas bara om du väljer, skickas aldrig till oss och kräver därför inget samtycke.',
      howLong: 'Tills du väljer ”Som enheten” eller rensar webbläsaren',
    },
    {
      what: 'Vilken kommun du har valt att jämföra med i sökningen, i din webbläsare (localStorage, namnet ”kommun”)',
      why: 'För att du ska slippa välja den igen. Sparas bara om du väljer en kommun. När du söker står dess kod i adressen, så att du kan dela länken.',
      howLong: 'Tills du väljer ”Byt” eller rensar webbläsaren',
    },
    {
      what: 'Hur långt du har läst på varje sida, i din webbläsare (sessionStorage, namn som börjar med ”sveltekit:”)',
      why: 'För att du ska komma till samma ställe när du går tillbaka. Skickas aldrig till oss.',
      howLong: 'Tills du stänger fliken',
    },
    {
      what: 'Meddelanden du skickar: texten, sidan det gäller och din e-postadress om du lämnar den',
      why: 'För att rätta fel och kunna svara.',
      howLong: 'Tolv månader, sedan tas de bort automatiskt',
    },
    {
      what: 'Serverns logg: vilken adress som hämtades, med det du sökte efter, när och om det gick bra. Inte din IP-adress och inte vilken webbläsare du har',
      why: 'För att hitta fel.',
      howLong: 'Bestäms av den som driver webbplatsen',
    },
    {
      what: 'Kontakter på fallens sidor, i första hand roller som ”utvecklingsledaren”, inte personer',
      why: 'För att andra kommuner ska kunna fråga.',
      howLong: 'Så länge fallet är publicerat eller kontakten gäller',
    },
    {
      what: 'Namn på dem som talar i seminariefilmer, när de finns i källan',
      why: 'För att man ska kunna se vem som säger vad i sin tjänst eller sitt uppdrag.',
      howLong: 'Så länge filmen är publicerad',
    },
  ],
  cookiesHeading: 'Kakor',
  cookies:
    'Det finns inga kakor, varken egna eller andras, inga bilder eller typsnitt som hämtas från andra och ingen besöksstatistik. Därför frågar vi inte heller om lov.',
  basisHeading: 'Rättslig grund',
  basis:
    'Att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Drivs webbplatsen av någon som inte är en myndighet är grunden ett berättigat intresse av att kunna svara och rätta fel (6.1 f). Hos en myndighet är meddelanden allmänna handlingar, och då kan arkivregler göra att de bevaras på annat håll.',
  rightsHeading: 'Dina rättigheter',
  rights:
    'Du har rätt att få veta vad som finns om dig, få det rättat eller borttaget, få behandlingen begränsad och invända mot den. Säg gärna ungefär när du skrev, eftersom vi inte vet vem som har skrivit vad.',
  complain: 'Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten (IMY).',
  imy: 'Klaga hos IMY',
  contact: 'Skriv till oss',
}
