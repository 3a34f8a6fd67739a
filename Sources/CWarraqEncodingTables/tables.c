// SPDX-License-Identifier: Apache-2.0
// Data only: the files in Data, written by Generator/generate.js, as constants.
#include "CWarraqEncodingTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define WARRAQ_TABLE(name) _Alignas(64) static const unsigned char name[]

WARRAQ_TABLE(single_table) = {
#embed "Data/single.bin"
};
WARRAQ_TABLE(jis0208_table) = {
#embed "Data/jis0208.bin"
};
WARRAQ_TABLE(jis0212_table) = {
#embed "Data/jis0212.bin"
};
WARRAQ_TABLE(euckr_table) = {
#embed "Data/euckr.bin"
};
WARRAQ_TABLE(gbk_table) = {
#embed "Data/gbk.bin"
};
WARRAQ_TABLE(big5_table) = {
#embed "Data/big5.bin"
};
WARRAQ_TABLE(gb18030_table) = {
#embed "Data/gb18030.bin"
};

const warraq_encoding_table warraq_single = {single_table, sizeof single_table};
const warraq_encoding_table warraq_jis0208 = {jis0208_table, sizeof jis0208_table};
const warraq_encoding_table warraq_jis0212 = {jis0212_table, sizeof jis0212_table};
const warraq_encoding_table warraq_euckr = {euckr_table, sizeof euckr_table};
const warraq_encoding_table warraq_gbk = {gbk_table, sizeof gbk_table};
const warraq_encoding_table warraq_big5 = {big5_table, sizeof big5_table};
const warraq_encoding_table warraq_gb18030 = {gb18030_table, sizeof gb18030_table};
