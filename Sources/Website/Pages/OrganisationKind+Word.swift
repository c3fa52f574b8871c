import Archive
import Minutes

extension OrganisationKind {
  /// The word over the organisations of the kind.
  var plural: Word {
    switch self {
    case .municipality: .kindMunicipalities
    case .region: .kindRegions
    case .hospital: .kindHospitals
    case .practice: .kindPractices
    case .committee: .kindCommittees
    case .association: .kindAssociations
    case .other: .kindOthers
    }
  }
}

extension OrganisationKind {
  /// The word for the kind.
  var word: Word? {
    switch self {
    case .municipality: .kindMunicipality
    case .region: .kindRegion
    case .hospital: .kindHospital
    case .practice: .kindPractice
    case .committee: .kindCommittee
    case .association: .kindAssociation
    case .other: nil
    }
  }
}
