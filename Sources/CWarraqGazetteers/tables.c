// SPDX-License-Identifier: Apache-2.0
// Data only: the tables in Data, as constants.
#include "CWarraqGazetteers.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char places[] = {
#embed "Data/places.tsv"
};
static const unsigned char organisations[] = {
#embed "Data/organisations.tsv"
};
static const unsigned char offices[] = {
#embed "Data/offices.tsv"
};
static const unsigned char entity_words[] = {
#embed "Data/entity_words.tsv"
};

const warraq_gazetteer warraq_places = {places, sizeof places};
const warraq_gazetteer warraq_organisations = {organisations, sizeof organisations};
const warraq_gazetteer warraq_offices = {offices, sizeof offices};
const warraq_gazetteer warraq_entity_words = {entity_words, sizeof entity_words};
