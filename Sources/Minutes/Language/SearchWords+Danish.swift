extension SearchWords {
  static let danish = SearchWords(
    cluster: "klynge", body: "forum", theme: "tema", person: "person", year: "aar", decisions: "beslutninger",
    page: "side",
    ignored: """
      ad af alle alt altid anden andet andre at bare blandt blev blevet bliver både da de dem den denne dens der deres derfor
      derfra derved dertil det dets dette dig din dine disse dit dog du efter eller en end endnu er et etc får fik for fordi
      fra før først gennem godt ham han hans har have havde hen hende hendes her hermed herom herunder hos hun hvad hvem hver
      hvilke hvilken hvilket hvis hvor hvordan hvorfor hvori hvornår hvortil ikke ind inden ingen i ja jeg jer jeres kan kom
      kommer kun kunne lige man mange med meget mellem men mens mere mest mig min mine mit mod må måtte når nej nogen noget
      nogle nu nær næsten nok og også om omkring op os over på samt sammen se ses sig sin sine sit siden skal skulle som
      stadig står så sådan således thi til tidligere ud uden under ved vedr vedrørende vi via vil ville vor vore vores være
      været
      """,
    decided: "besluttet beslutning beslutningen beslutninger beslutningerne vedtaget",
    endings: "e en ene enes ens er ere erne ernes ers es est et ets n ne nes r re s st t te",
    coming: "næste kommende møde gang")
}
