public import Diagnostics

extension SiteDocument {
  /// What is wrong with an address as that of a site, wherever it is given; nil for nothing.
  public static func fault(ofURL url: String) -> (any Fault)? {
    WebAddress.problem(of: url).map { FrontMatterFault.invalidURL(url, $0) }
  }
}
