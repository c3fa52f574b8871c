import Minutes

/// A meeting whose names have been resolved to places in the indexes, which are not in their final order yet.
struct MeetingDraft {
  let document: MeetingDocument
  let cluster: Ref<Cluster>
  let body: Ref<Body>
  let themes: [Ref<Theme>]
  /// The lines of all groups in a row.
  let lines: [LineDraft]
  /// The organisation that lends itself to each group's lines.
  let groupOrganisations: [Int?]
  /// The persons whom lines name as those they stand in for, by the line's place.
  let substituted: [Int: Int]
}

/// A participants line whose names have been resolved.
struct LineDraft {
  let line: ParticipantLine
  let person: Int?
  let role: String?
  let organisation: Int?
}
