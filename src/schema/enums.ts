import { registerEnumType } from "type-graphql";

/** An enum whose values are their own names, each with a description. */
export function describedEnum<Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
) {
  const names = Object.keys(values) as (keyof Values & string)[];
  const members = Object.fromEntries(names.map((value) => [value, value])) as Record<keyof Values, string>;
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] ?? "" }]));
  registerEnumType<Record<string, string>>(members, { name, description, valuesConfig });
  return members;
}

export const OrganizationKind = describedEnum("OrganizationKind", "What sort of body an organization is.", {
  MINISTRY: "A ministry, such as Bộ Công an.",
  DEPARTMENT: "A department, command, academy or hospital of a ministry.",
  PROVINCIAL_POLICE: "The police force of a first-tier unit: Công an tỉnh, Công an TP.",
  LOCAL_POLICE: "Police of a district (until 2025-02-28), commune or ward, or a division of a force.",
  INVESTIGATION_AGENCY: "An investigating body, such as Cơ quan CSĐT.",
  NEWSPAPER: "A newspaper.",
  STATE: "A body of the state, such as a people's committee.",
  PARTY: "A body of the Party.",
  COURT: "A court.",
  PROCURACY: "A procuracy.",
  MILITARY: "A body of the armed forces, border guards among them.",
  SCHOOL: "A school or university.",
  OTHER: "Any other body.",
});

export const ProvinceKind = describedEnum("ProvinceKind", "The status of a first-tier unit.", {
  PROVINCE: "Tỉnh.",
  MUNICIPALITY: "Thành phố trực thuộc trung ương: a centrally run city.",
});

export const PlaceExtent = describedEnum(
  "PlaceExtent",
  "Which units stand for one; never a sister: the Yên Bái of 2024 does not reach the Lào Cai of 2024.",
  {
    AS_REPORTED: "This unit alone.",
    PREDECESSORS: "The unit and all that went into it: certainly inside.",
    LINEAGE: "The unit, all that went into it and all that it went into: possibly inside.",
  },
);

export const CodeScheme = describedEnum("CodeScheme", "Who gives a code; numbers of the two schemes clash.", {
  GSO: "The national statistics office: two digits.",
  ISO_3166_2: "ISO 3166-2, such as VN-05.",
});

export const SuccessionKind = describedEnum("SuccessionKind", "What a unit's succession was.", {
  MERGE: "Several units became one.",
  RENAME: "The same area under another name.",
});

export const EventKind = describedEnum("EventKind", "What happened.", {
  ACCIDENT: "An accident.",
  ADMINISTRATIVE_CHANGE: "A change of administration or organization.",
  ARREST: "An arrest.",
  CAMPAIGN: "A campaign or its launch.",
  CHARITY: "Gifts or help for people in need.",
  COMMENDATION: "A reward or commendation.",
  COMMITMENT: "A promise to give or to do.",
  CONFERENCE: "A conference.",
  COVENANT_SIGNING: "The signing of an emulation covenant (giao ước thi đua).",
  CRIME: "The deed itself.",
  DISASTER: "A natural disaster.",
  DISCUSSION: "A discussion, as an item of a meeting.",
  DOCUMENT: "A document issued.",
  DRILL: "A drill.",
  ELECTION: "An election.",
  FESTIVAL: "A festival.",
  FIELD_TRIP: "A field trip.",
  FIRE: "A fire.",
  GROUNDBREAKING: "The start of a building.",
  HANDOVER: "A hand-over, such as of a house.",
  INSPECTION: "An inspection.",
  INVESTIGATION: "An investigation.",
  LAW_OUTREACH: "Teaching of the law to the public.",
  MEETING: "A meeting.",
  PROSECUTION: "A decision to prosecute a case or an accused.",
  PUBLIC_SERVICE: "A service to the public.",
  RAID: "A raid.",
  RESCUE: "A rescue.",
  REVIEW: "A review of work done.",
  SIGNING: "The signing of something else than a covenant.",
  TALKS: "Talks between delegations.",
  TRAINING: "Training.",
  TRIAL: "A trial.",
  TRIBUTE: "A tribute, such as an offering of incense.",
  VISIT: "A visit.",
  OTHER: "Anything else.",
});

export const ParticipantRole = describedEnum("ParticipantRole", "What a participant did at an event.", {
  ORGANIZER: "Organized it.",
  HOST: "Hosted it.",
  LEADER: "Led it.",
  MEMBER: "Belonged to those who held it.",
  ATTENDEE: "Attended it.",
  SPEAKER: "Spoke at it.",
  SIGNATORY: "Signed at it.",
  GIVER: "Gave something.",
  RECIPIENT: "Received something.",
  AUTHORITY: "Acted with authority, such as an investigating body.",
});

export const PlaceKind = describedEnum("PlaceKind", "What sort of place it is.", {
  SITE: "A site: a temple, a square, a building.",
  RESIDENTIAL_GROUP: "A residential group or hamlet: tổ, thôn, bản.",
  COMMUNE: "A commune: xã.",
  WARD: "A ward: phường.",
  DISTRICT: "A rural or urban district, until 2025-06-30.",
  CITY: "A city below a province (until 2025-06-30), or one abroad.",
  COUNTRY: "A country.",
  CONTINENT: "A continent.",
  OTHER: "Any other place.",
});

export const DatePrecision = describedEnum("DatePrecision", "How far a date is told.", {
  DAY: "One day.",
  RANGE: "Several days.",
  MONTH: "A month.",
  YEAR: "A year.",
  UNKNOWN: "Not known.",
});

export const YearSource = describedEnum("YearSource", "Where the year of a date comes from.", {
  STATED: "Printed beside the day.",
  FROM_PUBLICATION: "Settled by the day of publication.",
  UNKNOWN: "Not known.",
});

export const DateMatch = describedEnum("DateMatch", "How an event's days must meet a range of days.", {
  POSSIBLY: "They overlap, in some year where none is known; what has no date at all never does.",
  CERTAINLY: "All of its possible days lie inside; what has no year never does.",
});

export const PartOfDay = describedEnum("PartOfDay", "The time of day as told.", {
  DAWN: "Rạng sáng.",
  MORNING: "Sáng.",
  NOON: "Trưa.",
  AFTERNOON: "Chiều.",
  EVENING: "Tối.",
  NIGHT: "Đêm.",
});

export const ClusterLevel = describedEnum(
  "ClusterLevel",
  "Whose numbering: forces of provinces, units of the ministry, units inside one force, unions, governments.",
  {
    MINISTRY_PROVINCIAL: "Police forces of provinces, under the ministry: the usual one.",
    MINISTRY_UNITS: "Units of the ministry.",
    PROVINCIAL_INTERNAL: "Units inside one provincial force.",
    YOUTH_UNION: "Youth unions of forces.",
    WOMEN_UNION: "Women's unions of forces.",
    GOVERNMENT: "Provincial governments: not police at all.",
    UNKNOWN: "Not known.",
  },
);

export const Completeness = describedEnum("Completeness", "How much of a term's composition is known.", {
  COMPLETE: "All members are named.",
  PARTIAL: "Some members are named.",
  UNNAMED: "The term is known, its members are not.",
});

export const ClusterRole = describedEnum("ClusterRole", "An organization's part in a term.", {
  LEADER: "Cụm trưởng: always a unit, never a person.",
  DEPUTY: "Cụm phó.",
  MEMBER: "A member.",
});

export const FigureKind = describedEnum("FigureKind", "What a figure says.", {
  TARGET: "What is aimed at.",
  COMMITMENT: "What is promised.",
  RESULT: "What was reached.",
  COUNT: "What was counted.",
});

export const Comparator = describedEnum("Comparator", "How the value of a figure is meant.", {
  EQ: "Just that much.",
  GT: "More than that.",
  GTE: "That much or more.",
  LT: "Less than that.",
  LTE: "That much or less.",
  NEAR: "A little below that.",
  APPROX: "About that much.",
  FALL: "A fall, by the value if there is one.",
  RISE: "A rise, by the value if there is one.",
});

export const TextBlock = describedEnum("TextBlock", "The part of a page in which a claim stands.", {
  TITLE: "The title.",
  LEAD: "The lead.",
  BODY: "The body.",
  CAPTION: "A caption.",
  BYLINE: "The byline.",
  TEASER: "A teaser of another article.",
  RIGHTS: "The rights statement.",
  CURATED: "No text: entered by an editor from a table or document.",
});

export const ClaimOrigin = describedEnum("ClaimOrigin", "How a claim arose.", {
  ASSERTED: "Said by the source.",
  NORMALIZED: "Said by the source in another form.",
  INFERRED: "Concluded by a rule from what the source says.",
});

export const ArticleOrder = describedEnum("ArticleOrder", "The order of articles; ties by id.", {
  PUBLISHED_AT_DESC: "Newest first; those of unknown time last.",
  PUBLISHED_AT_ASC: "The exact reverse of PUBLISHED_AT_DESC.",
  RECORDED_AT_ASC: "As they were first recorded here.",
  TITLE_ASC: "Vietnamese dictionary order of the label.",
});

export const EventOrder = describedEnum(
  "EventOrder",
  "By first possible day; without a year last in DATE_DESC. Ties by id.",
  { DATE_DESC: "Latest first; those without a year last.", DATE_ASC: "The exact reverse of DATE_DESC." },
);

export const NameOrder = describedEnum(
  "NameOrder",
  "NAME_ASC: Vietnamese dictionary order; ARTICLES_DESC: by articles.totalCount.",
  { NAME_ASC: "Vietnamese dictionary order.", ARTICLES_DESC: "Those that most articles name first." },
);

export const AccentMode = describedEnum("AccentMode", "Whether tones and marks count in a text.", {
  FOLDED: "They do not: cong an finds Công an.",
  EXACT: "They do; case, blanks, dashes, quotes and the place of a tone still do not.",
});

export const RelationshipKind = describedEnum("RelationshipKind", "What a relationship says of its subject.", {
  MENTIONS: "An article names a body, a province, a person, a place or a cluster.",
  WRITTEN_BY: "An article bears a byline.",
  PUBLISHED_BY: "An article appeared in a newspaper.",
  REPORTS: "An article reports an event or a figure.",
  TEASES: "A page announces another article.",
  HAPPENED_IN: "An event happened in a province.",
  HELD_AT: "An event was held at a place.",
  HELD_FOR: "An event was held for a term of a cluster.",
  HELD_POST: "A person held a post at a body.",
  TOOK_PART_IN: "A body or a person took part in an event, in a role.",
  PART_OF: "An event is an item of another.",
  ANSWERS_TO: "A body answers to another, for a time.",
  SERVES: "A body serves a province, for a time.",
  MEMBER_OF: "A body belongs to a term of a cluster, in a role.",
  TERM_OF: "A term is one of a cluster.",
  RUN_BY: "A cluster is run by a body.",
  SUCCEEDED_BY: "A province went into another.",
  LOCATED_IN: "A place lies in a place or a province.",
  SET: "An event, a term or a body set a figure.",
  RESULT_OF: "A figure answers a target.",
  PROMOTES: "An event serves a campaign.",
});

export const EntityKind = describedEnum("EntityKind", "What a search may find.", {
  ARTICLE: "Articles, by their titles.",
  ORGANIZATION: "Organizations, by their names and aliases.",
  PROVINCE: "Provinces of every period, by their names and aliases.",
  PERSON: "People, bylines among them, by their names.",
  EVENT: "Events, by their titles.",
  CLUSTER: "Emulation clusters, by their labels.",
  MOVEMENT: "Campaigns, by their titles in every spelling.",
  PLACE: "Places below or beyond a province, by their names.",
});
