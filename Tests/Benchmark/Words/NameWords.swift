/// What names of persons and places are put together from. No two words of a list are one letter apart, so that none of the
/// names is taken for a slip of another.
enum NameWords {
  static let first = [
    "Agathe", "Albert", "Alma", "Anders", "Anette", "Anton", "Asbjørn", "Astrid", "Arvid", "Barbara", "Bent",
    "Birgitte", "Bjarne", "Bodil", "Britta", "Camilla", "Caroline", "Cecilie", "Charlotte", "Christoffer", "Claus",
    "Connie", "Dagny", "Daniel", "Ditte", "Dorthe", "Ebbe", "Edith", "Eigil", "Ejnar", "Elisabeth", "Ellinor",
    "Emilie", "Erling", "Esben", "Ester", "Eva", "Finn", "Flemming", "Frederik", "Frida", "Georg", "Gerda", "Karla",
    "Gorm", "Grethe", "Gudrun", "Gunnar", "Gustav", "Halfdan", "Hannibal", "Harald", "Hedvig", "Helge", "Henriette",
    "Herluf", "Hilda", "Holger", "Hugo", "Ida", "Ingeborg", "Ingrid", "Inge-Lise", "Ivar", "Jakob", "Janus", "Jarl",
    "Jesper", "Joakim", "Johanne", "Jonathan", "Julius", "Jytte", "Kamma", "Kasper", "Kathrine", "Kirsten", "Knud",
    "Konrad", "Kristian", "Lasse", "Laurits", "Leif", "Lilian", "Linea", "Lisbeth", "Lotte", "Ludvig", "Magnus",
    "Malthe", "Margrethe", "Marianne", "Mathilde", "Mikkel", "Mogens", "Morten", "Nanna", "Niels", "Nikoline",
    "Oline", "Oscar", "Osvald", "Otto", "Palle", "Patrick", "Pernille", "Philip", "Poul", "Preben", "Ragnhild",
    "Rasmus", "Regitze", "Richard", "Rigmor", "Robert", "Rosa", "Rudolf", "Sebastian", "Severin", "Sidsel", "Sigurd",
    "Simone", "Sofus", "Solveig", "Stefan", "Sylvia", "Sune", "Susanne", "Svend", "Sylvester", "Toke", "Tenna",
    "Theodor", "Thorkild", "Tobias", "Torben", "Troels", "Ulrik", "Ulla", "Valdemar", "Verner", "Vibeke", "Victoria",
    "Vilhelm", "Villads", "Viola", "Walther", "Yrsa", "Yvonne", "Zenia", "Åge", "Øjvind",
  ]
  static let last = [
    "Aagaard", "Abildgaard", "Ahrensberg", "Ankerstjerne", "Arentoft", "Balslev", "Bangsgaard", "Bertelsen",
    "Bindslev", "Birkholm", "Bisgaard", "Bjergager", "Blicher", "Bojesen", "Borregaard", "Brandstrup", "Brinkmann",
    "Bruunsholm", "Buhl", "Carstensen", "Clemmensen", "Dahlgren", "Damborg", "Degnbol", "Drejer", "Dueholm",
    "Ebbesen", "Egeskov", "Elkjær", "Engelbrecht", "Esbensen", "Fabricius", "Faurholt", "Fibiger", "Fjordvang",
    "Flensborg", "Fogtmann", "Frandsen", "Frederiksen", "Friborg", "Gammelgaard", "Gertsen", "Gejlager", "Gjerløv",
    "Glud", "Gottlieb", "Grønkjær", "Gundersen", "Gyldenholm", "Haarder", "Hallundbæk", "Hasselbalch", "Hedegaard",
    "Helmer", "Hermansen", "Hjorth", "Hoffmeyer", "Holbæk", "Hornemann", "Hvidtfeldt", "Højsgaard", "Ibdal",
    "Ingversen", "Iversen", "Jantzen", "Jeppesen", "Jespersgaard", "Juelsminde", "Justesen", "Kaalund", "Kampmann",
    "Kierkebæk", "Kjeldgaard", "Klarskov", "Klitgaard", "Knudsen", "Kofoed", "Kragelund", "Krogsgaard", "Kvistborg",
    "Langkilde", "Lauridsen", "Ledager", "Lindegren", "Lomholt", "Lundsgaard", "Lykkegaard", "Løgstrup", "Madsager",
    "Markussen", "Mejlvang", "Mikkelsen", "Moesby", "Munksgaard", "Mørkholt", "Nedergaard", "Nicolaisen",
    "Nordentoft", "Nyboe", "Nørholm", "Odgaard", "Okkels", "Ottosen", "Overbye", "Palsgaard", "Pallesen", "Pilegaard",
    "Plougmann", "Poulsager", "Præstholm", "Qvistgaard", "Raahauge", "Ravnkilde", "Refsgaard", "Ringsted", "Rosendal",
    "Rovsing", "Rudbeck", "Rønberg", "Sandholdt", "Schacksen", "Secher", "Simested", "Skaarup", "Skovbjerg",
    "Smedegaard", "Sommerlund", "Staalhøj", "Stensgaard", "Storgaard", "Strandby", "Suhrland", "Svanholm",
    "Sylvestersen", "Sønderkær", "Taarnborg", "Therkildsen", "Thorlund", "Toftdahl", "Tranberg", "Troelstrup",
    "Tuxen", "Uhrenholt", "Ulstrup", "Urhøj", "Vadstrup", "Valbjørn", "Vestager", "Vibholm", "Villumsen",
    "Voldsgaard", "Westergren", "Wibroe", "Winkelmann", "Worsøe", "Yderholm", "Zachariasen", "Zoffmann", "Æbelholt",
    "Ørnstrup", "Østerby", "Åkjær",
  ]
  static let placeStarts = [
    "Nør", "Sønder", "Vester", "Øster", "Bjerg", "Birke", "Bøge", "Ege", "Elle", "Fjord", "Gammel", "Grøn", "Hav",
    "Hede", "Holm", "Høj", "Kjær", "Kilde", "Klit", "Lyng", "Mose", "Mølle", "Ny", "Ravn", "Ring", "Rosen", "Sand",
    "Skov", "Sten", "Strand", "Sø", "Thors", "Tran", "Ulv", "Vig", "Ørne",
  ]
  static let placeEnds = [
    "borg", "bæk", "drup", "fjord", "havn", "holt", "kjøbing", "lev", "lund", "mark", "næs", "rød", "skov", "sted",
    "toft", "vang",
  ]
}
