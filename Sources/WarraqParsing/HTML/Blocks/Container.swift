// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// An element that begins and ends a line, with what is known from those around it.
struct Container: Sendable {
    /// The one around it; -1 for the outermost.
    var parent: Int32
    /// The number of the element.
    var node: UInt32
    var tag: Tag
    /// How many elements lie around it.
    var depth: UInt16
    /// What it and those around it are.
    var marks: ContainerMarks
    /// A hash of its path: of tags and of the first words of classes.
    var signature: UInt32
    /// A hash of its own tag and class.
    var ownSignature: UInt32
    /// The blocks in it and below, which follow one another.
    var blocks: Range<Int32>
    /// The nearest container around it that holds more blocks; -1 if none.
    var wider: Int32 = -1
}

/// What an element or one around it is.
struct ContainerMarks: OptionSet, Sendable {
    let rawValue: UInt32

    static let article = ContainerMarks(rawValue: 1 << 0)
    static let main = ContainerMarks(rawValue: 1 << 1)
    static let section = ContainerMarks(rawValue: 1 << 2)
    static let navigation = ContainerMarks(rawValue: 1 << 3)
    static let aside = ContainerMarks(rawValue: 1 << 4)
    static let header = ContainerMarks(rawValue: 1 << 5)
    static let footer = ContainerMarks(rawValue: 1 << 6)
    static let form = ContainerMarks(rawValue: 1 << 7)
    static let list = ContainerMarks(rawValue: 1 << 8)
    static let table = ContainerMarks(rawValue: 1 << 9)
    static let figure = ContainerMarks(rawValue: 1 << 10)
    static let quote = ContainerMarks(rawValue: 1 << 11)
    static let details = ContainerMarks(rawValue: 1 << 12)
    static let dialog = ContainerMarks(rawValue: 1 << 13)
    static let button = ContainerMarks(rawValue: 1 << 14)
    static let noscript = ContainerMarks(rawValue: 1 << 15)
    static let template = ContainerMarks(rawValue: 1 << 16)
    static let hidden = ContainerMarks(rawValue: 1 << 17)
    static let preformatted = ContainerMarks(rawValue: 1 << 18)
    static let body = ContainerMarks(rawValue: 1 << 19)
    /// How many there are.
    static var count: Int { 20 }

    /// What an element is by its name.
    init(_ tag: Tag) {
        self =
            switch tag {
            case .article: .article
            case .main: .main
            case .section: .section
            case .nav, .menu: .navigation
            case .aside: .aside
            case .header: .header
            case .footer: .footer
            case .form, .fieldset: .form
            case .ul, .ol, .dl: .list
            case .table: .table
            case .figure: .figure
            case .blockquote: .quote
            case .details: .details
            case .dialog: .dialog
            case .button: .button
            case .noscript: .noscript
            case .template: .template
            case .pre, .listing, .xmp, .plaintext: .preformatted
            default: []
            }
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    private static let roles: [String: ContainerMarks] = [
        "navigation": .navigation, "menu": .navigation, "menubar": .navigation, "tablist": .navigation, "main": .main,
        "complementary": .aside, "banner": .header, "contentinfo": .footer, "search": .form, "form": .form,
        "dialog": .dialog, "alertdialog": .dialog, "article": .article, "button": .button, "figure": .figure,
    ]

    private static let properties: [String: ContainerMarks] = [
        "articlebody": .body, "text": .body, "mainentity": .body, "mainentityofpage": .body, "blogpost": .article,
    ]

    /// What the value of `role` makes of an element.
    static func role(_ value: ArraySlice<UInt8>) -> ContainerMarks { roles[lowercased(value)] ?? [] }

    /// What the value of `itemprop` makes of an element.
    static func property(_ value: ArraySlice<UInt8>) -> ContainerMarks { properties[lowercased(value)] ?? [] }

    private static func lowercased(_ value: ArraySlice<UInt8>) -> String {
        value.count > 24 ? "" : String(decoding: value.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
