import TemplateEngine
import Testing

@Suite("Fields")
struct FieldsTests {
  @Test("tell the declared names in the order declared")
  func names() {
    #expect(Participant.fields.names == ["name", "role"])
  }

  @Test("of a model that shows nothing have no names")
  func none() {
    #expect(Fields<Participant> { _ in }.names == [])
  }
}
