// SPDX-License-Identifier: Apache-2.0
// Data only: the files in Data, written by the programs in Generator, as constants.
#include "CWarraqLanguageTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char model[] = {
#embed "Data/model.bin"
};

_Alignas(64) static const unsigned char thresholds[] = {
#embed "Data/fineweb2.tsv"
};

const warraq_language_table warraq_language_model = {model, sizeof model};
const warraq_language_table warraq_language_thresholds = {thresholds, sizeof thresholds};
