extension ParticipantWords {
  static let english = ParticipantWords(
    absent: [
      "absent", "regrets", "sent regrets", "apologies", "sent apologies", "apologies received", "excused",
      "not present", "did not attend", "unable to attend", "not attending",
    ],
    absenceReasons: ["due to", "because of", "owing to", "on account of"],
    remote: [
      "remote", "remotely", "online", "on-line", "virtually", "virtual", "via teams", "on teams", "teams",
      "via microsoft teams", "via zoom", "on zoom", "zoom", "via skype", "via video", "by video",
      "via video link", "by video link", "by phone", "via phone", "by telephone", "via telephone", "dialled in",
      "dialed in", "remote attendance",
    ],
    chair: ["chair", "chairing", "chairperson of the meeting", "in the chair", "moderator"],
    host: ["host", "hosting"],
    minuteTaker: ["minute-taker", "minutes taker", "minutes", "taking minutes", "scribe", "recorder", "note-taker"],
    guest: ["guest", "as guest", "as a guest", "invited guest", "invited"],
    secretariat: ["secretariat", "the secretariat"],
    vacant: [
      "vacant", "vacancy", "vacant seat", "not appointed", "not yet appointed", "to be appointed",
      "not appointed yet", "tba", "n.n.", "nn",
    ],
    substitute: [
      "instead of", "in place of", "substitute for", "substituting for", "deputy for", "deputising for",
      "deputizing for", "standing in for", "replacing", "alternate for",
    ],
    items: ["item", "items", "agenda item", "agenda items"],
    notItems: [
      "not", "except", "excepting", "except for", "all except", "apart from", "absent for", "absent from",
      "not present for", "left the room for",
    ],
    until: ["until", "till", "up to", "left before", "left at"],
    through: ["through", "up to and including", "to and including", "left after"],
    from: ["from", "joined for", "joined at", "arrived for", "arrived at"],
    range: ["to", "through"],
    fillers: [
      "attended", "attending", "attends", "present", "participated", "participating", "was", "is", "with", "only",
      "in", "on", "for", "at", "during", "the", "discussion", "of", "meeting", "as",
    ],
    and: ["and"],
    absentGroups: ["absent", "regrets", "apologies", "not present", "excused"],
    guestGroups: ["guest", "guests", "invited guests", "invited"],
    secretariatGroups: ["secretariat", "the secretariat", "from the secretariat"],
    groupPrefixes: ["from", "from the", "representatives of", "representatives from", "members from", "for", "the"],
    titles: [
      "director", "mayor", "councillor", "chair", "chairman", "chairwoman", "chairperson", "deputy", "professor",
      "prof", "dr", "doctor", "mr", "mrs", "ms", "mx", "sir", "nurse", "midwife", "physician", "surgeon",
      "psychologist", "psychiatrist", "physiotherapist", "pharmacist", "lawyer", "engineer", "economist",
      "secretary", "head", "manager", "consultant", "coordinator", "officer", "adviser", "advisor", "assistant",
      "inspector", "minister", "member", "representative", "lecturer",
    ],
    titleEndings: [
      "director", "manager", "consultant", "coordinator", "officer", "adviser", "advisor", "assistant",
      "inspector", "nurse", "therapist", "specialist", "representative", "secretary", "chairman", "chairwoman",
      "chairperson",
    ],
    titlePrefixes: [
      "acting", "deputy", "vice", "senior", "junior", "chief", "managing", "medical", "nursing", "clinical",
      "regional", "municipal", "executive", "general", "former", "interim", "assistant", "associate", "head",
      "lead", "special", "political", "technical", "administrative", "project",
    ],
    titleLinks: ["of", "for", "at", "in", "from", "with"],
    organisationEndings: [
      "municipality", "council", "region", "hospital", "committee", "board", "agency", "association", "clinic",
      "centre", "center", "secretariat", "department", "office", "ministry", "university", "cluster", "trust",
      "authority", "administration", "organisation", "organization", "society", "institute", "service",
      "practice", "school",
    ],
    virtualPlaces: [
      "online", "on-line", "teams", "microsoft teams", "ms teams", "virtual", "virtual meeting", "online meeting",
      "teams meeting", "zoom", "zoom meeting", "skype", "video", "video meeting", "video conference", "telephone",
      "remote",
    ])
}
