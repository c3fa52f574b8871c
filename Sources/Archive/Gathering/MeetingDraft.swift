import Diagnostics
import Minutes

/// A meeting whose names have been resolved to places in the indexes, which are not in their final order yet.
struct MeetingDraft {
  /// The place of its file among the documents.
  let place: Int
  let cluster: Ref<Cluster>
  let body: Ref<Body>
  let themes: [Ref<Theme>]
  /// The lines of all groups in a row, in the order of the document.
  let lines: [LineDraft]
  /// The organisation that lends itself to each group's lines.
  let groupOrganisations: [Int?]
  /// The persons whom lines name as those they stand in for, line after line.
  let substituted: [SubstitutedDraft]
}

/// What the names of a participants line mean.
struct LineDraft {
  let person: Int?
  let role: String?
  let organisation: Int?
}

/// A person in whose stead another came.
struct SubstitutedDraft {
  /// The place of the other's line.
  let line: Int
  let person: Int
  /// The name as the other's note has it.
  let name: Located<String>
}
