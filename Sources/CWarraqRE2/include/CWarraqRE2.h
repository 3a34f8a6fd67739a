// SPDX-License-Identifier: Apache-2.0
// RE2 (libre2-dev) behind a C interface: patterns and sets of patterns over UTF-8. No call throws, logs or keeps a pointer it was
// given; each is bounded by the length of its input and the memory the pattern was made with. A made pattern or set is constant
// and may be used by any number of threads.
#ifndef CWARRAQ_RE2_H
#define CWARRAQ_RE2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The most groups of which a match tells the bounds, the whole match included.
#define WARRAQ_RE2_MAX_GROUPS 64

typedef struct warraq_re2_pattern warraq_re2_pattern;
typedef struct warraq_re2_set warraq_re2_set;

// Makes a pattern; NULL if there is no memory. It may be broken: ask for its error code.
warraq_re2_pattern *_Nullable warraq_re2_pattern_make(
    const uint8_t *_Nonnull bytes, size_t count, bool longest, int64_t max_memory);
void warraq_re2_pattern_free(warraq_re2_pattern *_Nonnull pattern);

// 0 for a pattern that can be used, else the ErrorCode of RE2.
int32_t warraq_re2_pattern_error(const warraq_re2_pattern *_Nonnull pattern);
// Copies at most `capacity` bytes of the part of the pattern that is wrong; returns how many.
size_t warraq_re2_pattern_error_part(
    const warraq_re2_pattern *_Nonnull pattern, uint8_t *_Nonnull bytes, size_t capacity);

// The number of a named group, -1 if there is none.
int32_t warraq_re2_pattern_group(const warraq_re2_pattern *_Nonnull pattern, const uint8_t *_Nonnull name, size_t count);

// Looks for the leftmost match in the bytes `start ..< end` of a text, or, if `anchored`, for one that begins at `start`. What
// stands around the range counts for `^` and `$`. `bounds` takes start and end of `groups` groups, -1 for one that took no part.
bool warraq_re2_find(
    const warraq_re2_pattern *_Nonnull pattern, const uint8_t *_Nonnull text, size_t count, size_t start, size_t end,
    bool anchored, int64_t *_Nonnull bounds, int32_t groups);

// Makes an empty set; NULL if there is no memory.
warraq_re2_set *_Nullable warraq_re2_set_make(int64_t max_memory);
void warraq_re2_set_free(warraq_re2_set *_Nonnull set);
// Adds a pattern; patterns are numbered from 0. False if it cannot be read.
bool warraq_re2_set_add(warraq_re2_set *_Nonnull set, const uint8_t *_Nonnull bytes, size_t count);
// To be called once before matching; false if the set needs more memory than it has.
bool warraq_re2_set_compile(warraq_re2_set *_Nonnull set);
// Writes the numbers of the patterns that occur in a text, in no order; returns how many, at most `capacity`, or -1 if memory
// did not suffice to tell.
int32_t warraq_re2_set_match(
    const warraq_re2_set *_Nonnull set, const uint8_t *_Nonnull text, size_t count, int32_t *_Nonnull numbers,
    int32_t capacity);

#ifdef __cplusplus
}
#endif

#endif
