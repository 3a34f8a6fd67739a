// SPDX-License-Identifier: Apache-2.0
#include "CWarraqRE2.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <new>
#include <string>
#include <vector>

struct warraq_re2_pattern {
    RE2 pattern;
    warraq_re2_pattern(re2::StringPiece text, const RE2::Options &options) : pattern(text, options) {}
};

struct warraq_re2_set {
    RE2::Set set;
    explicit warraq_re2_set(const RE2::Options &options) : set(options, RE2::UNANCHORED) {}
};

namespace {

RE2::Options options(bool longest, int64_t max_memory) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_longest_match(longest);
    options.set_max_mem(max_memory);
    return options;
}

re2::StringPiece piece(const uint8_t *bytes, size_t count) {
    return re2::StringPiece(reinterpret_cast<const char *>(bytes), count);
}

// Nothing is thrown into C: `otherwise` is the answer if memory ran out.
template <typename Result, typename Body>
Result guarded(Result otherwise, Body body) noexcept {
    try {
        return body();
    } catch (...) {
        return otherwise;
    }
}

}  // namespace

warraq_re2_pattern *warraq_re2_pattern_make(const uint8_t *bytes, size_t count, bool longest, int64_t max_memory) {
    return guarded<warraq_re2_pattern *>(nullptr, [&] {
        return new warraq_re2_pattern(piece(bytes, count), options(longest, max_memory));
    });
}

void warraq_re2_pattern_free(warraq_re2_pattern *pattern) { delete pattern; }

int32_t warraq_re2_pattern_error(const warraq_re2_pattern *pattern) { return pattern->pattern.error_code(); }

size_t warraq_re2_pattern_error_part(const warraq_re2_pattern *pattern, uint8_t *bytes, size_t capacity) {
    const std::string &part = pattern->pattern.error_arg();
    const size_t count = std::min(part.size(), capacity);
    std::copy_n(part.begin(), count, bytes);
    return count;
}

int32_t warraq_re2_pattern_group(const warraq_re2_pattern *pattern, const uint8_t *name, size_t count) {
    return guarded<int32_t>(-1, [&] {
        const auto &groups = pattern->pattern.NamedCapturingGroups();
        const auto found = groups.find(std::string(piece(name, count)));
        return found == groups.end() ? -1 : found->second;
    });
}

bool warraq_re2_find(
    const warraq_re2_pattern *pattern, const uint8_t *text, size_t count, size_t start, size_t end, bool anchored,
    int64_t *bounds, int32_t groups) {
    if (start > end || end > count || groups < 1) return false;
    return guarded<bool>(false, [&] {
        re2::StringPiece found[WARRAQ_RE2_MAX_GROUPS];
        const int wanted = std::min(groups, WARRAQ_RE2_MAX_GROUPS);
        const auto anchor = anchored ? RE2::ANCHOR_START : RE2::UNANCHORED;
        if (!pattern->pattern.Match(piece(text, count), start, end, anchor, found, wanted)) return false;
        const char *base = reinterpret_cast<const char *>(text);
        for (int group = 0; group < wanted; group++) {
            const bool isThere = found[group].data() != nullptr;
            bounds[2 * group] = isThere ? found[group].data() - base : -1;
            bounds[2 * group + 1] = isThere ? found[group].data() - base + (int64_t)found[group].size() : -1;
        }
        return true;
    });
}

warraq_re2_set *warraq_re2_set_make(int64_t max_memory) {
    return guarded<warraq_re2_set *>(nullptr, [&] { return new warraq_re2_set(options(true, max_memory)); });
}

void warraq_re2_set_free(warraq_re2_set *set) { delete set; }

bool warraq_re2_set_add(warraq_re2_set *set, const uint8_t *bytes, size_t count) {
    return guarded<bool>(false, [&] { return set->set.Add(piece(bytes, count), nullptr) >= 0; });
}

bool warraq_re2_set_compile(warraq_re2_set *set) {
    return guarded<bool>(false, [&] { return set->set.Compile(); });
}

int32_t warraq_re2_set_match(
    const warraq_re2_set *set, const uint8_t *text, size_t count, int32_t *numbers, int32_t capacity) {
    return guarded<int32_t>(-1, [&]() -> int32_t {
        std::vector<int> found;
        RE2::Set::ErrorInfo info{RE2::Set::kNoError};
        if (!set->set.Match(piece(text, count), &found, &info)) return info.kind == RE2::Set::kNoError ? 0 : -1;
        const size_t room = capacity > 0 ? static_cast<size_t>(capacity) : 0;
        const size_t written = std::min(found.size(), room);
        std::copy_n(found.begin(), written, numbers);
        return static_cast<int32_t>(written);
    });
}
