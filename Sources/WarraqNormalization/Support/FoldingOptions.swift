// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Rules that are switched on or off by themselves, whatever the profile says.
public struct FoldingSwitches: Sendable, Hashable {
    private var on: FoldingProfile.Rules = []
    private var off: FoldingProfile.Rules = []

    /// None: the profile decides.
    public init() {}

    /// Whether some rules are on or off; nil where the profile decides.
    public subscript(rules: FoldingProfile.Rules) -> Bool? {
        get { on.isSuperset(of: rules) ? true : off.isSuperset(of: rules) ? false : nil }
        set {
            on.subtract(rules)
            off.subtract(rules)
            if newValue == true { on.formUnion(rules) }
            if newValue == false { off.formUnion(rules) }
        }
    }

    /// The rules of a profile as switched.
    func applied(to rules: FoldingProfile.Rules) -> FoldingProfile.Rules { rules.union(on).subtracting(off) }
}

/// A named set of rules of one language.
public protocol FoldingChoice: OptionChoice {
    /// The rules.
    var rules: FoldingProfile.Rules { get }
    /// Whether the text is brought into NFC, before and after.
    var composes: Bool { get }
    /// What the profile is for, in a few words.
    var purpose: String { get }
    /// The rules of the language that can be switched.
    static var switches: [FoldingSwitch] { get }
}

extension FoldingChoice {
    /// In no profile, where a language does not say otherwise.
    public var composes: Bool { false }
}

/// The options of a stage that folds the letters of a language: a profile, and its rules one by one.
public struct FoldingOptions<Profile: FoldingChoice>: StageOptions {
    /// The set of rules.
    public var profile: Profile
    /// Rules that are switched by themselves: `options.switches[.tatweel] = false`.
    public var switches = FoldingSwitches()
    /// Whether the text is brought into NFC; nil where the profile decides.
    public var compose: Bool?

    /// The profile that comes first.
    public init() { profile = Profile.allCases[Profile.allCases.startIndex] }

    /// A profile as it stands.
    public init(_ profile: Profile) { self.profile = profile }

    /// The options' schema: the profile and one switch for each rule of the language.
    public static var schema: OptionSchema<Self> {
        let profile = OptionItem<Self>.choice(
            "profile", \.profile, "The set of rules; each can be switched by its own option.")
        let compose = OptionItem<Self>.option(
            "compose", \.compose, "Whether text is brought into NFC. The profile decides if not given.")
        let switches = Profile.switches.map { item in
            OptionItem<Self>.option(item.key, \Self.switches[item.rules], "Whether \(item.summary).")
        }
        return OptionSchema([profile] + switches + [compose])
    }

    /// The profile with its rules as switched.
    var foldingProfile: FoldingProfile {
        FoldingProfile(name: profile.rawValue, rules: switches.applied(to: profile.rules))
    }
    /// Whether the text is brought into NFC.
    var composes: Bool { compose ?? profile.composes }

    /// A page of all profiles, made of the table that the code runs.
    static func page(_ introduction: String, _ end: String) -> String {
        let profiles = Profile.allCases.map { profile in
            let rules = Profile.switches.filter { profile.rules.isSuperset(of: $0.rules) }
            let nfc = profile.composes ? ["compose (NFC, before and after)"] : []
            let texts = nfc + rules.map { "\($0.key) (\($0.codePoints))" }
            return "- `\(profile.rawValue)`, \(profile.purpose): \(texts.joined(separator: ", "))."
        }
        return introduction + "\n\n" + profiles.joined(separator: "\n") + "\n\n" + end
    }
}
