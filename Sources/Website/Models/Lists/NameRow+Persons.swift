import Archive
import Diagnostics
import Minutes
import TemplateEngine

extension NameRow {
  /// A person in the index; nil for one who is not listed.
  init?(person: Ref<Person>, in context: SiteContext) {
    guard let url = context.addresses[person] else { return nil }
    let entity = context.registry[person]
    let role = entity.roles.max { $0.last < $1.last }
    let organisation = (role?.organisation ?? entity.organisation).map { context.registry[$0].name }
    let details = [role?.role, organisation].compactMap { $0 }.joined(separator: ", ")
    self.init(
      url: url, name: entity.name, details: details.isEmpty ? nil : details,
      countText: context.language.count(entity.participations.count, .meeting))
  }
}

extension NameRow {
  /// Somebody who spoke for an organisation: the last role, and in how many meetings.
  init(_ person: Ref<Person>, speakingFor organisation: Ref<Organisation>, in context: SiteContext) {
    let entity = context.registry[person]
    let spans = entity.roles.filter { $0.organisation == organisation }
    let meetings = entity.participations.filter {
      context.registry.meetings[$0.meeting.index].participations[$0.index].organisation == organisation
    }
    self.init(
      url: context.addresses[person], name: entity.name, details: spans.last?.role,
      countText: context.language.count(meetings.count, .meeting))
  }
}
