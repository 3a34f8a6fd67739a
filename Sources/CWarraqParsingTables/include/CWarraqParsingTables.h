// SPDX-License-Identifier: Apache-2.0
#ifndef CWARRAQ_PARSING_TABLES_H
#define CWARRAQ_PARSING_TABLES_H

#include <stddef.h>

// A constant table: `size` bytes from `start`, aligned to 64.
typedef struct __attribute__((swift_attr("@Sendable"))) {
    const void *_Nonnull start;
    size_t size;
} warraq_parsing_table;

// The model that finds the main content of pages; Generator/train.py says how it is laid out.
extern const warraq_parsing_table warraq_page_model;

#endif
