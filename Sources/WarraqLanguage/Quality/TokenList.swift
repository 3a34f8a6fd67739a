// SPDX-License-Identifier: Apache-2.0

/// The words of a text, or its words and symbols, as n-grams need them: hashes and lengths.
struct TokenList {
    /// All tokens up to this one.
    struct Token {
        /// Their hash: `h₀·bⁿ⁻¹ + … + hₙ₋₁`.
        let prefix: UInt64
        /// How many characters they have.
        let end: Int
    }

    /// A token that waits for its place.
    private struct Pending {
        var hash: UInt64 = 0
        var characters = 0
    }

    // All tokens that were appended before `finish()`, from place 1 on; place 0 is no token, and more follow that are none.
    private var storage = [Token(prefix: 0, end: 0)]
    /// How many tokens there are, those that wait left out.
    private(set) var count = 0
    private var last = Token(prefix: 0, end: 0)
    private var pending = InlineArray<64, Pending>(repeating: Pending())
    private var waiting = 0

    /// What the hash of the tokens before another one is multiplied with.
    static let base: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// The tokens, from place 1 on; place 0 is no token.
    var tokens: Span<Token> {
        @_lifetime(borrow self) get { storage.span.extracting(first: count + 1) }
    }

    /// The characters of all tokens.
    var characters: Int { last.end }

    mutating func removeAll() { (count, waiting, last) = (0, 0, Token(prefix: 0, end: 0)) }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) { if storage.count > limit { self = TokenList() } }

    /// Appends a token; it has its place after ``finish()``.
    @inline(__always)
    mutating func append(_ hash: UInt64, characters: Int) {
        if waiting == 64 { finish() }
        pending[waiting] = Pending(hash: hash, characters: characters)
        waiting &+= 1
    }

    /// Appends folded words, which have their places at once; no other token waits.
    mutating func append(folded forms: Span<WordForm>) {
        reserve(forms.count)
        TokenList.place(forms, behind: &last, in: &storage, from: count + 1)
        count += forms.count
    }

    /// Makes room for more tokens.
    private mutating func reserve(_ more: Int) {
        let room = count + more + 1
        guard storage.count < room else { return }
        let added = max(room, 2 * storage.count, 1024) - storage.count
        storage.append(contentsOf: repeatElement(last, count: added))
    }

    /// Gives all tokens that wait their places.
    mutating func finish() {
        reserve(waiting)
        TokenList.place(pending, waiting, behind: &last, in: &storage, from: count + 1)
        (count, waiting) = (count + waiting, 0)
    }

    private static func place(
        _ waiting: borrowing InlineArray<64, Pending>, _ count: Int, behind last: inout Token,
        in storage: inout [Token], from start: Int
    ) {
        let pending = waiting.span
        var tokens = storage.mutableSpan
        var token = last
        for index in 0..<count {
            let (hash, end) = (pending[index].hash, token.end &+ pending[index].characters)
            token = Token(prefix: token.prefix &* base &+ hash, end: end)
            tokens[start &+ index] = token
        }
        last = token
    }

    private static func place(
        _ forms: Span<WordForm>, behind last: inout Token, in storage: inout [Token], from start: Int
    ) {
        var tokens = storage.mutableSpan
        var token = last
        for index in 0..<forms.count {
            let (hash, end) = (forms[index].folded, token.end &+ forms[index].characters)
            token = Token(prefix: token.prefix &* base &+ hash, end: end)
            tokens[start &+ index] = token
        }
        last = token
    }

    /// What the hash of the tokens before an n-gram is to be multiplied with.
    static func power(_ length: Int) -> UInt64 { (0..<length).reduce(1) { power, _ in power &* base } }

    /// The hash of so many tokens from a place on.
    ///
    /// - Parameter power: That of the length.
    @inline(__always)
    static func hash(_ tokens: Span<Token>, from place: Int, length: Int, _ power: UInt64) -> UInt64 {
        tokens[place &+ length].prefix &- tokens[place].prefix &* power
    }
}
