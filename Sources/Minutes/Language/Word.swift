/// The words and sentences that pages show, by name; templates know them as `{{words.NAME}}`.
///
/// What each says stands in `Word+Danish.swift` and `Word+English.swift`; a word that one of them forgets does not compile.
public enum Word: String, CaseIterable, Sendable {
  case home, skipToContent, mainMenu, breadcrumb, backToTop, email, phone, licence, accessibilityStatement
  case clusters, meetings, persons, themes, organisations, decisions, actions, glossary, cluster, body, bodies
  case meeting, person, theme, organisation, decision, action, item, items, minutes, agenda, background
  case recommendation, attachments, introduction, table, contents, aboutMeeting, aboutPerson, aboutTheme
  case aboutCluster, aboutBody, aboutOrganisation, archive, meetingsByYear, newestMeetings
  case comingMeetings, movingThemes, allOf, all, of, ofWhich, and, from, until, formerly, years
  case letters, chooseYear, chooseMonth, chooseCluster, inCluster, date, time, place, meetingNumber, chair, host
  case minuteTaker, caseNumber, approvedBy, published, nextMeeting, previousMeeting, latestMeeting, meetingsOf,
    presenter
  case timeSetAside, permalink, outcomeHeading, noOutcome, participants, absentHeading, attendance, tookPart
  case attended, attendedOnline, attendedPartly, attendedAsSubstitute, absent, invited, vacantSeat, notOnTheList
  case insteadOf, substitutedBy, itemsOnly, itemsExcept, itemsUntil, itemsFrom, itemsThrough, chairNote
  case hostNote, minuteTakerNote, guestNote, secretariatNote, unnamedPerson, planned, plannedText, provisional
  case provisionalText, draft, draftText, dateUncertain, corrected, corrections, allCorrections, closedItem
  case closedItemText, minutesNotHere, announced, withoutMinutesHere, mentionedIn, usedIn, newestShown, citeHeading
  case cite, citeItem, copy, copied, owner
  case deadline, deadlineLabel, deadlineIn, done, noOwner, noDeadline, withoutDate, roles, role
  case otherSpellings, otherNames, names, formerNames, decisionsMentioning, objectionHeading, objectionText
  case lastMoved, themesOrder, municipalities, members, membersSource, kind, kindMunicipality, kindRegion
  case kindHospital, kindPractice, kindCommittee, kindAssociation, kindMunicipalities, kindRegions
  case kindHospitals, kindPractices, kindCommittees, kindAssociations, kindOthers, notFoundHeading, notFoundText
  case notFoundIndexes, movedHeading, movedText, statementElsewhere, statementUpdated
  case follow, followSite, feed, calendar, calendarHeading, addToCalendar, newMinutes, correctionsLink, allMeetings
  case clustersOverTime, bodiesOverTime, themeOverTime, barPerMonth, barPerQuarter, barPerYear
  case formerBars, earlierYearsLeftOut, rowsLeftOut, seatBySeat, personByPerson, seatingCaption
  case openData, openDataText, dataFiles, dataTable, dataCount, dataTerms, dataNames, dataIdentity
  case dataPrivacy, dataCSV, dataExamples, dataMeetings, dataPersons, dataOrganisations, dataThemes
  case dataDecisions, dataActions, exampleDecisions, exampleActions, exampleExcel
  case search, searchLabel, narrow, anyCluster, anyBody, anyTheme, anyYear, year, personHint, onlyDecisions
  case clearFilters, searchNeedsScript, searchFailed, searchHits, oneHit, manyHits, atLeast, noHits
  case noHitsFiltered, partialHits, missingWords, otherHits, insteadHits, quotedWord, onlyCommonWords
  case didYouMean, directHits, itemsNaming, previousPage, nextPage
  case pageOf, term, pageKind
}
