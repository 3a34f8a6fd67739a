// SPDX-License-Identifier: Apache-2.0
// Data only: the file in Data, written by Generator/train.py, as a constant.
#include "CWarraqParsingTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char page_model[] = {
#embed "Data/pages.bin"
};

const warraq_parsing_table warraq_page_model = {page_model, sizeof page_model};
