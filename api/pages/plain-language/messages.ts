import type { Language } from '../../../db/schema/field.ts'
import { capital } from '../text.ts'

/** "Vänort", of "en vänort". */
const withoutArticle = (what: string) => capital(what.slice(what.indexOf(' ') + 1))

/** The sentences of the page in plain language: one thought in each, for a reader of about twelve. */
export const messages = {
  sv: {
    title: (name: string) => `Lättläst om ${name} och världen`,
    description: (name: string) => `Kort och lättläst: hur ${name} samarbetar med andra länder.`,
    ours: ['Den här texten har Utblick skrivit.', 'Det är inte kommunens egna ord.'],
    whole: (name: string) => `Läs hela sidan om ${name}`,
    hardWords: 'Svåra ord',
    data: 'Texten som',

    policies: 'Vad vill kommunen?',
    hasText: 'Kommunen har skrivit en text om sitt arbete med andra länder.',
    decided: 'Kommunen har sagt ja till texten.',
    decidedIn: (year: string) => `Kommunen sa ja till texten år ${year}.`,
    proposal: 'Det här är ett förslag.',
    proposalFrom: (year: string) => `Det här är ett förslag från år ${year}.`,
    isProposalOpen: 'Vi vet inte om kommunen har bestämt det.',
    isDecisionOpen: 'Vi vet inte om kommunen har sagt ja till texten.',
    writtenIn: (year: string) => `Texten är från år ${year}.`,
    writtenFrom: (year: string) => `Texten är från år ${year} eller senare.`,
    undated: 'Texten har inget datum.',
    yearsAgo: (n: number) => `Det är ${n} år sedan.`,
    lapsed: (year: string) => `Texten gällde till och med år ${year}.`,
    noPlainText: 'Vi har inte skrivit någon lättläst text om den än.',
    own: 'Läs vad kommunen själv har skrivit',

    places: 'Vilka orter samarbetar kommunen med?',
    others: 'Det finns fler orter.',
    cooperations: 'Det här är orter i andra länder.',
    relations: {
      'twin-town': 'en vänort',
      'cooperation-town': 'en samarbetsort',
      friendship: 'en vänskapsort',
      'municipal-partnership': 'ett partnerskap',
      exchange: 'ett utbyte',
    },
    isRelation: (what: string) => `Det är ${what}.`,
    relationSince: (what: string, year: string) => `${withoutArticle(what)} sedan ${year}.`,
    becameRelation: (what: string, year: string) => `Det blev ${what} år ${year}.`,
    wasRelation: (what: string) => `Det var ${what} förut.`,
    wasRelationUntil: (what: string, year: string) => `Det var ${what} till år ${year}.`,
    willBeRelation: (what: string) => `Kommunen vill att det ska bli ${what}.`,
    hasNotBegun: 'Det har inte börjat än.',
    dormantRelation: (what: string) => `Det är ${what}, men samarbetet vilar.`,
    endingRelation: (what: string) => `Det är ${what}, men samarbetet håller på att ta slut.`,
    mergedInto: (name: string) => `Orten hör nu till ${name}.`,
    merged: 'Orten hör nu till en annan kommun.',
    isRelationOpen: 'Vi vet inte om det är en vänort.',
    allPlaces: 'Visa alla orter',

    projects: 'Vilka projekt finns?',
    isOngoing: 'Projektet pågår.',
    isOver: 'Projektet är slut.',
    endedIn: (year: string) => `Projektet tog slut år ${year}.`,
    granted: 'Projektet har fått pengar.',
    applied: 'Kommunen har sökt pengar till projektet.',
    rejected: 'Kommunen sökte pengar till projektet men fick nej.',
    isIdea: 'Projektet är en idé som inte har börjat.',
    about: (themes: string) => `Det handlar om ${themes}.`,
    allProjects: 'Visa alla projekt',

    youngPeople: 'Vad finns för barn och unga?',
    goesOn: 'Det pågår.',
    happened: 'Det har redan varit.',
    happenedIn: (year: string) => `Det var år ${year}.`,
    planned: 'Det är planerat.',
    plannedFor: (year: string) => `Det ska bli av år ${year}.`,
    suggested: 'Det här är förslag.',
    hasHappenedOpen: 'Vi vet inte om det har blivit av.',
    allActivities: 'Visa allt för barn och unga',
    youngProjects: (n: number) =>
      n === 1 ? 'Ett projekt är för barn och unga.' : `${n} projekt är för barn och unga.`,
    allYoungProjects: 'Visa projekt för barn och unga',
    points: (n: number) =>
      n === 1
        ? 'Kommunens text säger en sak om barn och unga.'
        : `Kommunens text säger ${n} saker om barn och unga.`,
    proposedPoints: (n: number) =>
      n === 1 ? 'Förslaget säger en sak om barn och unga.' : `Förslaget säger ${n} saker om barn och unga.`,
    allPoints: 'Läs vad som står om barn och unga',
    passage: 'Kommunens text säger något om barn och unga.',
    proposedPassage: 'Förslaget säger något om barn och unga.',

    goals: 'Hur går det med målen?',
    hasGoals: (n: number) => (n === 1 ? 'Kommunen har ett mål.' : `Kommunen har ${n} mål.`),
    textHasGoals: (n: number) =>
      n === 1 ? 'I kommunens text står ett mål.' : `I kommunens text står ${n} mål.`,
    proposedGoals: (n: number) => (n === 1 ? 'I förslaget står ett mål.' : `I förslaget står ${n} mål.`),
    noGoals: 'I kommunens text finns inget som heter mål.',
    noProposedGoals: 'I förslaget finns inget som heter mål.',
    countable: (some: number, all: number) => {
      if (all === 1) return some === 1 ? 'Det går att räkna.' : 'Det går inte att räkna.'
      if (some === all) return 'Alla går att räkna.'
      if (some === 0) return 'Inget av dem går att räkna.'
      return some === 1 ? 'Ett av dem går att räkna.' : `${some} av dem går att räkna.`
    },
    counted: 'Det här har någon räknat.',
    things: (n: number) => (n === 1 ? 'En sak går att räkna.' : `${n} saker går att räkna.`),
    value: (amount: string, period: string) =>
      `Det var ${amount} ${period.length > 4 ? 'läsåret' : 'år'} ${period}.`,
    atLeast: {
      increase: (amount: string) => `minst ${amount}`,
      decrease: (amount: string) => `högst ${amount}`,
    },
    target: (amount: string) => `Målet är ${amount}.`,
    proposedTarget: (amount: string) => `I förslaget är målet ${amount}.`,
    isCountedOpen: 'Det här har ingen räknat, så vitt vi vet.',
    allGoals: 'Läs alla mål',
    allWishes: 'Läs mer om vad kommunen vill',

    unknown: 'Vad vet vi inte?',
    policiesOpen: 'Vi vet inte vad kommunen har bestämt om andra länder.',
    placesOpen: 'Vi vet inte om kommunen har någon vänort.',
    projectsOpen: 'Vi vet inte om kommunen är med i något projekt.',
    youngPeopleOpen: 'Vi vet inte vad som finns för barn och unga.',
    goalsOpen: 'Vi vet inte vilka mål kommunen har.',
    mayExist: 'Det kan ändå finnas.',
    isNotHere: 'Men det står inte i Utblick.',
    isCut: 'Utblick har mer om kommunen än vi har räknat här.',

    contact: 'Var kan du få veta mer?',
    write: 'Du kan skriva till kommunen.',
    toWebsite: 'Gå till kommunens webbplats',

    /** A sentence that was true when its source was written. */
    saidIn: (sentence: string, year: string) => `${sentence}, stod det år ${year}.`,
    saidUndated: 'Det här står i texter utan datum, så vi vet inte hur det är nu.',
    isNowOpen: 'Här vet vi inte hur det är nu.',
  },
  en: {
    title: (name: string) => `Easy to read: ${name} and the world`,
    description: (name: string) => `Short and easy to read: how ${name} works with other countries.`,
    ours: ['Utblick has written this text.', 'These are not the municipality’s own words.'],
    whole: (name: string) => `Read the whole page on ${name}`,
    hardWords: 'Hard words',
    data: 'The text as',

    policies: 'What does the municipality want?',
    hasText: 'The municipality has written a text about its work with other countries.',
    decided: 'The municipality has said yes to the text.',
    decidedIn: (year: string) => `The municipality said yes to the text in ${year}.`,
    proposal: 'This is a proposal.',
    proposalFrom: (year: string) => `This is a proposal from ${year}.`,
    isProposalOpen: 'We do not know if the municipality has decided on it.',
    isDecisionOpen: 'We do not know if the municipality has said yes to the text.',
    writtenIn: (year: string) => `The text is from ${year}.`,
    writtenFrom: (year: string) => `The text is from ${year} or later.`,
    undated: 'The text has no date.',
    yearsAgo: (n: number) => `That was ${n} years ago.`,
    lapsed: (year: string) => `The text was in force until ${year}.`,
    noPlainText: 'We have not written an easy text about it yet.',
    own: 'Read what the municipality itself has written',

    places: 'Which towns does the municipality work with?',
    others: 'There are more towns.',
    cooperations: 'These are towns in other countries.',
    relations: {
      'twin-town': 'a twin town',
      'cooperation-town': 'a cooperation town',
      friendship: 'a friendship town',
      'municipal-partnership': 'a partnership',
      exchange: 'an exchange',
    },
    isRelation: (what: string) => `It is ${what}.`,
    relationSince: (what: string, year: string) => `${withoutArticle(what)} since ${year}.`,
    becameRelation: (what: string, year: string) => `It became ${what} in ${year}.`,
    wasRelation: (what: string) => `It was ${what} before.`,
    wasRelationUntil: (what: string, year: string) => `It was ${what} until ${year}.`,
    willBeRelation: (what: string) => `The municipality wants it to become ${what}.`,
    hasNotBegun: 'It has not begun yet.',
    dormantRelation: (what: string) => `It is ${what}, but the work together is resting.`,
    endingRelation: (what: string) => `It is ${what}, but the work together is about to end.`,
    mergedInto: (name: string) => `The town is now part of ${name}.`,
    merged: 'The town is now part of another municipality.',
    isRelationOpen: 'We do not know if it is a twin town.',
    allPlaces: 'Show all towns',

    projects: 'Which projects are there?',
    isOngoing: 'The project is going on.',
    isOver: 'The project is over.',
    endedIn: (year: string) => `The project ended in ${year}.`,
    granted: 'The project has been given money.',
    applied: 'The municipality has asked for money for the project.',
    rejected: 'The municipality asked for money for the project but the answer was no.',
    isIdea: 'The project is an idea that has not begun.',
    about: (themes: string) => `It is about ${themes}.`,
    allProjects: 'Show all projects',

    youngPeople: 'What is there for children and young people?',
    goesOn: 'It is going on.',
    happened: 'It has already happened.',
    happenedIn: (year: string) => `It was in ${year}.`,
    planned: 'It is planned.',
    plannedFor: (year: string) => `It will be in ${year}.`,
    suggested: 'These are proposals.',
    hasHappenedOpen: 'We do not know if they have happened.',
    allActivities: 'Show everything for children and young people',
    youngProjects: (n: number) =>
      n === 1
        ? 'One project is for children and young people.'
        : `${n} projects are for children and young people.`,
    allYoungProjects: 'Show projects for children and young people',
    points: (n: number) =>
      `The municipality’s text says ${n === 1 ? 'one thing' : `${n} things`} about children and young people.`,
    proposedPoints: (n: number) =>
      `The proposal says ${n === 1 ? 'one thing' : `${n} things`} about children and young people.`,
    allPoints: 'Read what it says about children and young people',
    passage: 'The municipality’s text says something about children and young people.',
    proposedPassage: 'The proposal says something about children and young people.',

    goals: 'How is it going with the goals?',
    hasGoals: (n: number) =>
      n === 1 ? 'The municipality has one goal.' : `The municipality has ${n} goals.`,
    textHasGoals: (n: number) =>
      n === 1
        ? 'There is one goal in the municipality’s text.'
        : `There are ${n} goals in the municipality’s text.`,
    proposedGoals: (n: number) =>
      n === 1 ? 'There is one goal in the proposal.' : `There are ${n} goals in the proposal.`,
    noGoals: 'Nothing in the municipality’s text is called a goal.',
    noProposedGoals: 'Nothing in the proposal is called a goal.',
    countable: (some: number, all: number) => {
      if (all === 1) return some === 1 ? 'It can be counted.' : 'It cannot be counted.'
      if (some === all) return 'All of them can be counted.'
      if (some === 0) return 'None of them can be counted.'
      return some === 1 ? 'One of them can be counted.' : `${some} of them can be counted.`
    },
    counted: 'Someone has counted this.',
    things: (n: number) => (n === 1 ? 'One thing can be counted.' : `${n} things can be counted.`),
    value: (amount: string, period: string) =>
      `It was ${amount} in ${period.length > 4 ? 'the school year ' : ''}${period}.`,
    atLeast: {
      increase: (amount: string) => `at least ${amount}`,
      decrease: (amount: string) => `at most ${amount}`,
    },
    target: (amount: string) => `The goal is ${amount}.`,
    proposedTarget: (amount: string) => `In the proposal, the goal is ${amount}.`,
    isCountedOpen: 'As far as we know, nobody has counted this.',
    allGoals: 'Read all goals',
    allWishes: 'Read more about what the municipality wants',

    unknown: 'What do we not know?',
    policiesOpen: 'We do not know what the municipality has decided about other countries.',
    placesOpen: 'We do not know if the municipality has a twin town.',
    projectsOpen: 'We do not know if the municipality takes part in a project.',
    youngPeopleOpen: 'We do not know what there is for children and young people.',
    goalsOpen: 'We do not know which goals the municipality has.',
    mayExist: 'It may exist all the same.',
    isNotHere: 'But it is not in Utblick.',
    isCut: 'Utblick has more about the municipality than we have counted here.',

    contact: 'Where can you learn more?',
    write: 'You can write to the municipality.',
    toWebsite: 'Go to the municipality’s website',

    saidIn: (sentence: string, year: string) => `${sentence}, according to a text from ${year}.`,
    saidUndated: 'Texts without a date say this, so we do not know how it is now.',
    isNowOpen: 'Here we do not know how it is now.',
  },
} as const satisfies Record<Language, object>

export type Messages = (typeof messages)[Language]
