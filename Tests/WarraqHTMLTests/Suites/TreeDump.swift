// SPDX-License-Identifier: Apache-2.0

@testable import WarraqHTML

/// A tree as the html5lib suites write it.
enum TreeDump {
    static func dump(_ document: HTMLDocument, isFragment: Bool = false) -> String {
        var lines: [String] = []
        let top = isFragment ? document.documentElement ?? document.root : document.root
        var pending = Array(document.children(of: top)).reversed().map { ($0, 0) }
        while let (node, depth) = pending.popLast() {
            let indent = "| " + String(repeating: "  ", count: depth)
            var below = depth + 1
            switch document.kind(of: node) {
            case .element:
                lines.append(indent + "<" + prefix(document.namespace(of: node)) + document.name(of: node) + ">")
                lines += attributes(document, node).map { indent + "  " + $0 }
                if document.name(of: node) == "template", document.namespace(of: node) == .html {
                    lines.append(indent + "  content")
                    below += 1
                }
            case .text: lines.append(indent + "\"" + document.text(of: node) + "\"")
            case .comment: lines.append(indent + "<!-- " + document.text(of: node) + " -->")
            case .doctype: lines.append(indent + doctype(document, node))
            case .document: break
            }
            pending += Array(document.children(of: node)).reversed().map { ($0, below) }
        }
        return lines.joined(separator: "\n")
    }

    private static func prefix(_ namespace: HTMLNamespace) -> String {
        switch namespace {
        case .html: ""
        case .svg: "svg "
        case .math: "math "
        }
    }

    private static func attributes(_ document: HTMLDocument, _ node: HTMLNode) -> [String] {
        document.attributes(of: node).map { attribute in
            var name = attribute.name
            if attribute.isNamespaced {
                name = name.contains(":") ? String(name.map { $0 == ":" ? " " : $0 }) : "xmlns " + name
            }
            return (name, "\(name)=\"\(attribute.value)\"")
        }
        .sorted { Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16)) }
        .map { $0.1 }
    }

    private static func doctype(_ document: HTMLDocument, _ node: HTMLNode) -> String {
        let (publicID, systemID) = document.identifiers(ofDoctype: node)
        let name = document.name(of: node)
        guard publicID != nil || systemID != nil else { return "<!DOCTYPE \(name)>" }
        return "<!DOCTYPE \(name) \"\(publicID ?? "")\" \"\(systemID ?? "")\">"
    }
}
