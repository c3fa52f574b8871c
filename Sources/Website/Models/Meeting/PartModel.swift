import TemplateEngine

/// A part of an item: a section, or a sub-item; one of the two is there.
struct PartModel: TemplateModel {
  var section: SectionModel?
  var subitem: SubitemModel?

  static let fields = Fields<Self> {
    $0.field("section", \.section)
    $0.field("subitem", \.subitem)
  }
}
