// SPDX-License-Identifier: Apache-2.0
// Data only: the files in Data, written by Generator/generate.py, as constants.
#include "CWarraqUnicodeTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define WARRAQ_TABLE(name) _Alignas(64) static const unsigned char name[]

WARRAQ_TABLE(words_index) = {
#embed "Data/words.index.bin"
};
WARRAQ_TABLE(words_values) = {
#embed "Data/words.values.bin"
};
WARRAQ_TABLE(sentences_index) = {
#embed "Data/sentences.index.bin"
};
WARRAQ_TABLE(sentences_values) = {
#embed "Data/sentences.values.bin"
};
WARRAQ_TABLE(properties_index) = {
#embed "Data/properties.index.bin"
};
WARRAQ_TABLE(properties_values) = {
#embed "Data/properties.values.bin"
};
WARRAQ_TABLE(digits_index) = {
#embed "Data/digits.index.bin"
};
WARRAQ_TABLE(digits_values) = {
#embed "Data/digits.values.bin"
};
WARRAQ_TABLE(folds_index) = {
#embed "Data/folds.index.bin"
};
WARRAQ_TABLE(folds_values) = {
#embed "Data/folds.values.bin"
};
WARRAQ_TABLE(folds_distances) = {
#embed "Data/folds.distances.bin"
};
WARRAQ_TABLE(normalization_index) = {
#embed "Data/normalization.index.bin"
};
WARRAQ_TABLE(normalization_values) = {
#embed "Data/normalization.values.bin"
};
WARRAQ_TABLE(canonical_index) = {
#embed "Data/canonical.index.bin"
};
WARRAQ_TABLE(canonical_values) = {
#embed "Data/canonical.values.bin"
};
WARRAQ_TABLE(compatible_index) = {
#embed "Data/compatible.index.bin"
};
WARRAQ_TABLE(compatible_values) = {
#embed "Data/compatible.values.bin"
};
WARRAQ_TABLE(casefolds_index) = {
#embed "Data/casefolds.index.bin"
};
WARRAQ_TABLE(casefolds_values) = {
#embed "Data/casefolds.values.bin"
};
WARRAQ_TABLE(lowercases_index) = {
#embed "Data/lowercases.index.bin"
};
WARRAQ_TABLE(lowercases_values) = {
#embed "Data/lowercases.values.bin"
};
WARRAQ_TABLE(uppercases_index) = {
#embed "Data/uppercases.index.bin"
};
WARRAQ_TABLE(uppercases_values) = {
#embed "Data/uppercases.values.bin"
};
WARRAQ_TABLE(mappings_pool) = {
#embed "Data/mappings.pool.bin"
};
WARRAQ_TABLE(compositions) = {
#embed "Data/compositions.bin"
};

#define WARRAQ_TRIE(name) {{name##_index, sizeof name##_index}, {name##_values, sizeof name##_values}}

const warraq_trie warraq_words = WARRAQ_TRIE(words);
const warraq_trie warraq_sentences = WARRAQ_TRIE(sentences);
const warraq_trie warraq_properties = WARRAQ_TRIE(properties);
const warraq_trie warraq_digits = WARRAQ_TRIE(digits);
const warraq_trie warraq_folds = WARRAQ_TRIE(folds);
const warraq_table warraq_fold_distances = {folds_distances, sizeof folds_distances};
const warraq_trie warraq_normalization = WARRAQ_TRIE(normalization);
const warraq_trie warraq_canonical = WARRAQ_TRIE(canonical);
const warraq_trie warraq_compatible = WARRAQ_TRIE(compatible);
const warraq_trie warraq_casefolds = WARRAQ_TRIE(casefolds);
const warraq_trie warraq_lowercases = WARRAQ_TRIE(lowercases);
const warraq_trie warraq_uppercases = WARRAQ_TRIE(uppercases);
const warraq_table warraq_mappings_pool = {mappings_pool, sizeof mappings_pool};
const warraq_table warraq_compositions = {compositions, sizeof compositions};
