// SPDX-License-Identifier: Apache-2.0

/// Names of attributes that extractors look up on many elements.
extension HTMLName {
    /// `class`.
    public static var classNames: HTMLName { HTMLName(id: KnownName.classNames) }
    /// `content`.
    public static var content: HTMLName { HTMLName(id: KnownName.content) }
    /// `datetime`.
    public static var datetime: HTMLName { HTMLName(id: KnownName.datetime) }
    /// `href`.
    public static var href: HTMLName { HTMLName(id: KnownName.href) }
    /// `http-equiv`.
    public static var httpEquiv: HTMLName { HTMLName(id: KnownName.httpEquiv) }
    /// `id`.
    public static var id: HTMLName { HTMLName(id: KnownName.id) }
    /// `itemprop`.
    public static var itemprop: HTMLName { HTMLName(id: KnownName.itemprop) }
    /// `lang`.
    public static var lang: HTMLName { HTMLName(id: KnownName.lang) }
    /// `name`.
    public static var name: HTMLName { HTMLName(id: KnownName.name) }
    /// `property`.
    public static var property: HTMLName { HTMLName(id: KnownName.property) }
    /// `rel`.
    public static var rel: HTMLName { HTMLName(id: KnownName.rel) }
    /// `type`.
    public static var type: HTMLName { HTMLName(id: KnownName.type) }
}
