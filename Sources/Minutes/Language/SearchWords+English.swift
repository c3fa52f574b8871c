extension SearchWords {
  static let english = SearchWords(
    cluster: "cluster", body: "body", theme: "theme", person: "person", year: "year", decisions: "decisions",
    page: "page",
    ignored: """
      about above after again against all also although am among an and any are as at be because been before being below
      between both but by can could did do does doing done down during each either else etc for from further get gets got
      had has have having he her here hers herself him himself his how however if in into is it its itself just me more most
      must my nor not now of off on once only onto or other our ours out over own per same shall she should since so some
      such than that the their theirs them then there therefore these they this those through thus to too under until up
      upon us very via was we were what when where whether which while who whom whose why will with within without would yet
      you your yours
      """,
    decided: "decided decision decisions resolved resolution", endings: "d ed er ers es ing ings ly s",
    coming: "next coming upcoming meeting time")
}
