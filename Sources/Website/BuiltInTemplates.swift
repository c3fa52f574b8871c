import Diagnostics

/// The files of `templates/` as they were when the program was built; a user's folder overrides them one by one.
enum BuiltInTemplates {
  /// Every file, sorted by name.
  static let all: [SourceFile] = files.map { SourceFile(path: $0.name, root: "templates", bytes: $0.bytes) }

  private static let files: [(name: String, bytes: [UInt8])] = [
    ("_action-head.mustache", PackageResources._action_head_mustache),
    ("_action.mustache", PackageResources._action_mustache),
    ("_attendance.mustache", PackageResources._attendance_mustache),
    ("_choices.mustache", PackageResources._choices_mustache),
    ("_cluster.mustache", PackageResources._cluster_mustache),
    ("_date.mustache", PackageResources._date_mustache),
    ("_decision-head.mustache", PackageResources._decision_head_mustache),
    ("_decision.mustache", PackageResources._decision_mustache),
    ("_facts.mustache", PackageResources._facts_mustache),
    ("_item-row.mustache", PackageResources._item_row_mustache),
    ("_item.mustache", PackageResources._item_mustache),
    ("_matrix.mustache", PackageResources._matrix_mustache),
    ("_meeting-row.mustache", PackageResources._meeting_row_mustache),
    ("_members.mustache", PackageResources._members_mustache),
    ("_outcome.mustache", PackageResources._outcome_mustache),
    ("_participant.mustache", PackageResources._participant_mustache),
    ("_period.mustache", PackageResources._period_mustache),
    ("_runs.mustache", PackageResources._runs_mustache),
    ("_section.mustache", PackageResources._section_mustache),
    ("_theme.mustache", PackageResources._theme_mustache),
    ("_year-groups.mustache", PackageResources._year_groups_mustache),
    ("_years.mustache", PackageResources._years_mustache),
    ("actions.mustache", PackageResources.actions_mustache),
    ("body.mustache", PackageResources.body_mustache),
    ("cluster-index.mustache", PackageResources.cluster_index_mustache),
    ("cluster.mustache", PackageResources.cluster_mustache),
    ("decisions.mustache", PackageResources.decisions_mustache),
    ("glossary.mustache", PackageResources.glossary_mustache),
    ("home.mustache", PackageResources.home_mustache),
    ("layout.mustache", PackageResources.layout_mustache),
    ("meeting-index.mustache", PackageResources.meeting_index_mustache),
    ("meeting.mustache", PackageResources.meeting_mustache),
    ("not-found.mustache", PackageResources.not_found_mustache),
    ("organisation-index.mustache", PackageResources.organisation_index_mustache),
    ("organisation.mustache", PackageResources.organisation_mustache),
    ("page.mustache", PackageResources.page_mustache),
    ("person-index.mustache", PackageResources.person_index_mustache),
    ("person.mustache", PackageResources.person_mustache),
    ("redirect.mustache", PackageResources.redirect_mustache),
    ("style.css", PackageResources.style_css),
    ("theme-index.mustache", PackageResources.theme_index_mustache),
    ("theme.mustache", PackageResources.theme_mustache),
    ("was.mustache", PackageResources.was_mustache),
  ]
}
