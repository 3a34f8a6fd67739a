// SPDX-License-Identifier: Apache-2.0

extension StagePath {
    /// The hint for a path at which nothing stands: what it is relative to, where it was looked for, and what was meant.
    ///
    /// Nil if there is nothing to say: for an absolute path that resembles none of the names.
    ///
    /// - Parameter names: The names of what stands in the folder; empty if that is not known.
    public func hintIfMissing(among names: [String]) -> String? {
        var parts: [String] = []
        let (folder, name) = folderAndName
        if let meant = Suggestion.closest(to: name, in: names.filter { !$0.hasPrefix(".") }) {
            parts.append("did you mean '\(folder)\(meant)'?")
        }
        if !written.hasPrefix("/") {
            parts.append(
                "paths are relative to the pipeline file, those of --set to the working directory; "
                    + "looked for \(resolved)")
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// The path as written, up to its last slash and after it.
    private var folderAndName: (folder: String, name: String) {
        guard let slash = written.lastIndex(of: "/") else { return ("", written) }
        let start = written.index(after: slash)
        return (String(written[..<start]), String(written[start...]))
    }
}
