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

#define WARRAQ_TRIE(name) {{name##_index, sizeof name##_index}, {name##_values, sizeof name##_values}}

const warraq_trie warraq_words = WARRAQ_TRIE(words);
const warraq_trie warraq_sentences = WARRAQ_TRIE(sentences);
const warraq_trie warraq_properties = WARRAQ_TRIE(properties);
const warraq_trie warraq_digits = WARRAQ_TRIE(digits);
const warraq_trie warraq_folds = WARRAQ_TRIE(folds);
const warraq_table warraq_fold_distances = {folds_distances, sizeof folds_distances};
