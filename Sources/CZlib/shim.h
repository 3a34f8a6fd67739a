// SPDX-License-Identifier: Apache-2.0

#ifndef WARRAQ_CZLIB_SHIM_H
#define WARRAQ_CZLIB_SHIM_H

// Input is only read.
#define ZLIB_CONST
#include <zlib.h>

#endif
