// SPDX-License-Identifier: Apache-2.0
#ifndef CWARRAQ_ENCODING_TABLES_H
#define CWARRAQ_ENCODING_TABLES_H

#include <stddef.h>

// A constant table: `size` bytes from `start`, aligned to 64.
typedef struct __attribute__((swift_attr("@Sendable"))) {
    const void *_Nonnull start;
    size_t size;
} warraq_encoding_table;

extern const warraq_encoding_table warraq_single;
extern const warraq_encoding_table warraq_jis0208;
extern const warraq_encoding_table warraq_jis0212;
extern const warraq_encoding_table warraq_euckr;
extern const warraq_encoding_table warraq_gbk;
extern const warraq_encoding_table warraq_big5;
extern const warraq_encoding_table warraq_gb18030;

#endif
