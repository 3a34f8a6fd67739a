// SPDX-License-Identifier: Apache-2.0
#ifndef CWARRAQ_UNICODE_TABLES_H
#define CWARRAQ_UNICODE_TABLES_H

#include <stddef.h>

// A constant table: `size` bytes from `start`, aligned to 64.
typedef struct __attribute__((swift_attr("@Sendable"))) {
    const void *_Nonnull start;
    size_t size;
} warraq_table;

// The two stages of a trie over the scalars: 16-bit block numbers by scalar >> 6, and blocks of 64 values.
typedef struct __attribute__((swift_attr("@Sendable"))) {
    warraq_table index;
    warraq_table values;
} warraq_trie;

extern const warraq_trie warraq_words;
extern const warraq_trie warraq_sentences;
extern const warraq_trie warraq_properties;
extern const warraq_trie warraq_digits;
extern const warraq_trie warraq_folds;
extern const warraq_table warraq_fold_distances;
extern const warraq_trie warraq_normalization;
extern const warraq_trie warraq_canonical;
extern const warraq_trie warraq_compatible;
extern const warraq_trie warraq_casefolds;
extern const warraq_trie warraq_lowercases;
extern const warraq_trie warraq_uppercases;
extern const warraq_table warraq_mappings_pool;
extern const warraq_table warraq_compositions;

#endif
