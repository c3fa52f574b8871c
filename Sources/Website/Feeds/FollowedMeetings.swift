import Archive

/// The meetings that whoever follows a person or a theme hears of, oldest first. Gathered once: the feed, its archives and the
/// site's map all ask for them.
struct FollowedMeetings: Sendable {
  /// Where somebody stands on the list, is mentioned in the text, or was given something to do; in the registry's order of
  /// persons.
  let persons: [[Ref<Meeting>]]
  /// Which belong to a theme, or have an item that does; in the registry's order of themes.
  let themes: [[Ref<Meeting>]]

  init(in archive: Archive) {
    persons = archive.registry.persons.indices.map { person in
      var all = archive.registry.persons[person].participations.map(\.meeting)
      all += archive.personMentions[person].lazy.map(\.meeting)
      all += archive.personActions[person].lazy.map(\.meeting)
      all += archive.personDecisions[person].lazy.map(\.meeting)
      return all.sortedAndUnique
    }
    themes = archive.themeItems.indices.map { theme in
      (archive.themeItems[theme].map(\.meeting) + archive.themeMeetings[theme]).sortedAndUnique
    }
  }
}
