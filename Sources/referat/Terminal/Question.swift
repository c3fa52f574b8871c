import Diagnostics
import Minutes

/// What `referat new` asks for: each has an option besides, and whoever gives that is not asked.
enum Question {
  case cluster, body, date, time, place, status
  case personName, personOrganisation
  case themeTitle
  case clusterName, clusterID, municipalities, bodyNames
  case siteTitle, siteAddress, publisher, email, phone

  /// The option that answers it.
  var option: String {
    switch self {
    case .cluster: "--cluster"
    case .body: "--body"
    case .date: "--date"
    case .time: "--time"
    case .place: "--place"
    case .status: "--status"
    case .personName, .clusterName: "--name"
    case .personOrganisation: "--organisation"
    case .themeTitle, .siteTitle: "--title"
    case .clusterID: "--id"
    case .municipalities: "--municipality"
    case .bodyNames: "--body"
    case .siteAddress: "--url"
    case .publisher: "--publisher"
    case .email: "--email"
    case .phone: "--phone"
    }
  }

  /// The question, without the mark behind it.
  func text(in language: LanguageCode) -> String {
    let (danish, english) =
      switch self {
      case .cluster: ("Hvilken klynge", "Which cluster")
      case .body: ("Hvilket forum", "Which body")
      case .date: ("Hvilken dag er mødet, fx 26. august 2026", "Which day is the meeting, such as 26 August 2026")
      case .time: ("Hvornår, fx 13.00-15.00", "When, such as 13:00-15:00")
      case .place: ("Hvor", "Where")
      case .status: ("Hvad skal det være", "What is it to be")
      case .personName: ("Hvad hedder personen", "What is the person called")
      case .personOrganisation: ("Hvilken organisation", "Which organisation")
      case .themeTitle: ("Hvad hedder temaet", "What is the theme called")
      case .clusterName: ("Hvad hedder klyngen", "What is the cluster called")
      case .clusterID: ("Hvad skal den hedde i adresser", "What is it to be called in addresses")
      case .municipalities: ("Hvilke kommuner, skilt med komma", "Which municipalities, parted by commas")
      case .bodyNames: ("Hvilke fora, skilt med komma", "Which bodies, parted by commas")
      case .siteTitle: ("Hvad skal webstedet hedde", "What is the site to be called")
      case .siteAddress:
        ("Hvilken adresse får det, fx https://example.org", "Which address will it have, such as https://example.org")
      case .publisher: ("Hvem udgiver det", "Who publishes it")
      case .email: ("Hvilken e-mailadresse kan man skrive til", "Which e-mail address can people write to")
      case .phone: ("Hvilket telefonnummer kan man ringe til", "Which number can people call")
      }
    return language == .da ? danish : english
  }
}

extension MeetingStatus {
  /// What it means, as one of several choices.
  func text(in language: LanguageCode) -> String {
    let (danish, english) =
      switch self {
      case .draft: ("en kladde, som kun I ser", "a draft for you alone")
      case .planned: ("en dagsorden til et kommende møde", "the agenda of a coming meeting")
      case .provisional: ("et referat, der ikke er godkendt endnu", "minutes that are not approved yet")
      case .approved: ("et godkendt referat", "approved minutes")
      }
    return language == .da ? danish : english
  }
}
