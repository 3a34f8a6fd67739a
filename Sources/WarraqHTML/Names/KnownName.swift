// SPDX-License-Identifier: Apache-2.0

/// Identifiers of names that stand in every ``NameTable`` behind those of ``Tag``.
package enum KnownName {
    package static var action: UInt32 { 123 }
    package static var alt: UInt32 { 124 }
    package static var charset: UInt32 { 125 }
    package static var classNames: UInt32 { 126 }
    package static var color: UInt32 { 127 }
    package static var colspan: UInt32 { 128 }
    package static var content: UInt32 { 129 }
    package static var datetime: UInt32 { 130 }
    package static var disabled: UInt32 { 131 }
    package static var encoding: UInt32 { 132 }
    package static var face: UInt32 { 133 }
    package static var height: UInt32 { 134 }
    package static var hidden: UInt32 { 135 }
    package static var href: UInt32 { 136 }
    package static var httpEquiv: UInt32 { 137 }
    package static var id: UInt32 { 138 }
    package static var itemprop: UInt32 { 139 }
    package static var lang: UInt32 { 140 }
    package static var multiple: UInt32 { 141 }
    package static var name: UInt32 { 142 }
    package static var property: UInt32 { 143 }
    package static var rel: UInt32 { 144 }
    package static var role: UInt32 { 145 }
    package static var rowspan: UInt32 { 146 }
    package static var selected: UInt32 { 147 }
    package static var size: UInt32 { 148 }
    package static var src: UInt32 { 149 }
    package static var srcset: UInt32 { 150 }
    package static var type: UInt32 { 151 }
    package static var value: UInt32 { 152 }
    package static var width: UInt32 { 153 }
    package static var xmlns: UInt32 { 154 }
    package static var xlinkActuate: UInt32 { 155 }
    package static var xlinkArcrole: UInt32 { 156 }
    package static var xlinkHref: UInt32 { 157 }
    package static var xlinkRole: UInt32 { 158 }
    package static var xlinkShow: UInt32 { 159 }
    package static var xlinkTitle: UInt32 { 160 }
    package static var xlinkType: UInt32 { 161 }
    package static var xmlLang: UInt32 { 162 }
    package static var xmlSpace: UInt32 { 163 }
    package static var xmlnsXlink: UInt32 { 164 }
    package static var actuate: UInt32 { 165 }
    package static var arcrole: UInt32 { 166 }
    package static var show: UInt32 { 167 }
    package static var space: UInt32 { 168 }
    package static var xlink: UInt32 { 169 }

    /// The first name of SVG that is written in mixed case.
    ///
    /// An even distance from here is the name in lower case, the
    /// next identifier the name as SVG has it.
    package static var firstMixedCase: UInt32 { 170 }
    package static var foreignObject: UInt32 { 235 }
    package static var definitionURL: UInt32 { 359 }
    /// The first of the mixed-case names that is an attribute's.
    package static var firstMixedCaseAttribute: UInt32 { 244 }
    package static var glyphref: UInt32 { 236 }
    package static var endOfMixedCase: UInt32 { 358 }

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
