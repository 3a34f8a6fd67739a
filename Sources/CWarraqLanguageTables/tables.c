// SPDX-License-Identifier: Apache-2.0
// Data only: the file in Data, written by Generator/generate.py, as a constant.
#include "CWarraqLanguageTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char model[] = {
#embed "Data/model.bin"
};

const warraq_language_table warraq_language_model = {model, sizeof model};
