// SPDX-License-Identifier: Apache-2.0

/// Identifiers of names that stand in every ``NameTable`` behind those of ``Tag``.
enum KnownName {
    static var action: UInt32 { 123 }
    static var alt: UInt32 { 124 }
    static var charset: UInt32 { 125 }
    static var classNames: UInt32 { 126 }
    static var color: UInt32 { 127 }
    static var colspan: UInt32 { 128 }
    static var content: UInt32 { 129 }
    static var datetime: UInt32 { 130 }
    static var disabled: UInt32 { 131 }
    static var encoding: UInt32 { 132 }
    static var face: UInt32 { 133 }
    static var height: UInt32 { 134 }
    static var hidden: UInt32 { 135 }
    static var href: UInt32 { 136 }
    static var httpEquiv: UInt32 { 137 }
    static var id: UInt32 { 138 }
    static var itemprop: UInt32 { 139 }
    static var lang: UInt32 { 140 }
    static var multiple: UInt32 { 141 }
    static var name: UInt32 { 142 }
    static var property: UInt32 { 143 }
    static var rel: UInt32 { 144 }
    static var role: UInt32 { 145 }
    static var rowspan: UInt32 { 146 }
    static var selected: UInt32 { 147 }
    static var size: UInt32 { 148 }
    static var src: UInt32 { 149 }
    static var srcset: UInt32 { 150 }
    static var type: UInt32 { 151 }
    static var value: UInt32 { 152 }
    static var width: UInt32 { 153 }
    static var xmlns: UInt32 { 154 }
    static var xlinkActuate: UInt32 { 155 }
    static var xlinkArcrole: UInt32 { 156 }
    static var xlinkHref: UInt32 { 157 }
    static var xlinkRole: UInt32 { 158 }
    static var xlinkShow: UInt32 { 159 }
    static var xlinkTitle: UInt32 { 160 }
    static var xlinkType: UInt32 { 161 }
    static var xmlLang: UInt32 { 162 }
    static var xmlSpace: UInt32 { 163 }
    static var xmlnsXlink: UInt32 { 164 }
    static var actuate: UInt32 { 165 }
    static var arcrole: UInt32 { 166 }
    static var show: UInt32 { 167 }
    static var space: UInt32 { 168 }
    static var xlink: UInt32 { 169 }

    /// The first name of SVG that is written in mixed case.
    ///
    /// An even distance from here is the name in lower case, the
    /// next identifier the name as SVG has it.
    static var firstMixedCase: UInt32 { 170 }
    static var foreignObject: UInt32 { 235 }
    static var definitionURL: UInt32 { 359 }
    /// The first of the mixed-case names that is an attribute's.
    static var firstMixedCaseAttribute: UInt32 { 244 }
    static var glyphref: UInt32 { 236 }
    static var endOfMixedCase: UInt32 { 358 }

    /// Attribute names, in the order of the identifiers.
    static let attributes: StaticString = """
        action alt charset class color colspan content datetime disabled encoding face height hidden href http-equiv \
        id itemprop lang multiple name property rel role rowspan selected size src srcset type value width xmlns \
        xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type xml:lang xml:space \
        xmlns:xlink actuate arcrole show space xlink
        """

    /// Element names, then attribute names, of SVG in mixed case.
    static let mixedCase: StaticString = """
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix \
        feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight \
        feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology \
        feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient \
        radialGradient textPath attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits \
        diffuseConstant edgeMode filterUnits gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints \
        keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits \
        maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY \
        pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions \
        requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles \
        surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector \
        yChannelSelector zoomAndPan
        """
}
