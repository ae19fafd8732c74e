// Written from db/resources by api/client/generate/write-vocabulary.ts; never by hand.
// After a change of a definition: npx vitest run --project node test/api/node-only/client-vocabulary.test.ts -u
import type { Bbox, Citation, LanguageMap, Money, OneOrMore, UncertainDate } from './values.ts'

/** The municipalities of the register. The id is the code at Statistics Sweden. */
export interface Municipality {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The municipality’s name. */
  readonly name: string
  /** The county of the municipality. */
  readonly county: string | null
  /** The municipality’s own tagline, verbatim. */
  readonly tagline: string | null
  /** The municipality’s website. */
  readonly website: string | null
  /** The municipality’s official e-mail address, to write to for a document. */
  readonly registrarMailbox: string | null
  /** Longitude of the place in WGS 84. (degrees east) */
  readonly longitude: number | null
  /** Latitude of the place in WGS 84. (degrees north) */
  readonly latitude: number | null
  /** True for a municipality that does not exist. All its records are then marked as fictional. */
  readonly fictional: boolean
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `municipalities`. */
export interface MunicipalityFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
  /** Only what has a place in the box: west,south,east,north in degrees (WGS 84). West may be greater than east where the box crosses the date line. */
  readonly bbox?: Bbox | null | undefined
}

/** The municipality’s organisation as a tree: council, board, committees, offices, units and companies. */
export interface Unit {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** Name of the unit. */
  readonly name: LanguageMap
  /** What the unit is in the organisation. */
  readonly kind:
    | 'council'
    | 'executive-board'
    | 'committee'
    | 'subcommittee'
    | 'office'
    | 'unit'
    | 'company'
    | 'contractor'
  /** The unit above. */
  readonly parentId: string | null
  /** When the unit was set up. */
  readonly since: UncertainDate | null
  /** The unit’s last day, once it has been closed or merged into another. */
  readonly until: UncertainDate | null
  /** The unit’s responsibility for international work, verbatim from the policy. */
  readonly responsibility: LanguageMap | null
  /** The spelling of the source, where it differs. */
  readonly nameAsWritten: string | null
  /** How far the policy has come whose own document is the record’s only source. What is in a proposal is not decided. Null where the record has another source, or where nothing shows whether the policy was adopted. Derived when the release is made; not imported. */
  readonly policyStatus: 'draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced' | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `units`. */
export interface UnitFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What the unit is in the organisation. */
  readonly kind?:
    | OneOrMore<
        | 'council'
        | 'executive-board'
        | 'committee'
        | 'subcommittee'
        | 'office'
        | 'unit'
        | 'company'
        | 'contractor'
      >
    | null
    | undefined
  /** The unit above. */
  readonly parent?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Roles that the policy sets up or requires. Functions and their mailboxes, never individuals. */
export interface ContactRole {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** Name of the role. */
  readonly title: LanguageMap
  /** What the role is for. */
  readonly role: 'coordinator' | 'contact-person' | 'support-capacity' | 'preparer' | 'responsible'
  /** Which contacts the role concerns. */
  readonly level: 'official' | 'overall' | 'operational' | null
  /** The unit that has or must have the role. */
  readonly unitId: string | null
  /** The function’s e-mail address. Never a person’s. */
  readonly mailbox: string | null
  /** Whether nobody holds the role. Null when not known. */
  readonly vacant: boolean | null
  /** The policy’s own words on the role. */
  readonly wording: LanguageMap | null
  /** How far the policy has come whose own document is the record’s only source. What is in a proposal is not decided. Null where the record has another source, or where nothing shows whether the policy was adopted. Derived when the release is made; not imported. */
  readonly policyStatus: 'draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced' | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name' | 'kind'> | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `contact-roles`. */
export interface ContactRoleFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What the role is for. */
  readonly role?:
    | OneOrMore<'coordinator' | 'contact-person' | 'support-capacity' | 'preparer' | 'responsible'>
    | null
    | undefined
  /** Which contacts the role concerns. */
  readonly level?: OneOrMore<'official' | 'overall' | 'operational'> | null | undefined
  /** The unit that has or must have the role. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** Whether nobody holds the role. Null when not known. */
  readonly vacant?: OneOrMore<boolean> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** The municipality’s governing document for international work, with the document’s own metadata. What it does not state is null. */
export interface Policy {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The title of the document, verbatim. */
  readonly title: LanguageMap
  /** What the document calls itself. */
  readonly documentType: 'policy' | 'guidelines' | 'strategy' | null
  /** The case document the text comes from, if not the policy itself. */
  readonly caseDocument: string | null
  /** How far the document has come. Null when nothing shows that it was adopted. */
  readonly status: 'draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced' | null
  /** The document’s date, as precise as it is stated or shown. */
  readonly documentDate: UncertainDate | null
  /** The case number in the municipality’s register. */
  readonly registrationNumber: string | null
  /** The stages the document says that it has passed, in order. */
  readonly stages:
    readonly ('draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced')[] | null
  /** The body the document is addressed to. */
  readonly addressee: string | null
  /** The role of the author. The person is not named. */
  readonly authorRole: string | null
  /** The role of the signatory. The person is not named. */
  readonly signatoryRole: string | null
  /** The body that adopted the document. */
  readonly decidedBy: string | null
  /** First day the document applies. */
  readonly validFrom: string | null
  /** Last day the document applies. */
  readonly validTo: string | null
  /** What the document says that it replaces. */
  readonly replaces: string | null
  /** Who the document applies to. */
  readonly appliesTo: string | null
  /** The function in charge of the document. */
  readonly responsibleFunction: string | null
  /** Day of the latest revision. */
  readonly revised: string | null
  /** The document’s purpose, verbatim. */
  readonly purpose: LanguageMap | null
  /** What the document says on follow-up, verbatim. Null when it says nothing. */
  readonly followUp: LanguageMap | null
  /** What the document says of the consultation responses as a whole, verbatim. */
  readonly consultationOutcome: LanguageMap | null
  /** What the document describes and argues without demanding anything, verbatim. */
  readonly backgroundPassages:
    | readonly {
        /** The section of the document. */
        readonly place: string
        /** The sentences, verbatim. */
        readonly wording: LanguageMap
      }[]
    | null
  /** The policy in short, easy to read. Utblick’s words, not the municipality’s. */
  readonly plainLanguage: LanguageMap | null
  /** What the document says on the child perspective, verbatim. */
  readonly childPerspective: LanguageMap | null
  /** The number the document states, not always naming them. (twin towns) */
  readonly statedTwinTowns: number | null
  /** Plans and strategies the document refers to. */
  readonly frameworks:
    | readonly {
        /** An outer framework that the document is based on. */
        readonly title: string
        /** Last day of the framework. */
        readonly validTo: string | null
        /** The priorities the document names. */
        readonly priorities: readonly string[] | null
      }[]
    | null
  /** Documents this one belongs with or calls for. */
  readonly relatedDocuments:
    | readonly {
        /** Name of the other document. */
        readonly title: string
        /** How the documents belong together. */
        readonly relation: 'parent' | 'attached' | 'replaced' | 'called-for'
        /** Its words on the other, verbatim. */
        readonly note: LanguageMap | null
      }[]
    | null
  /** Decisions and proposals on the document, in order. */
  readonly decisionIds: readonly string[] | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Decisions and proposals */
  readonly decisions: readonly Pick<
    Decision,
    | 'id'
    | 'title'
    | 'verb'
    | 'status'
    | 'body'
    | 'date'
    | 'paragraph'
    | 'registrationNumber'
    | 'replacesDecisionIds'
    | 'wording'
  >[]
  /** Priority areas */
  readonly priorityAreas: readonly Pick<PriorityArea, 'id' | 'title' | 'position'>[]
  /** Consultation responses */
  readonly consultationResponses: readonly Pick<
    ConsultationResponse,
    'id' | 'body' | 'state' | 'stance' | 'summary' | 'disposition'
  >[]
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `policies`. */
export interface PolicyFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** How far the document has come. Null when nothing shows that it was adopted. */
  readonly status?:
    OneOrMore<'draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced'> | null | undefined
  /** What the document calls itself. */
  readonly documentType?: OneOrMore<'policy' | 'guidelines' | 'strategy'> | null | undefined
  /** A decision or proposal on the policy. */
  readonly decision?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Who decided or proposed what, when and in which paragraph. A proposal is not a decision. */
export interface Decision {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** What the decision is about. */
  readonly title: LanguageMap
  /** What the decision does. */
  readonly verb: 'adopts' | 'replaces' | 'proposes' | 'assigns' | 'approves' | 'rejects' | 'starts' | 'ends'
  /** Whether it has been taken or only proposed. */
  readonly status: 'proposal' | 'decided'
  /** The body that decided, or that is to decide on the proposal. */
  readonly body: string | null
  /** The same body in the municipality’s organisation. */
  readonly bodyUnitId: string | null
  /** Day of the decision, as precise as the source states it. */
  readonly date: UncertainDate | null
  /** Paragraph in the minutes. It starts again each year, so it is not a key. */
  readonly paragraph: string | null
  /** The case number, with which the document can be asked for. */
  readonly registrationNumber: string | null
  /** The unit that made the proposal. */
  readonly proposerUnitId: string | null
  /** The unit that is given the task. */
  readonly assigneeUnitId: string | null
  /** Decisions that this one replaces, or would replace. */
  readonly replacesDecisionIds: readonly string[] | null
  /** The decision’s own words. */
  readonly wording: LanguageMap | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly bodyUnit: Pick<Unit, 'id' | 'name' | 'kind'> | null
  /** Committees, offices and companies */
  readonly proposer: Pick<Unit, 'id' | 'name'> | null
  /** Committees, offices and companies */
  readonly assignee: Pick<Unit, 'id' | 'name'> | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `decisions`. */
export interface DecisionFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What the decision does. */
  readonly verb?:
    | OneOrMore<'adopts' | 'replaces' | 'proposes' | 'assigns' | 'approves' | 'rejects' | 'starts' | 'ends'>
    | null
    | undefined
  /** Whether it has been taken or only proposed. */
  readonly status?: OneOrMore<'proposal' | 'decided'> | null | undefined
  /** The same body in the municipality’s organisation. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** An earlier decision. */
  readonly replaces?: OneOrMore<string> | null | undefined
  /** Day of the decision, as precise as the source states it. This or later, or more. */
  readonly dateFrom?: string | null | undefined
  /** Day of the decision, as precise as the source states it. This or earlier, or less. */
  readonly dateTo?: string | null | undefined
  /** The unit that made the proposal. */
  readonly proposer?: OneOrMore<string> | null | undefined
  /** The unit that is given the task. */
  readonly assignee?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** The consulted bodies’ responses to the policy, and how their comments were handled. */
export interface ConsultationResponse {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The document under consultation. */
  readonly policyId: string
  /** The name, as the summary writes it. */
  readonly body: string
  /** The body in the municipality’s organisation. */
  readonly unitId: string | null
  /** Whether the response has come, is preliminary or is missing. */
  readonly state: 'received' | 'preliminary' | 'missing'
  /** The stance of the response, in our reading. */
  readonly stance: 'no-comments' | 'positive' | 'positive-with-comments' | null
  /** The summary, verbatim from the document. */
  readonly summary: LanguageMap | null
  /** Whether the comments were taken in. Null when the document does not say. */
  readonly disposition: 'considered' | 'incorporated' | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `consultation-responses`. */
export interface ConsultationResponseFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The document under consultation. */
  readonly policy?: OneOrMore<string> | null | undefined
  /** The body in the municipality’s organisation. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** Whether the response has come, is preliminary or is missing. */
  readonly state?: OneOrMore<'received' | 'preliminary' | 'missing'> | null | undefined
  /** The stance of the response, in our reading. */
  readonly stance?: OneOrMore<'no-comments' | 'positive' | 'positive-with-comments'> | null | undefined
  /** Whether the comments were taken in. Null when the document does not say. */
  readonly disposition?: OneOrMore<'considered' | 'incorporated'> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Who decides, approves, pays and reports what, by the municipality’s own policy. The rules differ between municipalities. */
export interface DecisionRule {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The policy that contains the rule. */
  readonly policyId: string | null
  /** What the rule is about. */
  readonly matter:
    | 'policy'
    | 'twin-town-start'
    | 'twin-town-end'
    | 'twin-town-work'
    | 'agreement'
    | 'municipal-partnership'
    | 'membership'
    | 'overall-project'
    | 'project'
    | 'project-application'
    | 'funding'
    | 'formal-contacts'
    | 'other-contacts'
    | 'operational-contacts'
    | 'international-work'
    | 'coordination'
    | 'strategic-leadership'
    | 'developments-abroad'
    | 'action-plan'
    | 'contact-person'
    | 'operating-plan'
    | 'follow-up'
    | 'ongoing-project-report'
    | 'closing-report'
  /** What the one named by the rule is to do. */
  readonly act:
    | 'decides'
    | 'approves'
    | 'signs'
    | 'prepares'
    | 'applies'
    | 'leads'
    | 'coordinates'
    | 'is-responsible'
    | 'pays'
    | 'explores'
    | 'reports'
    | 'receives-report'
    | 'evaluates'
    | 'draws-up'
    | 'revises'
    | 'works-with'
  /** The unit the rule binds. Null when it binds every committee, or a role. */
  readonly unitId: string | null
  /** The one the rule names, in words. */
  readonly actor: LanguageMap
  /** Whether it must, should or may be done. */
  readonly force: 'must' | 'should' | 'may'
  /** How often the rule recurs. */
  readonly interval: 'yearly' | 'twice-yearly' | 'at-completion' | 'before-application' | null
  /** Last day of the year, month and day. */
  readonly deadline: string | null
  /** The rule, verbatim from the policy. */
  readonly wording: LanguageMap
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name' | 'kind'> | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `decision-rules`. */
export interface DecisionRuleFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The policy that contains the rule. */
  readonly policy?: OneOrMore<string> | null | undefined
  /** What the rule is about. */
  readonly matter?:
    | OneOrMore<
        | 'policy'
        | 'twin-town-start'
        | 'twin-town-end'
        | 'twin-town-work'
        | 'agreement'
        | 'municipal-partnership'
        | 'membership'
        | 'overall-project'
        | 'project'
        | 'project-application'
        | 'funding'
        | 'formal-contacts'
        | 'other-contacts'
        | 'operational-contacts'
        | 'international-work'
        | 'coordination'
        | 'strategic-leadership'
        | 'developments-abroad'
        | 'action-plan'
        | 'contact-person'
        | 'operating-plan'
        | 'follow-up'
        | 'ongoing-project-report'
        | 'closing-report'
      >
    | null
    | undefined
  /** What the one named by the rule is to do. */
  readonly act?:
    | OneOrMore<
        | 'decides'
        | 'approves'
        | 'signs'
        | 'prepares'
        | 'applies'
        | 'leads'
        | 'coordinates'
        | 'is-responsible'
        | 'pays'
        | 'explores'
        | 'reports'
        | 'receives-report'
        | 'evaluates'
        | 'draws-up'
        | 'revises'
        | 'works-with'
      >
    | null
    | undefined
  /** The unit the rule binds. Null when it binds every committee, or a role. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** Whether it must, should or may be done. */
  readonly force?: OneOrMore<'must' | 'should' | 'may'> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Areas that the policy singles out for international work. */
export interface PriorityArea {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The policy that names the area. */
  readonly policyId: string
  /** The name of the area in the policy. */
  readonly title: LanguageMap
  /** What the policy says about the area, verbatim. */
  readonly description: LanguageMap | null
  /** The place in the policy’s list. */
  readonly position: number
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `priority-areas`. */
export interface PriorityAreaFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The policy that names the area. */
  readonly policy?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** The policy’s goals, purposes and assignments in its own words. A goal without numbers is a narrative, not a percentage. */
export interface Goal {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The policy that contains the goal. */
  readonly policyId: string
  /** The goal this one belongs under. */
  readonly parentId: string | null
  /** The place in the policy. */
  readonly position: number
  /** What the document calls it: a direction, goal, purpose, ambition or assignment. A goal of another document is not counted as the policy’s. */
  readonly kind: 'goal' | 'ambition' | 'overall' | 'direction' | 'purpose' | 'assignment' | 'other-document'
  /** The words before the list in the document, verbatim, where the record is an item of it. */
  readonly leadIn: LanguageMap | null
  /** The goal verbatim from the policy. In other languages a translation. */
  readonly wording: LanguageMap
  /** Whether the wording can be measured. False for a goal that is a narrative. */
  readonly measured: boolean
  /** What the municipality says about the progress. Null when nothing was said. */
  readonly narrative: LanguageMap | null
  /** The plan or vision the goal belongs to. */
  readonly steeringPlan: string | null
  /** The time the goal applies to. */
  readonly period: string | null
  /** Areas the goal belongs to. */
  readonly priorityAreaIds: readonly string[] | null
  /** Subjects the goal touches. */
  readonly themes:
    | readonly (
        | 'environment'
        | 'gender-equality'
        | 'integration'
        | 'education'
        | 'culture'
        | 'business'
        | 'democracy'
        | 'social-issues'
        | 'employment'
        | 'urban-development'
      )[]
    | null
  /** Who the goal is for. */
  readonly groups:
    | readonly (
        | 'children-and-youth'
        | 'pupils'
        | 'adult-learners'
        | 'staff'
        | 'elected-representatives'
        | 'residents'
        | 'associations'
        | 'businesses'
      )[]
    | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Priority areas */
  readonly priorityAreas: readonly Pick<PriorityArea, 'id' | 'title'>[]
  /** Indicators */
  readonly indicators: readonly Pick<
    Indicator,
    | 'id'
    | 'title'
    | 'definition'
    | 'unit'
    | 'target'
    | 'targetPeriod'
    | 'direction'
    | 'cohort'
    | 'geography'
    | 'definedBy'
    | 'measuredBy'
    | 'measurements'
  >[]
  /** International projects */
  readonly projects: readonly Pick<Project, 'id' | 'title' | 'status'>[]
  /** Activities */
  readonly activities: readonly Pick<Activity, 'id' | 'title' | 'status'>[]
  /** Actions */
  readonly actions: readonly Pick<Action, 'id' | 'title' | 'status'>[]
  /** Effects */
  readonly effects: readonly Pick<Effect, 'id' | 'title' | 'year'>[]
  /** Twin towns and partnerships */
  readonly twinTowns: readonly Pick<TwinTown, 'id' | 'name' | 'status'>[]
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `goals`. */
export interface GoalFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The policy that contains the goal. */
  readonly policy?: OneOrMore<string> | null | undefined
  /** The goal this one belongs under. */
  readonly parent?: OneOrMore<string> | null | undefined
  /** What the document calls it: a direction, goal, purpose, ambition or assignment. A goal of another document is not counted as the policy’s. */
  readonly kind?:
    | OneOrMore<'goal' | 'ambition' | 'overall' | 'direction' | 'purpose' | 'assignment' | 'other-document'>
    | null
    | undefined
  /** Whether the wording can be measured. False for a goal that is a narrative. */
  readonly measured?: OneOrMore<boolean> | null | undefined
  /** An area of the policy. */
  readonly priorityArea?: OneOrMore<string> | null | undefined
  /** A subject. */
  readonly theme?:
    | OneOrMore<
        | 'environment'
        | 'gender-equality'
        | 'integration'
        | 'education'
        | 'culture'
        | 'business'
        | 'democracy'
        | 'social-issues'
        | 'employment'
        | 'urban-development'
      >
    | null
    | undefined
  /** A group of people. */
  readonly group?:
    | OneOrMore<
        | 'children-and-youth'
        | 'pupils'
        | 'adult-learners'
        | 'staff'
        | 'elected-representatives'
        | 'residents'
        | 'associations'
        | 'businesses'
      >
    | null
    | undefined
  /** The lasting identifier of the record. Never reused. */
  readonly project?: OneOrMore<string> | null | undefined
  /** The lasting identifier of the record. Never reused. */
  readonly activity?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** How a goal is measured: definition, unit, target and who defined it. */
export interface Indicator {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The goal the indicator belongs to. */
  readonly goalId: string
  /** Name of the indicator. */
  readonly title: LanguageMap
  /** What is counted, and how. */
  readonly definition: LanguageMap | null
  /** What type of indicator it is. */
  readonly kind: 'quantity' | 'quality' | 'efficiency'
  /** The unit of the value. */
  readonly unit: 'percent' | 'count' | 'years' | 'SEK' | 'EUR'
  /** The value to reach. Null when the document sets none. */
  readonly target: number | null
  /** Year or period by which the target is to be reached. */
  readonly targetPeriod: string | null
  /** Whether a higher or lower value is better. */
  readonly direction: 'increase' | 'decrease'
  /** The group the indicator is about. */
  readonly cohort: LanguageMap | null
  /** Countries or places that count. */
  readonly geography: LanguageMap | null
  /** Who defined it: the policy, the municipality or Utblick’s editors. */
  readonly definedBy: string
  /** The unit that is to measure. */
  readonly measuredBy: string | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Measurements */
  readonly measurements: readonly Pick<
    Measurement,
    'id' | 'period' | 'unitId' | 'value' | 'reason' | 'numerator' | 'denominator' | 'measuredOn'
  >[]
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `indicators`. */
export interface IndicatorFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The goal the indicator belongs to. */
  readonly goal?: OneOrMore<string> | null | undefined
  /** What type of indicator it is. */
  readonly kind?: OneOrMore<'quantity' | 'quality' | 'efficiency'> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** One value for one indicator and period, with numerator and denominator. Not measured is null with a reason; it is never zero. */
export interface Measurement {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The indicator that was measured. */
  readonly indicatorId: string
  /** Year or school year. */
  readonly period: string
  /** The unit the value is for. Null for the whole municipality. */
  readonly unitId: string | null
  /** The value in the indicator’s unit. Null when not measured. */
  readonly value: number | null
  /** Why it was not measured. */
  readonly reason: LanguageMap | null
  /** The number that meets the indicator. */
  readonly numerator: number | null
  /** The number it is compared with. */
  readonly denominator: number | null
  /** Day of the measurement. */
  readonly measuredOn: string | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `measurements`. */
export interface MeasurementFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The indicator that was measured. */
  readonly indicator?: OneOrMore<string> | null | undefined
  /** Year or school year. */
  readonly period?: OneOrMore<string> | null | undefined
  /** The unit the value is for. Null for the whole municipality. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Action plans of committees and companies, to be evaluated and revised every year. */
export interface ActionPlan {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** Name of the plan. */
  readonly title: LanguageMap
  /** The policy that requires the plan. */
  readonly policyId: string | null
  /** Whom the policy asks the plan of, in its words. */
  readonly actor: LanguageMap | null
  /** The unit whose plan it is. Null when every committee and company must have one. */
  readonly unitId: string | null
  /** Whether it is a requirement, a draft, adopted or evaluated. */
  readonly status: 'required' | 'draft' | 'adopted' | 'evaluated' | null
  /** The year of the plan. (year) */
  readonly year: number | null
  /** Which version of the plan it is. */
  readonly revision: number | null
  /** Day of adoption. */
  readonly adoptedOn: string | null
  /** Last day of the evaluation. */
  readonly evaluationDueOn: string | null
  /** Day of the evaluation. */
  readonly evaluatedOn: string | null
  /** What the evaluation found. */
  readonly evaluation: LanguageMap | null
  /** The policy’s own words on the plan. */
  readonly wording: LanguageMap | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name'> | null
  /** Actions */
  readonly actions: readonly Pick<Action, 'id' | 'title' | 'criterion' | 'status' | 'dueOn' | 'result'>[]
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `action-plans`. */
export interface ActionPlanFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The policy that requires the plan. */
  readonly policy?: OneOrMore<string> | null | undefined
  /** The unit whose plan it is. Null when every committee and company must have one. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** Whether it is a requirement, a draft, adopted or evaluated. */
  readonly status?: OneOrMore<'required' | 'draft' | 'adopted' | 'evaluated'> | null | undefined
  /** The year of the plan. This or later, or more. */
  readonly yearFrom?: number | null | undefined
  /** The year of the plan. This or earlier, or less. */
  readonly yearTo?: number | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Actions of an action plan. Each says how it is to be evaluated. */
export interface Action {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The plan it belongs to. */
  readonly actionPlanId: string
  /** What is to be done. */
  readonly title: LanguageMap
  /** How its success is judged. */
  readonly criterion: LanguageMap
  /** How far the action has come. */
  readonly status: 'planned' | 'ongoing' | 'done' | 'cancelled'
  /** The unit that does it. */
  readonly unitId: string | null
  /** Last day. */
  readonly dueOn: string | null
  /** Goals the action serves. */
  readonly goalIds: readonly string[] | null
  /** What the action led to. */
  readonly result: LanguageMap | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name'> | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `actions`. */
export interface ActionFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The plan it belongs to. */
  readonly actionPlan?: OneOrMore<string> | null | undefined
  /** How far the action has come. */
  readonly status?: OneOrMore<'planned' | 'ongoing' | 'done' | 'cancelled'> | null | undefined
  /** The unit that does it. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** A goal of the policy. */
  readonly goal?: OneOrMore<string> | null | undefined
  /** Last day. This or later, or more. */
  readonly dueFrom?: string | null | undefined
  /** Last day. This or earlier, or less. */
  readonly dueTo?: string | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** What each unit must submit each year, when it is due and when it came in. */
export interface Report {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** Which plan or report it is. */
  readonly kind:
    | 'plan'
    | 'committee-plan'
    | 'operations-report'
    | 'annual-accounts'
    | 'annual-report'
    | 'follow-up'
    | 'evaluation'
    | 'project-report'
    | 'closing-report'
  /** The unit that submits it. Null when the policy requires it of several. */
  readonly unitId: string | null
  /** Whom the policy asks it of, in its words. */
  readonly actor: LanguageMap | null
  /** The year it is about. Null for a requirement that recurs every year. (year) */
  readonly year: number | null
  /** Last day to submit it. */
  readonly dueOn: string | null
  /** Day it came in. Null when it has not. */
  readonly submittedOn: string | null
  /** Whether it takes up international work. Null when nobody has looked. */
  readonly describesInternationalWork: boolean | null
  /** What it says, or must contain, about international work. */
  readonly content: LanguageMap | null
  /** Address of the document. */
  readonly href: string | null
  /** How far the policy has come whose own document is the record’s only source. What is in a proposal is not decided. Null where the record has another source, or where nothing shows whether the policy was adopted. Derived when the release is made; not imported. */
  readonly policyStatus: 'draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced' | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name' | 'kind' | 'since' | 'until'> | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `reports`. */
export interface ReportFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** Which plan or report it is. */
  readonly kind?:
    | OneOrMore<
        | 'plan'
        | 'committee-plan'
        | 'operations-report'
        | 'annual-accounts'
        | 'annual-report'
        | 'follow-up'
        | 'evaluation'
        | 'project-report'
        | 'closing-report'
      >
    | null
    | undefined
  /** The unit that submits it. Null when the policy requires it of several. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** The year it is about. Null for a requirement that recurs every year. This or later, or more. */
  readonly yearFrom?: number | null | undefined
  /** The year it is about. Null for a requirement that recurs every year. This or earlier, or less. */
  readonly yearTo?: number | null | undefined
  /** Last day to submit it. This or later, or more. */
  readonly dueFrom?: string | null | undefined
  /** Last day to submit it. This or earlier, or less. */
  readonly dueTo?: string | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** The concrete effects that international work has had. */
export interface Effect {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** What has changed. */
  readonly title: LanguageMap
  /** The effect in words. */
  readonly description: LanguageMap | null
  /** The year it was seen. (year) */
  readonly year: number | null
  /** Where the effect is seen. */
  readonly unitId: string | null
  /** The projects behind the effect. */
  readonly projectIds: readonly string[] | null
  /** The activities behind the effect. */
  readonly activityIds: readonly string[] | null
  /** Goals the effect serves. */
  readonly goalIds: readonly string[] | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** International projects */
  readonly projects: readonly Pick<Project, 'id' | 'title' | 'status'>[]
  /** Activities */
  readonly activities: readonly Pick<Activity, 'id' | 'title' | 'status'>[]
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `effects`. */
export interface EffectFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** Where the effect is seen. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** A project of the register. */
  readonly project?: OneOrMore<string> | null | undefined
  /** An activity of the register. */
  readonly activity?: OneOrMore<string> | null | undefined
  /** A goal of the policy. */
  readonly goal?: OneOrMore<string> | null | undefined
  /** The year it was seen. This or later, or more. */
  readonly yearFrom?: number | null | undefined
  /** The year it was seen. This or earlier, or less. */
  readonly yearTo?: number | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** International projects from idea to final report: need, partners, money, decisions and results. */
export interface Project {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** Name of the project. */
  readonly title: LanguageMap
  /** The spelling of the source, where it differs. */
  readonly nameAsWritten: string | null
  /** What the project does, in a few sentences. */
  readonly summary: LanguageMap | null
  /** How far the project has come. Null when the source does not say. */
  readonly status:
    | 'idea'
    | 'funding-explored'
    | 'approved'
    | 'applied'
    | 'granted'
    | 'rejected'
    | 'ongoing'
    | 'finished'
    | 'reported'
    | null
  /** The need that the project answers. */
  readonly need: LanguageMap | null
  /** What the project wants to achieve. */
  readonly aim: LanguageMap | null
  /** The added value expected. */
  readonly expectedBenefit: LanguageMap | null
  /** What the project led to. */
  readonly result: LanguageMap | null
  /** What the municipality takes with it to the next project. */
  readonly lessons: LanguageMap | null
  /** Whether it concerns one committee or the whole municipality. */
  readonly scope: 'unit' | 'municipality-wide' | null
  /** The unit that runs the project. */
  readonly unitId: string | null
  /** The unit that bears the municipality’s cost. */
  readonly costBearerUnitId: string | null
  /** The unit that receives the report. */
  readonly reportsToUnitId: string | null
  /** The programme that funds it. */
  readonly programmeId: string | null
  /** The partner in the lead. Null when the municipality leads, or when not known. */
  readonly leadPartnerId: string | null
  /** Organisations that take part. */
  readonly partnerIds: readonly string[] | null
  /** Twin towns the project is based on. */
  readonly twinTownIds: readonly string[] | null
  /** Goals the project serves. */
  readonly goalIds: readonly string[] | null
  /** Areas the project belongs to. */
  readonly priorityAreaIds: readonly string[] | null
  /** Subjects the project touches. */
  readonly themes:
    | readonly (
        | 'environment'
        | 'gender-equality'
        | 'integration'
        | 'education'
        | 'culture'
        | 'business'
        | 'democracy'
        | 'social-issues'
        | 'employment'
        | 'urban-development'
      )[]
    | null
  /** Who the project is for. */
  readonly groups:
    | readonly (
        | 'children-and-youth'
        | 'pupils'
        | 'adult-learners'
        | 'staff'
        | 'elected-representatives'
        | 'residents'
        | 'associations'
        | 'businesses'
      )[]
    | null
  /** What the cooperation brings to the municipality’s operations, by the source. */
  readonly contributions: readonly ('competence' | 'experience' | 'funds')[] | null
  /** Whether outside funding was looked into. */
  readonly fundingExplored: boolean | null
  /** The decision that approved the application before it was sent. */
  readonly approvalDecisionId: string | null
  /** Day the application was sent. */
  readonly appliedOn: string | null
  /** The role of the one who signed the application. */
  readonly applicationSignatory: string | null
  /** Day of the grant or the rejection. */
  readonly answeredOn: string | null
  /** Start as planned. */
  readonly plannedStart: string | null
  /** End as planned. */
  readonly plannedEnd: string | null
  /** When the project began, as precise as the source states it. */
  readonly startDate: UncertainDate | null
  /** When the project ended. Null while it runs. */
  readonly endDate: UncertainDate | null
  /** Day of the latest report. */
  readonly lastReportedOn: string | null
  /** Last day for the closing report. */
  readonly reportDueOn: string | null
  /** The whole budget of the project. */
  readonly budget: Money | null
  /** How the project’s quality was judged. */
  readonly evaluation: LanguageMap | null
  /** The project’s own page. */
  readonly website: string | null
  /** What the municipality’s own decision rules demand and the register lacks, derived when the release was made. A proposed policy does not bind. Empty where nothing is lacking, null in releases from before it was derived. Not imported. */
  readonly unmetDemands:
    | readonly {
        /** The field that the rule demands. */
        readonly field: string
        /** Whether the value is missing, came too late, is only a proposal or is from another body. */
        readonly check: 'missing' | 'late' | 'proposed' | 'other-body'
        /** False where it is not stated whether the rule applied then, or whether the decision came first. */
        readonly certain: boolean
        /** The rule that demands it. */
        readonly ruleId: string
        /** Who is to do what. */
        readonly ruleName: LanguageMap
        /** What is wrong, as a sentence. */
        readonly message: LanguageMap
      }[]
    | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name' | 'kind'> | null
  /** Programmes and funds */
  readonly programme: Pick<Programme, 'id' | 'title' | 'fund' | 'periodStart' | 'periodEnd' | 'euFund'> | null
  /** Partners */
  readonly partners: readonly Pick<
    Partner,
    'id' | 'name' | 'kind' | 'place' | 'country' | 'longitude' | 'latitude'
  >[]
  /** Priority areas */
  readonly priorityAreas: readonly Pick<PriorityArea, 'id' | 'title'>[]
  /** Funding */
  readonly funding: readonly Pick<
    Funding,
    'id' | 'origin' | 'funder' | 'programmeId' | 'amount' | 'stage' | 'grantedOn'
  >[]
  /** Decisions and proposals */
  readonly approval: Pick<
    Decision,
    'id' | 'title' | 'verb' | 'status' | 'body' | 'date' | 'paragraph' | 'registrationNumber'
  > | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `projects`. */
export interface ProjectFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** How far the project has come. Null when the source does not say. */
  readonly status?:
    | OneOrMore<
        | 'idea'
        | 'funding-explored'
        | 'approved'
        | 'applied'
        | 'granted'
        | 'rejected'
        | 'ongoing'
        | 'finished'
        | 'reported'
      >
    | null
    | undefined
  /** The programme that funds it. */
  readonly programme?: OneOrMore<string> | null | undefined
  /** ISO 3166-1 country code, two letters. Kosovo is XK. */
  readonly country?: OneOrMore<string> | null | undefined
  /** An area of the policy. */
  readonly priorityArea?: OneOrMore<string> | null | undefined
  /** A goal of the policy. */
  readonly goal?: OneOrMore<string> | null | undefined
  /** A town whose cooperation the project is based on. */
  readonly twinTown?: OneOrMore<string> | null | undefined
  /** A participating organisation. */
  readonly partner?: OneOrMore<string> | null | undefined
  /** The unit that runs the project. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** A subject. */
  readonly theme?:
    | OneOrMore<
        | 'environment'
        | 'gender-equality'
        | 'integration'
        | 'education'
        | 'culture'
        | 'business'
        | 'democracy'
        | 'social-issues'
        | 'employment'
        | 'urban-development'
      >
    | null
    | undefined
  /** A group of people. */
  readonly group?:
    | OneOrMore<
        | 'children-and-youth'
        | 'pupils'
        | 'adult-learners'
        | 'staff'
        | 'elected-representatives'
        | 'residents'
        | 'associations'
        | 'businesses'
      >
    | null
    | undefined
  /** When the project began, as precise as the source states it. This or later, or more. */
  readonly startFrom?: string | null | undefined
  /** When the project began, as precise as the source states it. This or earlier, or less. */
  readonly startTo?: string | null | undefined
  /** When the project ended. Null while it runs. This or later, or more. */
  readonly endFrom?: string | null | undefined
  /** When the project ended. Null while it runs. This or earlier, or less. */
  readonly endTo?: string | null | undefined
  /** The whole budget of the project. This or later, or more. */
  readonly budgetMin?: string | number | null | undefined
  /** The whole budget of the project. This or earlier, or less. */
  readonly budgetMax?: string | number | null | undefined
  /** The unit that bears the municipality’s cost. */
  readonly costBearer?: OneOrMore<string> | null | undefined
  /** The unit that receives the report. */
  readonly reportsTo?: OneOrMore<string> | null | undefined
  /** The partner in the lead. Null when the municipality leads, or when not known. */
  readonly leadPartner?: OneOrMore<string> | null | undefined
  /** The decision that approved the application before it was sent. */
  readonly decision?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
  /** Only what has a place in the box: west,south,east,north in degrees (WGS 84). West may be greater than east where the box crosses the date line. */
  readonly bbox?: Bbox | null | undefined
}

/** The money of a project, source by source, in the currency stated. Nothing is converted. */
export interface Funding {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The project that is funded. */
  readonly projectId: string
  /** Whether the money is the EU’s, the municipality’s own, the state’s or others’. */
  readonly origin: 'eu' | 'own' | 'state' | 'other'
  /** Who pays. */
  readonly funder: string
  /** The programme the money comes from. */
  readonly programmeId: string | null
  /** The amount in the currency stated. */
  readonly amount: Money | null
  /** Whether the money is planned, applied for, granted or paid. */
  readonly stage: 'planned' | 'applied' | 'granted' | 'paid'
  /** Day of the grant. */
  readonly grantedOn: string | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `fundings`. */
export interface FundingFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The project that is funded. */
  readonly project?: OneOrMore<string> | null | undefined
  /** Whether the money is the EU’s, the municipality’s own, the state’s or others’. */
  readonly origin?: OneOrMore<'eu' | 'own' | 'state' | 'other'> | null | undefined
  /** The programme the money comes from. */
  readonly programme?: OneOrMore<string> | null | undefined
  /** Whether the money is planned, applied for, granted or paid. */
  readonly stage?: OneOrMore<'planned' | 'applied' | 'granted' | 'paid'> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Programmes that fund international projects, with their programming period. */
export interface Programme {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipalityCode: string | null
  /** Name of the programme. */
  readonly title: LanguageMap
  /** The fund the programme belongs to. */
  readonly fund: string | null
  /** The authority in charge of it in Sweden. */
  readonly manager: string | null
  /** First year of the programming period. (year) */
  readonly periodStart: number | null
  /** Last year of the programming period. (year) */
  readonly periodEnd: number | null
  /** Whether the money comes from the EU. */
  readonly euFund: boolean
  /** What the programme is for. */
  readonly purpose: LanguageMap | null
  /** The programme’s website. */
  readonly website: string | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `programmes`. */
export interface ProgrammeFilters {
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** Whether the money comes from the EU. */
  readonly euFund?: OneOrMore<boolean> | null | undefined
  /** Last year of the programming period. This or later, or more. */
  readonly periodFrom?: number | null | undefined
  /** First year of the programming period. This or earlier, or less. */
  readonly periodTo?: number | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Organisations the municipality works with, mostly abroad. */
export interface Partner {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipalityCode: string | null
  /** Name of the organisation. */
  readonly name: string
  /** The spelling of the source, where it differs. */
  readonly nameAsWritten: string | null
  /** What type of organisation it is. */
  readonly kind:
    | 'municipality'
    | 'region'
    | 'authority'
    | 'university'
    | 'school'
    | 'research'
    | 'company'
    | 'association'
    | 'civil-society'
    | null
  /** The place of the organisation. */
  readonly place: string | null
  /** ISO 3166-1 country code, two letters. Kosovo is XK. */
  readonly country: string
  /** Longitude of the place in WGS 84. (degrees east) */
  readonly longitude: number | null
  /** Latitude of the place in WGS 84. (degrees north) */
  readonly latitude: number | null
  /** Whether the municipality has chosen to learn from it. */
  readonly benchmark: boolean | null
  /** The organisation’s website. */
  readonly website: string | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `partners`. */
export interface PartnerFilters {
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** ISO 3166-1 country code, two letters. Kosovo is XK. */
  readonly country?: OneOrMore<string> | null | undefined
  /** What type of organisation it is. */
  readonly kind?:
    | OneOrMore<
        | 'municipality'
        | 'region'
        | 'authority'
        | 'university'
        | 'school'
        | 'research'
        | 'company'
        | 'association'
        | 'civil-society'
      >
    | null
    | undefined
  /** Whether the municipality has chosen to learn from it. */
  readonly benchmark?: OneOrMore<boolean> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
  /** Only what has a place in the box: west,south,east,north in degrees (WGS 84). West may be greater than east where the box crosses the date line. */
  readonly bbox?: Bbox | null | undefined
}

/** The municipality’s relations to places abroad: twin towns, cooperation towns, friendship towns and municipal partnerships. */
export interface TwinTown {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** Name of the town. */
  readonly name: string
  /** The spelling of the source, where it differs. */
  readonly nameAsWritten: string | null
  /** ISO 3166-1 country code, two letters. Kosovo is XK. */
  readonly country: string
  /** Longitude of the place in WGS 84. (degrees east) */
  readonly longitude: number | null
  /** Latitude of the place in WGS 84. (degrees north) */
  readonly latitude: number | null
  /** What type of relation it is. */
  readonly kind: 'twin-town' | 'cooperation-town' | 'friendship' | 'municipal-partnership' | 'exchange' | null
  /** State of the relation by the source. Null when the source does not say. */
  readonly status: 'planned' | 'active' | 'dormant' | 'ending' | 'ended' | 'merged' | null
  /** When the source stated the status. */
  readonly statusDate: UncertainDate | null
  /** When the relation began, as precise as the source states it. */
  readonly since: UncertainDate | null
  /** When the relation ended. */
  readonly until: UncertainDate | null
  /** The words before the list in the document, verbatim, where the record is an item of it. */
  readonly leadIn: LanguageMap | null
  /** What the cooperation is about. */
  readonly together: LanguageMap | null
  /** What a reader needs to know about the data. */
  readonly note: LanguageMap | null
  /** The municipality the town was merged into. */
  readonly successor: string | null
  /** Units in charge of the cooperation. */
  readonly unitIds: readonly string[] | null
  /** Goals the cooperation serves. */
  readonly goalIds: readonly string[] | null
  /** What the cooperation brings to the municipality’s operations, by the source. */
  readonly contributions: readonly ('competence' | 'experience' | 'funds')[] | null
  /** The unit that receives the report. */
  readonly reportsToUnitId: string | null
  /** Day of the latest report. */
  readonly lastReportedOn: string | null
  /** The decision that started the relation. */
  readonly startDecisionId: string | null
  /** The decision that ended the relation. */
  readonly endDecisionId: string | null
  /** What the municipality’s own decision rules demand and the register lacks, derived when the release was made. A proposed policy does not bind. Empty where nothing is lacking, null in releases from before it was derived. Not imported. */
  readonly unmetDemands:
    | readonly {
        /** The field that the rule demands. */
        readonly field: string
        /** Whether the value is missing, came too late, is only a proposal or is from another body. */
        readonly check: 'missing' | 'late' | 'proposed' | 'other-body'
        /** False where it is not stated whether the rule applied then, or whether the decision came first. */
        readonly certain: boolean
        /** The rule that demands it. */
        readonly ruleId: string
        /** Who is to do what. */
        readonly ruleName: LanguageMap
        /** What is wrong, as a sentence. */
        readonly message: LanguageMap
      }[]
    | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Decisions and proposals */
  readonly startDecision: Pick<
    Decision,
    'id' | 'title' | 'verb' | 'status' | 'body' | 'date' | 'paragraph' | 'registrationNumber'
  > | null
  /** Decisions and proposals */
  readonly endDecision: Pick<
    Decision,
    'id' | 'title' | 'verb' | 'status' | 'body' | 'date' | 'paragraph' | 'registrationNumber'
  > | null
  /** Committees, offices and companies */
  readonly units: readonly Pick<Unit, 'id' | 'name'>[]
  /** Agreements */
  readonly agreements: readonly Pick<Agreement, 'id' | 'title' | 'signedOn' | 'validTo'>[]
  /** International projects */
  readonly projects: readonly Pick<Project, 'id' | 'title' | 'status'>[]
  /** Activities */
  readonly activities: readonly Pick<Activity, 'id' | 'title' | 'type' | 'status'>[]
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `twin-towns`. */
export interface TwinTownFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What type of relation it is. */
  readonly kind?:
    | OneOrMore<'twin-town' | 'cooperation-town' | 'friendship' | 'municipal-partnership' | 'exchange'>
    | null
    | undefined
  /** State of the relation by the source. Null when the source does not say. */
  readonly status?:
    OneOrMore<'planned' | 'active' | 'dormant' | 'ending' | 'ended' | 'merged'> | null | undefined
  /** ISO 3166-1 country code, two letters. Kosovo is XK. */
  readonly country?: OneOrMore<string> | null | undefined
  /** A unit in charge of the cooperation in its field. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** When the relation began, as precise as the source states it. This or later, or more. */
  readonly sinceFrom?: string | null | undefined
  /** When the relation began, as precise as the source states it. This or earlier, or less. */
  readonly sinceTo?: string | null | undefined
  /** The decision that started the relation. */
  readonly startDecision?: OneOrMore<string> | null | undefined
  /** The decision that ended the relation. */
  readonly endDecision?: OneOrMore<string> | null | undefined
  /** A goal of the policy. */
  readonly goal?: OneOrMore<string> | null | undefined
  /** The unit that receives the report. */
  readonly reportsTo?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
  /** Only what has a place in the box: west,south,east,north in degrees (WGS 84). West may be greater than east where the box crosses the date line. */
  readonly bbox?: Bbox | null | undefined
}

/** Agreements the municipality has signed with places and organisations abroad. */
export interface Agreement {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** Name of the agreement. */
  readonly title: LanguageMap
  /** What type of agreement it is. */
  readonly kind: 'twin-town' | 'friendship' | 'cooperation' | 'municipal-partnership'
  /** The town the agreement is with. */
  readonly twinTownId: string | null
  /** The organisation the agreement is with. */
  readonly partnerId: string | null
  /** Day of signing. */
  readonly signedOn: UncertainDate | null
  /** Last day of the agreement. */
  readonly validTo: UncertainDate | null
  /** The decision on the agreement. */
  readonly decisionId: string | null
  /** What the municipality’s own decision rules demand and the register lacks, derived when the release was made. A proposed policy does not bind. Empty where nothing is lacking, null in releases from before it was derived. Not imported. */
  readonly unmetDemands:
    | readonly {
        /** The field that the rule demands. */
        readonly field: string
        /** Whether the value is missing, came too late, is only a proposal or is from another body. */
        readonly check: 'missing' | 'late' | 'proposed' | 'other-body'
        /** False where it is not stated whether the rule applied then, or whether the decision came first. */
        readonly certain: boolean
        /** The rule that demands it. */
        readonly ruleId: string
        /** Who is to do what. */
        readonly ruleName: LanguageMap
        /** What is wrong, as a sentence. */
        readonly message: LanguageMap
      }[]
    | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Decisions and proposals */
  readonly decision: Pick<
    Decision,
    'id' | 'title' | 'verb' | 'status' | 'body' | 'date' | 'paragraph' | 'registrationNumber'
  > | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `agreements`. */
export interface AgreementFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What type of agreement it is. */
  readonly kind?:
    OneOrMore<'twin-town' | 'friendship' | 'cooperation' | 'municipal-partnership'> | null | undefined
  /** The town the agreement is with. */
  readonly twinTown?: OneOrMore<string> | null | undefined
  /** The organisation the agreement is with. */
  readonly partner?: OneOrMore<string> | null | undefined
  /** Day of signing. This or later, or more. */
  readonly signedFrom?: string | null | undefined
  /** Day of signing. This or earlier, or less. */
  readonly signedTo?: string | null | undefined
  /** The decision on the agreement. */
  readonly decision?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Networks and organisations that municipalities take part in. */
export interface Network {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipalityCode: string | null
  /** Name of the network. */
  readonly name: string
  /** What the network is for. */
  readonly purpose: LanguageMap | null
  /** The network’s website. */
  readonly website: string | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `networks`. */
export interface NetworkFilters {
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Networks the municipality belongs to, since when and to what end. */
export interface Membership {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** The network. */
  readonly networkId: string
  /** Whether the membership is active. Null when the source does not say. */
  readonly status: 'planned' | 'active' | 'ended' | null
  /** When the membership began. */
  readonly since: UncertainDate | null
  /** When the membership ended. */
  readonly until: UncertainDate | null
  /** The unit that represents the municipality. */
  readonly unitId: string | null
  /** Why the municipality takes part. */
  readonly purpose: LanguageMap | null
  /** The decision on the membership. */
  readonly decisionId: string | null
  /** What the municipality’s own decision rules demand and the register lacks, derived when the release was made. A proposed policy does not bind. Empty where nothing is lacking, null in releases from before it was derived. Not imported. */
  readonly unmetDemands:
    | readonly {
        /** The field that the rule demands. */
        readonly field: string
        /** Whether the value is missing, came too late, is only a proposal or is from another body. */
        readonly check: 'missing' | 'late' | 'proposed' | 'other-body'
        /** False where it is not stated whether the rule applied then, or whether the decision came first. */
        readonly certain: boolean
        /** The rule that demands it. */
        readonly ruleId: string
        /** Who is to do what. */
        readonly ruleName: LanguageMap
        /** What is wrong, as a sentence. */
        readonly message: LanguageMap
      }[]
    | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Networks */
  readonly network: Pick<Network, 'id' | 'name' | 'website'> | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name'> | null
  /** Decisions and proposals */
  readonly decision: Pick<
    Decision,
    'id' | 'title' | 'verb' | 'status' | 'body' | 'date' | 'paragraph' | 'registrationNumber'
  > | null
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `memberships`. */
export interface MembershipFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** The network. */
  readonly network?: OneOrMore<string> | null | undefined
  /** Whether the membership is active. Null when the source does not say. */
  readonly status?: OneOrMore<'planned' | 'active' | 'ended'> | null | undefined
  /** The unit that represents the municipality. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** The decision on the membership. */
  readonly decision?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Visits, exchanges, seminars, training and other international work that is not a project. */
export interface Activity {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** What is done. */
  readonly title: LanguageMap
  /** What type of activity it is. */
  readonly type:
    | 'visit'
    | 'study-visit'
    | 'exchange'
    | 'staff-exchange'
    | 'youth-exchange'
    | 'seminar'
    | 'training'
    | 'language-studies'
    | 'marketing'
    | 'networking'
    | 'contacts'
    | 'project-work'
    | 'monitoring'
  /** Whether it is suggested, planned or done. Null when the source does not say. */
  readonly status: 'suggested' | 'planned' | 'ongoing' | 'done' | 'cancelled' | null
  /** The activity in words. */
  readonly description: LanguageMap | null
  /** The words before the list in the document, verbatim, where the record is an item of it. */
  readonly leadIn: LanguageMap | null
  /** Whether the municipality hosts, co-hosts or takes part. */
  readonly hostRole: 'host' | 'co-host' | 'participant' | null
  /** The place. */
  readonly place: string | null
  /** The spelling of the source, where it differs. */
  readonly placeAsWritten: string | null
  /** Countries the activity concerns. */
  readonly countries: readonly string[] | null
  /** When it happens, as precise as the source states it. */
  readonly date: UncertainDate | null
  /** Those who take part. */
  readonly audience:
    | readonly (
        | 'children-and-youth'
        | 'pupils'
        | 'adult-learners'
        | 'staff'
        | 'elected-representatives'
        | 'residents'
        | 'associations'
        | 'businesses'
      )[]
    | null
  /** How many took part. Null when not known. (people) */
  readonly participants: number | null
  /** The unit in charge. */
  readonly unitId: string | null
  /** The unit that receives the report. */
  readonly reportsToUnitId: string | null
  /** Day of the latest report. */
  readonly lastReportedOn: string | null
  /** Organisations that take part. */
  readonly partnerIds: readonly string[] | null
  /** The project it belongs to. */
  readonly projectId: string | null
  /** The twin town it is done with. */
  readonly twinTownId: string | null
  /** Goals the activity serves. */
  readonly goalIds: readonly string[] | null
  /** How far the policy has come whose own document is the record’s only source. What is in a proposal is not decided. Null where the record has another source, or where nothing shows whether the policy was adopted. Derived when the release is made; not imported. */
  readonly policyStatus: 'draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced' | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null
  /** Committees, offices and companies */
  readonly unit: Pick<Unit, 'id' | 'name'> | null
  /** Partners */
  readonly partners: readonly Pick<Partner, 'id' | 'name' | 'place' | 'country'>[]
  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `activities`. */
export interface ActivityFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What type of activity it is. */
  readonly type?:
    | OneOrMore<
        | 'visit'
        | 'study-visit'
        | 'exchange'
        | 'staff-exchange'
        | 'youth-exchange'
        | 'seminar'
        | 'training'
        | 'language-studies'
        | 'marketing'
        | 'networking'
        | 'contacts'
        | 'project-work'
        | 'monitoring'
      >
    | null
    | undefined
  /** Whether it is suggested, planned or done. Null when the source does not say. */
  readonly status?: OneOrMore<'suggested' | 'planned' | 'ongoing' | 'done' | 'cancelled'> | null | undefined
  /** ISO 3166-1 country code, two letters. Kosovo is XK. */
  readonly country?: OneOrMore<string> | null | undefined
  /** A group of people. */
  readonly audience?:
    | OneOrMore<
        | 'children-and-youth'
        | 'pupils'
        | 'adult-learners'
        | 'staff'
        | 'elected-representatives'
        | 'residents'
        | 'associations'
        | 'businesses'
      >
    | null
    | undefined
  /** The unit in charge. */
  readonly unit?: OneOrMore<string> | null | undefined
  /** A goal of the policy. */
  readonly goal?: OneOrMore<string> | null | undefined
  /** The project it belongs to. */
  readonly project?: OneOrMore<string> | null | undefined
  /** The twin town it is done with. */
  readonly twinTown?: OneOrMore<string> | null | undefined
  /** A participating organisation. */
  readonly partner?: OneOrMore<string> | null | undefined
  /** When it happens, as precise as the source states it. This or later, or more. */
  readonly dateFrom?: string | null | undefined
  /** When it happens, as precise as the source states it. This or earlier, or less. */
  readonly dateTo?: string | null | undefined
  /** The unit that receives the report. */
  readonly reportsTo?: OneOrMore<string> | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Calls, legislation and news that the municipality follows, and what its policy says is to be followed. */
export interface MonitoringItem {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipalityCode: string
  /** What is followed. */
  readonly title: LanguageMap
  /** What type of item it is. */
  readonly type:
    'call' | 'legislation' | 'policy-process' | 'programme-news' | 'training' | 'benchmark' | 'general'
  /** What it is about. */
  readonly description: LanguageMap | null
  /** Day it became known. */
  readonly publishedOn: string | null
  /** Last day to apply or answer. Null when it goes on. */
  readonly deadline: string | null
  /** The programme it concerns. */
  readonly programmeId: string | null
  /** Subjects it touches. */
  readonly themes:
    | readonly (
        | 'environment'
        | 'gender-equality'
        | 'integration'
        | 'education'
        | 'culture'
        | 'business'
        | 'democracy'
        | 'social-issues'
        | 'employment'
        | 'urban-development'
      )[]
    | null
  /** More to read. */
  readonly href: string | null
  /** How far the policy has come whose own document is the record’s only source. What is in a proposal is not decided. Null where the record has another source, or where nothing shows whether the policy was adopted. Derived when the release is made; not imported. */
  readonly policyStatus: 'draft' | 'consultation' | 'revised' | 'proposed' | 'adopted' | 'replaced' | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `monitoring-items`. */
export interface MonitoringItemFilters {
  /** The municipality’s code at Statistics Sweden, four digits as text. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What type of item it is. */
  readonly type?:
    | OneOrMore<
        'call' | 'legislation' | 'policy-process' | 'programme-news' | 'training' | 'benchmark' | 'general'
      >
    | null
    | undefined
  /** A subject. */
  readonly theme?:
    | OneOrMore<
        | 'environment'
        | 'gender-equality'
        | 'integration'
        | 'education'
        | 'culture'
        | 'business'
        | 'democracy'
        | 'social-issues'
        | 'employment'
        | 'urban-development'
      >
    | null
    | undefined
  /** The programme it concerns. */
  readonly programme?: OneOrMore<string> | null | undefined
  /** Last day to apply or answer. Null when it goes on. This or later, or more. */
  readonly deadlineFrom?: string | null | undefined
  /** Last day to apply or answer. Null when it goes on. This or earlier, or less. */
  readonly deadlineTo?: string | null | undefined
  /** The document or page the statement comes from. */
  readonly source?: OneOrMore<string> | null | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** Documents and pages that the register is based on. */
export interface Source {
  /** The lasting identifier of the record. Never reused. */
  readonly id: string
  /** Its address in the API. */
  readonly url: string
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipalityCode: string | null
  /** The title of the source, verbatim. */
  readonly title: string
  /** What type of source it is. */
  readonly kind: 'policy-document' | 'web-page' | 'news' | 'public-register' | 'editorial' | 'fiction'
  /** Who published the source. */
  readonly publisher: string
  /** The web address of the source, where known. */
  readonly href: string | null
  /** Date that the source itself states. */
  readonly documentDate: UncertainDate | null
  /** The case number in the municipality’s register. */
  readonly registrationNumber: string | null
  /** Day on which we read the source. */
  readonly retrieved: string | null
  /** The record’s own licence, where it differs from the data set’s. */
  readonly license: string | null

  /** What the record is based on: document, place and quote. */
  readonly sources: readonly Citation[]
  /** True for fictional data, which exists only for Exempelby. */
  readonly fictional: boolean
  /** When the release that brought this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
}

/** What chooses records of `sources`. */
export interface SourceFilters {
  /** The municipality the record belongs to. Null when it is shared by all. */
  readonly municipality?: OneOrMore<string> | null | undefined
  /** What type of source it is. */
  readonly kind?:
    | OneOrMore<'policy-document' | 'web-page' | 'news' | 'public-register' | 'editorial' | 'fiction'>
    | null
    | undefined
  /** Search in the texts: one to 10 words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given. */
  readonly q?: string | null | undefined
  /** false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional. */
  readonly fictional?: boolean | string | null | undefined
}

/** What a page shows of one municipality. */
export interface Summary {
  readonly municipality: Municipality
  /** Counts, by what is counted; null where the register does not say whether there are any. */
  readonly figures: Readonly<Record<string, number | null>>
  readonly policies: readonly Pick<
    Policy,
    'id' | 'url' | 'title' | 'status' | 'documentDate' | 'decidedBy' | 'fictional'
  >[]
  readonly goals: readonly Pick<
    Goal,
    'id' | 'url' | 'kind' | 'wording' | 'measured' | 'narrative' | 'indicators' | 'fictional'
  >[]
  readonly projects: readonly Pick<
    Project,
    | 'id'
    | 'url'
    | 'title'
    | 'status'
    | 'startDate'
    | 'endDate'
    | 'programme'
    | 'partners'
    | 'budget'
    | 'fictional'
  >[]
  readonly twinTowns: readonly Pick<
    TwinTown,
    | 'id'
    | 'url'
    | 'name'
    | 'country'
    | 'longitude'
    | 'latitude'
    | 'kind'
    | 'status'
    | 'since'
    | 'until'
    | 'fictional'
  >[]
}

/** By path of a collection: its records, and the parameters of its list. */
export interface Vocabulary {
  /** Municipalities */
  readonly municipalities: {
    readonly record: Municipality
    readonly filters: MunicipalityFilters
    readonly sort: 'id' | 'name'
    readonly facet: 'municipality' | 'source'
  }
  /** Committees, offices and companies */
  readonly units: {
    readonly record: Unit
    readonly filters: UnitFilters
    readonly sort: 'id' | 'name'
    readonly facet: 'municipality' | 'kind' | 'parent' | 'source'
  }
  /** Contact roles */
  readonly 'contact-roles': {
    readonly record: ContactRole
    readonly filters: ContactRoleFilters
    readonly sort: 'id' | 'title'
    readonly facet: 'municipality' | 'role' | 'level' | 'unit' | 'vacant' | 'source'
  }
  /** International policies */
  readonly policies: {
    readonly record: Policy
    readonly filters: PolicyFilters
    readonly sort: 'id' | 'title' | 'documentDate'
    readonly facet: 'municipality' | 'status' | 'documentType' | 'decision' | 'source'
  }
  /** Decisions and proposals */
  readonly decisions: {
    readonly record: Decision
    readonly filters: DecisionFilters
    readonly sort: 'id' | 'date' | 'title'
    readonly facet:
      'municipality' | 'verb' | 'status' | 'unit' | 'replaces' | 'proposer' | 'assignee' | 'source'
  }
  /** Consultation responses */
  readonly 'consultation-responses': {
    readonly record: ConsultationResponse
    readonly filters: ConsultationResponseFilters
    readonly sort: 'id' | 'body'
    readonly facet: 'municipality' | 'policy' | 'unit' | 'state' | 'stance' | 'disposition' | 'source'
  }
  /** Decision rules */
  readonly 'decision-rules': {
    readonly record: DecisionRule
    readonly filters: DecisionRuleFilters
    readonly sort: 'id' | 'matter'
    readonly facet: 'municipality' | 'policy' | 'matter' | 'act' | 'unit' | 'force' | 'source'
  }
  /** Priority areas */
  readonly 'priority-areas': {
    readonly record: PriorityArea
    readonly filters: PriorityAreaFilters
    readonly sort: 'id' | 'position' | 'title'
    readonly facet: 'municipality' | 'policy' | 'source'
  }
  /** Goals */
  readonly goals: {
    readonly record: Goal
    readonly filters: GoalFilters
    readonly sort: 'id' | 'position'
    readonly facet:
      | 'municipality'
      | 'policy'
      | 'parent'
      | 'kind'
      | 'measured'
      | 'priorityArea'
      | 'theme'
      | 'group'
      | 'project'
      | 'activity'
      | 'source'
  }
  /** Indicators */
  readonly indicators: {
    readonly record: Indicator
    readonly filters: IndicatorFilters
    readonly sort: 'id' | 'title' | 'target'
    readonly facet: 'municipality' | 'goal' | 'kind' | 'source'
  }
  /** Measurements */
  readonly measurements: {
    readonly record: Measurement
    readonly filters: MeasurementFilters
    readonly sort: 'id' | 'period' | 'value'
    readonly facet: 'municipality' | 'indicator' | 'period' | 'unit' | 'source'
  }
  /** Action plans */
  readonly 'action-plans': {
    readonly record: ActionPlan
    readonly filters: ActionPlanFilters
    readonly sort: 'id' | 'year' | 'title'
    readonly facet: 'municipality' | 'policy' | 'unit' | 'status' | 'source'
  }
  /** Actions */
  readonly actions: {
    readonly record: Action
    readonly filters: ActionFilters
    readonly sort: 'id' | 'dueOn' | 'title'
    readonly facet: 'municipality' | 'actionPlan' | 'status' | 'unit' | 'goal' | 'source'
  }
  /** Plans and reports */
  readonly reports: {
    readonly record: Report
    readonly filters: ReportFilters
    readonly sort: 'id' | 'year' | 'dueOn' | 'submittedOn'
    readonly facet: 'municipality' | 'kind' | 'unit' | 'source'
  }
  /** Effects */
  readonly effects: {
    readonly record: Effect
    readonly filters: EffectFilters
    readonly sort: 'id' | 'year' | 'title'
    readonly facet: 'municipality' | 'unit' | 'project' | 'activity' | 'goal' | 'source'
  }
  /** International projects */
  readonly projects: {
    readonly record: Project
    readonly filters: ProjectFilters
    readonly sort: 'id' | 'title' | 'startDate' | 'endDate' | 'budget' | 'status'
    readonly facet:
      | 'municipality'
      | 'status'
      | 'programme'
      | 'country'
      | 'priorityArea'
      | 'goal'
      | 'twinTown'
      | 'partner'
      | 'unit'
      | 'theme'
      | 'group'
      | 'costBearer'
      | 'reportsTo'
      | 'leadPartner'
      | 'decision'
      | 'source'
  }
  /** Funding */
  readonly fundings: {
    readonly record: Funding
    readonly filters: FundingFilters
    readonly sort: 'id' | 'amount' | 'funder'
    readonly facet: 'municipality' | 'project' | 'origin' | 'programme' | 'stage' | 'source'
  }
  /** Programmes and funds */
  readonly programmes: {
    readonly record: Programme
    readonly filters: ProgrammeFilters
    readonly sort: 'id' | 'title' | 'periodStart'
    readonly facet: 'municipality' | 'euFund' | 'source'
  }
  /** Partners */
  readonly partners: {
    readonly record: Partner
    readonly filters: PartnerFilters
    readonly sort: 'id' | 'name' | 'country'
    readonly facet: 'municipality' | 'country' | 'kind' | 'benchmark' | 'source'
  }
  /** Twin towns and partnerships */
  readonly 'twin-towns': {
    readonly record: TwinTown
    readonly filters: TwinTownFilters
    readonly sort: 'id' | 'name' | 'since' | 'country' | 'status'
    readonly facet:
      | 'municipality'
      | 'kind'
      | 'status'
      | 'country'
      | 'unit'
      | 'startDecision'
      | 'endDecision'
      | 'goal'
      | 'reportsTo'
      | 'source'
  }
  /** Agreements */
  readonly agreements: {
    readonly record: Agreement
    readonly filters: AgreementFilters
    readonly sort: 'id' | 'title' | 'signedOn'
    readonly facet: 'municipality' | 'kind' | 'twinTown' | 'partner' | 'decision' | 'source'
  }
  /** Networks */
  readonly networks: {
    readonly record: Network
    readonly filters: NetworkFilters
    readonly sort: 'id' | 'name'
    readonly facet: 'municipality' | 'source'
  }
  /** Network memberships */
  readonly memberships: {
    readonly record: Membership
    readonly filters: MembershipFilters
    readonly sort: 'id' | 'since'
    readonly facet: 'municipality' | 'network' | 'status' | 'unit' | 'decision' | 'source'
  }
  /** Activities */
  readonly activities: {
    readonly record: Activity
    readonly filters: ActivityFilters
    readonly sort: 'id' | 'date' | 'title'
    readonly facet:
      | 'municipality'
      | 'type'
      | 'status'
      | 'country'
      | 'audience'
      | 'unit'
      | 'goal'
      | 'project'
      | 'twinTown'
      | 'partner'
      | 'reportsTo'
      | 'source'
  }
  /** Monitoring items */
  readonly 'monitoring-items': {
    readonly record: MonitoringItem
    readonly filters: MonitoringItemFilters
    readonly sort: 'id' | 'deadline' | 'publishedOn' | 'title'
    readonly facet: 'municipality' | 'type' | 'theme' | 'programme' | 'source'
  }
  /** Sources */
  readonly sources: {
    readonly record: Source
    readonly filters: SourceFilters
    readonly sort: 'id' | 'title' | 'documentDate'
    readonly facet: 'municipality' | 'kind'
  }
}
