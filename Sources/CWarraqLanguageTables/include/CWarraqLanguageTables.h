// SPDX-License-Identifier: Apache-2.0
#ifndef CWARRAQ_LANGUAGE_TABLES_H
#define CWARRAQ_LANGUAGE_TABLES_H

#include <stddef.h>

// A constant table: `size` bytes from `start`, aligned to 64.
typedef struct __attribute__((swift_attr("@Sendable"))) {
    const void *_Nonnull start;
    size_t size;
} warraq_language_table;

// The n-gram model of languages; Generator/generate.py says how it is laid out.
extern const warraq_language_table warraq_language_model;

// Filter settings of FineWeb-2, a line a language; Generator/thresholds.py says what the columns are.
extern const warraq_language_table warraq_language_thresholds;

#endif
