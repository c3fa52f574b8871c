/// The files of an archive that are no meetings.
struct ArchiveFiles {
  /// So many of those who meet most often have a file of their own.
  private static let personFiles = 40
  let plan: ArchivePlan

  /// Paths below the content folder, and what stands there.
  var all: [(path: String, text: String)] {
    [
      ("site.yml", site), ("organisations.yml", organisations), ("glossary.yml", glossary),
      ("pages/om.md", "---\ntitle: Om arkivet\n---\nEt opdigtet arkiv, som hastighed måles på.\n"),
    ] + plan.clusters.indices.map(cluster) + plan.themes.map(theme)
      + plan.travellers.prefix(Self.personFiles).map(person)
  }

  private var site: String {
    """
    title: Referater fra sundhedsklyngerne
    url: https://example.org/referater/
    language: da
    publisher: Klyngesekretariatet (opdigtet)
    contact: { email: klynger@example.org, phone: 12 34 56 78 }
    description: Et opdigtet arkiv, som hastighed måles på.
    licence: CC BY 4.0
    menu: [clusters, meetings, themes, persons, decisions, actions, search, om]

    """
  }

  private var organisations: String {
    let hospitals = plan.clusters.map { "- name: \($0.hospital)\n  kind: hospital\n" }
    let practices = plan.clusters.map { "- name: \($0.practice)\n  kind: practice\n" }
    return (ClusterPlan.common.map { "- name: \($0)\n  kind: region\n" } + hospitals + practices).joined()
  }

  private var glossary: String {
    Words.abbreviations.map { "\($0): \($1)\n" }.joined()
  }

  private func cluster(_ number: Int) -> (path: String, text: String) {
    let cluster = plan.clusters[number]
    let bodies = plan.bodies.filter { $0.cluster == number }
      .map { "  \($0.id):\n    names: [\($0.name(in: cluster))]\n" }
    return (
      "clusters/\(cluster.id).md",
      "---\nname: \(cluster.name)\nmunicipalities: [\(cluster.municipalities.joined(separator: ", "))]\nbodies:\n"
        + bodies.joined() + "---\n\(cluster.name) samler kommuner, hospital og almen praksis.\n"
    )
  }

  private func theme(_ theme: ThemePlan) -> (path: String, text: String) {
    ("themes/\(theme.id).md", "---\ntitle: \(theme.title)\n---\nHer står, hvad klyngerne har talt om.\n")
  }

  private func person(_ person: PersonPlan) -> (path: String, text: String) {
    (
      person.fileName,
      "---\nname: \(person.name)\norganisation: \(person.organisation)\n---\n\(person.name) møder ofte.\n"
    )
  }
}
