import Archive
import Diagnostics
import Minutes

/// Persons, bodies, clusters and organisations in the words of schema.org.
extension JSONWriter {
  /// The members that describe a listed person: what minutes say, and no way to reach them.
  mutating func describe(_ person: Ref<Person>, in context: SiteContext) {
    let entity = context.registry[person]
    let latest = entity.roles.max { $0.last < $1.last }
    member("@type", "Person")
    member("@id", context.identifier(of: person))
    member("name", entity.name)
    member("alternateName", entity.aliases)
    member("url", context.addresses[person].map { context.addresses.absolute($0) })
    member("jobTitle", latest?.role)
    if let organisation = latest?.organisation {
      key("affiliation")
      object { $0.describe(organisation, in: context, isWhole: false) }
    }
    let members = entity.participations.filter {
      let own = context.registry[$0.meeting].participations[$0.index]
      return context.registry[$0.meeting].isPublic && !own.isGuest && !own.isSecretariat
    }
    list("memberOf", Set(members.map { context.registry[$0.meeting].body }).sorted()) { json, body in
      json.object { $0.describe(body, named: context.registry[body].name, in: context) }
    }
  }

  /// The members that name a body.
  mutating func describe(_ body: Ref<Body>, named name: String, in context: SiteContext) {
    let address = context.addresses[body]
    member("@type", "Organization")
    member("@id", context.organisationIdentifier(at: address))
    member("name", name)
    member("url", context.addresses.absolute(address))
  }

  /// The members that describe a body: its other names, and the cluster it belongs to.
  mutating func describe(_ body: Ref<Body>, in context: SiteContext) {
    let entity = context.registry[body]
    describe(body, named: entity.name, in: context)
    member("alternateName", entity.names.dropLast().reversed().map(\.name) + entity.aliases)
    key("parentOrganization")
    object { $0.describe(entity.cluster, in: context, isWhole: false) }
  }

  /// The members that describe a cluster; as a whole its bodies and municipalities too.
  mutating func describe(_ cluster: Ref<Cluster>, in context: SiteContext, isWhole: Bool) {
    let entity = context.registry[cluster]
    let address = context.addresses[cluster]
    member("@type", "Organization")
    member("@id", context.organisationIdentifier(at: address))
    member("name", entity.name)
    member("url", context.addresses.absolute(address))
    guard isWhole else { return }
    list("subOrganization", entity.bodies) { json, body in
      json.object { $0.describe(body, named: context.registry[body].name, in: context) }
    }
    list("member", entity.municipalities) { json, municipality in
      json.object { $0.describe(municipality, in: context, isWhole: false) }
    }
  }

  /// The members that describe an organisation; as a whole its other names too.
  mutating func describe(_ organisation: Ref<Organisation>, in context: SiteContext, isWhole: Bool) {
    let entity = context.registry[organisation]
    let address = context.addresses[organisation]
    switch entity.kind {
    case .municipality, .region: member("@type", "GovernmentOrganization")
    case .hospital: member("@type", "Hospital")
    case .practice, .committee, .association, .other: member("@type", "Organization")
    }
    member("@id", context.organisationIdentifier(at: address))
    member("name", entity.name)
    member("url", context.addresses.absolute(address))
    guard isWhole else { return }
    member("alternateName", entity.formerNames.map(\.name.value) + entity.aliases)
  }
}
