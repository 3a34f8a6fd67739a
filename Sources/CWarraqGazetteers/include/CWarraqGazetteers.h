// SPDX-License-Identifier: Apache-2.0
#ifndef CWARRAQ_GAZETTEERS_H
#define CWARRAQ_GAZETTEERS_H

#include <stddef.h>

// A constant table: `size` bytes of UTF-8 from `start`, tab-separated, with a header.
typedef struct __attribute__((swift_attr("@Sendable"))) {
    const void *_Nonnull start;
    size_t size;
} warraq_gazetteer;

// Countries, their capitals and people, large Arab cities and provinces.
extern const warraq_gazetteer warraq_places;
// Large organisations.
extern const warraq_gazetteer warraq_organisations;
// Offices that people hold.
extern const warraq_gazetteer warraq_offices;
// Words by which names are known: given names, titles, kinds of organisations, verbs of saying; and words that are in no name.
extern const warraq_gazetteer warraq_entity_words;

#endif
