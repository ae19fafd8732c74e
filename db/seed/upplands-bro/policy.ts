import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode, policyId } from './cite.ts'

export const policy: Batch = {
  policy: [
    {
      id: policyId,
      municipalityCode,
      title: {
        sv: 'Policy för arbetet med internationella kontakter',
        en: 'Policy for work with international contacts',
      },
      documentType: 'policy',
      status: 'adopted',
      documentDate: '2020-02-12',
      decidedBy: 'Kommunfullmäktige',
      appliesTo: 'Kommunens alla verksamheter',
      purpose: {
        sv: 'För att kommunens alla verksamheter skall ha en gemensam plattform för det internationella arbetet har denna policyskrivning utarbetats.\n\nDet internationella arbetet skall präglas av öppenhet och dialog. Dels som ett medel för att gynna den lokala utvecklingen men också utifrån det perspektivet att vi tar emot andras kunskap och erfarenhet och bjuder på våra.',
        en: 'This policy has been drawn up so that all the municipality’s operations shall have a common platform for international work.\n\nInternational work shall be marked by openness and dialogue. Partly as a means to benefit local development, but also in the sense that we receive the knowledge and experience of others and offer our own.',
      },
      backgroundPassages: [
        {
          place: '1 Bakgrund, stycke 1',
          wording: {
            sv: 'I en, alltmer, globaliserad värld finns starka kopplingar mellan den lokala och den globala utvecklingen. Det blir därför allt viktigare för kommunen och dess verksamheter att samarbeta internationellt. Att utbyta idéer med andra, såväl inom landet som globalt, är nödvändigt för att fortsätta utvecklas.',
            en: 'In an increasingly globalised world, local and global development are closely linked. It therefore matters more and more for the municipality and its operations to cooperate internationally. Exchanging ideas with others, in Sweden and across the world, is necessary in order to go on developing.',
          },
        },
        {
          place: '1 Bakgrund, stycke 2',
          wording: {
            sv: 'Globalisering påverkar alla delar av kommunen, dess verksamheter och invånarna. Viktiga framtidsfrågor måste hanteras både lokalt och globalt.',
            en: 'Globalisation affects all parts of the municipality, its operations and the residents. Important questions about the future must be dealt with both locally and globally.',
          },
        },
      ],
      plainLanguage: {
        sv: 'Arbetet med andra länder ska vara en vanlig del av kommunens arbete. Nämnder och bolag ska försöka få pengar från EU. De ska ha en plan. Varje år ska de se hur planen fungerar och ändra den. Varje kontor ska ha en kontaktperson. Barn och unga behöver förstå sin roll i världen.',
        en: 'The work with other countries is to be an ordinary part of the municipality’s work. Committees and companies are to try to get money from the EU. They must have a plan. Every year they must see how the plan works, and change it. Every office must have a contact person. Children and young people need to understand the part they play in the world.',
      },
      followUp: {
        sv: 'Kommunstyrelsen: Ansvarar för den strategiska ledningen av det internationella arbetet och genomför årlig uppföljning och sammanställning.',
        en: 'Municipal executive board: Is responsible for the strategic leadership of international work, and carries out a yearly follow-up and compilation.',
      },
      childPerspective: {
        sv: 'Internationellt arbete syftar till att utveckla och förbättra de verksamheter som möts för kontakt och kunskapsutbyte. Detta gynnar barn och unga i deras kontakter med alla deltagande verksamheter.\n\nBarn och unga lever idag i en internationell värld och påverkas av omvärlden i sin vardag. Därför är det viktigt att barn och unga lär sig att förstå den roll de spelar i världen, för att bättre kunna förstå både omvärlden och sig själva. Det hjälper också barn och unga att aktivt delta i samhället.',
        en: 'International work aims to develop and improve the operations that meet for contact and exchange of knowledge. This benefits children and young people in their contacts with all operations that take part.\n\nChildren and young people live today in an international world, and the world outside affects their daily lives. It is therefore important that they learn to understand the part they play in the world, so as better to understand both the world and themselves. It also helps them to take an active part in society.',
      },
      frameworks: [
        {
          title: 'Europa 2020',
          validTo: '2020-12-31',
          priorities: ['smart tillväxt', 'hållbar tillväxt', 'tillväxt för alla'],
        },
      ],
      decisionIds: ['0139-antagande-2020-02-12'],
      sources: [
        ...cite('Titelsida', 'Policy för arbetet med internationella kontakter'),
        ...cite('Titelsida', 'Antagen av Kommunfullmäktige den 12 februari 2020'),
        ...cite(
          '1 Bakgrund, stycke 3',
          'EU har en gemensam strategi för tillväxt och sysselsättning -Europa 2020. Strategin har tre övergripande prioriteringar: smart tillväxt, hållbar tillväxt och tillväxt för alla.',
        ),
        ...cite('2 Syfte och mål, stycke 1', 'kommunens alla verksamheter skall ha en gemensam plattform'),
        ...cite(
          '5 Barnperspektiv, stycke 2',
          'Därför är det viktigt att barn och unga lär sig att förstå den roll de spelar i världen',
        ),
        { sourceId: 'europa-2020', place: 'Målen för år 2020' },
      ],
    },
  ],
  decision: [
    {
      id: '0139-antagande-2020-02-12',
      municipalityCode,
      title: {
        sv: 'Policy för arbetet med internationella kontakter',
        en: 'Policy for work with international contacts',
      },
      verb: 'adopts',
      status: 'decided',
      body: 'Kommunfullmäktige',
      bodyUnitId: '0139-kommunfullmaktige',
      date: '2020-02-12',
      sources: cite('Titelsida', 'Antagen av Kommunfullmäktige den 12 februari 2020'),
    },
  ],
}
