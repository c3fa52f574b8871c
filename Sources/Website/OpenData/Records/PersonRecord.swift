import Archive
import Minutes

/// A listed person with the seats that minutes name.
struct PersonRecord: DataRecord {
  let person: Ref<Person>
  let context: SiteContext

  private var entity: Person { context.registry[person] }

  static let columns: [StaticString] = [
    "id", "url", "name", "other_names", "role", "organization_id", "organization_name", "present", "absent",
    "first_date", "last_date",
  ]

  func write(to json: inout JSONWriter) {
    json.member("id", context.dataID(person))
    json.member("url", url)
    json.member("name", entity.name)
    json.otherNames(entity.aliases.map { ($0, nil, nil) })
    json.list("memberships", roles) { json, role in
      json.object {
        $0.member("organization_id", context.dataID(role.body))
        $0.member("on_behalf_of_id", role.organisation.map { context.dataID($0) })
        $0.member("role", role.role)
        $0.member("first_event_id", context.dataID(role.first))
        $0.member("first_date", context.registry[role.first].date.iso)
        $0.member("last_event_id", context.dataID(role.last))
        $0.member("last_date", context.registry[role.last].date.iso)
      }
    }
    json.member("present", count { $0.isPresent })
    json.member("absent", count { !$0.isPresent })
  }

  func write(to csv: inout CSVWriter) {
    let latest = roles.max { $0.last < $1.last }
    csv.cell(context.dataID(person))
    csv.cell(url)
    csv.cell(entity.name)
    csv.cell(entity.aliases)
    csv.cell(latest?.role)
    csv.cell(latest?.organisation.map { context.dataID($0) })
    csv.cell(latest?.organisation.map { context.registry[$0].name })
    csv.cell(count { $0.isPresent })
    csv.cell(count { !$0.isPresent })
    csv.cell(held.first.map { context.registry[$0.meeting].date.iso })
    csv.cell(held.last.map { context.registry[$0.meeting].date.iso })
  }

  private var url: String? { context.addresses[person].map { context.addresses.absolute($0) } }

  /// What minutes say; a draft says nothing.
  private var roles: [RoleSpan] {
    entity.roles.filter { context.registry[$0.first].isPublic && context.registry[$0.last].isPublic }
  }

  /// The meetings that were held.
  private var held: [ParticipationRef] {
    entity.participations.filter {
      context.registry[$0.meeting].isPublic && !context.registry[$0.meeting].isPlanned
    }
  }

  private func count(_ isCounted: (Participation) -> Bool) -> Int {
    held.count { isCounted(context.registry[$0.meeting].participations[$0.index]) }
  }
}
